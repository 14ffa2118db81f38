package io.github.pmdrill.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WavFileTest {
    private static final byte[] SECOND = new byte[Pcm.SPEECH.second()];

    @TempDir
    private Path folder;

    @Test
    void a_file_whose_writer_was_killed_is_whole_up_to_a_second_before() throws IOException {
        Path file = folder.resolve("a.wav");
        WavWriter writer = new WavWriter(file, Pcm.SPEECH);
        for (int i = 0; i < 35; i++) {
            writer.write(SECOND, SECOND.length / 10);
        }

        // The sizes in the header are all that other players go by.
        assertThat(declared(file)).isBetween(2 * SECOND.length, 4 * SECOND.length);
        assertThat(WavFile.read(file).length()).isGreaterThanOrEqualTo(Duration.ofMillis(2_500));
        writer.close();
        assertThat(WavFile.read(file).length()).isEqualTo(Duration.ofMillis(3_500));
    }

    private static int declared(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(40);
            return Integer.reverseBytes(bytes.readInt());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 0x7FFFFFFFL, 0xFFFFFFFFL, 0x7FFFF000L})
    void sizes_that_nobody_came_to_write_are_not_believed(long size) throws IOException {
        Path file = Sounds.of(folder.resolve("a.wav"), 2);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(40);
            bytes.writeInt(Integer.reverseBytes((int) size));
        }

        assertThat(WavFile.read(file).length()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void a_file_that_is_cut_off_is_read_as_far_as_it_goes() throws IOException {
        Path file = Sounds.of(folder.resolve("a.wav"), 2);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(44 + SECOND.length + 1);
        }

        assertThat(WavFile.read(file).length()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void what_is_no_recording_is_refused_in_a_line() throws IOException {
        Path text = Files.writeString(folder.resolve("a.wav"), "nothing to hear in this line of text");
        Path empty = Files.writeString(folder.resolve("b.wav"), "");

        assertThatThrownBy(() -> WavFile.read(text))
                .isInstanceOf(IOException.class)
                .hasMessage("a.wav is no WAV file");
        assertThatThrownBy(() -> WavFile.read(empty))
                .isInstanceOf(IOException.class)
                .hasMessage("b.wav ends before its first sample");
    }

    @Test
    void a_recording_is_never_written_over() throws IOException {
        Path file = Sounds.of(folder.resolve("a.wav"), 1);

        assertThatThrownBy(() -> new WavWriter(file, Pcm.SPEECH)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void what_was_recorded_after_a_pause_is_put_behind_what_was_before() throws IOException {
        Path first = Sounds.of(folder.resolve("a.wav"), 1);
        Path then = Sounds.of(folder.resolve("b.wav"), 2);

        WavJoin.join(first, then);

        assertThat(WavFile.read(first).length()).isEqualTo(Duration.ofSeconds(3));
        assertThat(declared(first)).isEqualTo(3 * SECOND.length);
        assertThat(then).doesNotExist();
    }

    @Test
    void the_rest_of_a_recording_is_a_recording() throws IOException {
        Path file = Sounds.of(folder.resolve("a.wav"), 3);

        WavJoin.cut(WavFile.read(file), Duration.ofMillis(1_500), folder.resolve("rest.wav"));

        assertThat(WavFile.read(folder.resolve("rest.wav")).length()).isEqualTo(Duration.ofMillis(1_500));
    }

    @Test
    void the_meter_shows_that_one_is_heard_and_says_when_one_is_not() {
        assertThat(Meter.of(Sounds.of(folder.resolve("a.wav"), 2))).matches("\\[#+ *]");
        assertThat(Meter.of(Sounds.of(folder.resolve("b.wav"), 2, 3))).isEqualTo("[          ]");
        assertThat(Meter.of(Sounds.of(folder.resolve("c.wav"), 2, 11))).isEqualTo("nothing heard for 10 s");
        assertThat(Meter.of(folder.resolve("missing.wav"))).isEmpty();
    }
}
