package io.github.pmdrill.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpeechTest {
    private static final Offset<Double> A_FIFTH = within(0.2);

    @TempDir
    private Path folder;

    private Speech of(double... seconds) throws IOException {
        return Speech.of(WavFile.read(Sounds.of(folder.resolve("a.wav"), seconds)));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }

    @Test
    void pauses_are_found_where_they_were_put() throws IOException {
        Speech speech = of(0, 1.5, 3, 2.4, 2, 1.1, 4, 3.1, 1);

        assertThat(seconds(speech.length())).isCloseTo(18.1, A_FIFTH);
        assertThat(seconds(speech.first().orElseThrow())).isCloseTo(1.5, A_FIFTH);
        List<Speech.Stretch> pauses = speech.pauses(Speech.LONG_PAUSE);
        assertThat(pauses).hasSize(2);
        assertThat(seconds(pauses.get(0).from())).isCloseTo(4.5, A_FIFTH);
        assertThat(seconds(pauses.get(0).length())).isCloseTo(2.4, A_FIFTH);
        assertThat(seconds(pauses.get(1).from())).isCloseTo(14, A_FIFTH);
        assertThat(seconds(pauses.get(1).length())).isCloseTo(3.1, A_FIFTH);
        assertThat(seconds(speech.speaking())).isCloseTo(10, A_FIFTH);
        assertThat(speech.silence()).isCloseTo(8.1 / 18.1, within(0.02));
    }

    @Test
    void who_speaks_without_a_break_has_no_pause() throws IOException {
        Speech speech = of(5);

        assertThat(speech.stretches()).hasSize(1);
        assertThat(speech.pauses(Duration.ZERO)).isEmpty();
        assertThat(speech.silence()).isLessThan(0.01);
    }

    @Test
    void breaks_shorter_than_half_a_second_are_part_of_speaking() throws IOException {
        assertThat(of(1, 0.3, 1, 0.4, 1).stretches()).hasSize(1);
    }

    @Test
    void a_click_is_no_word_and_cuts_no_pause_in_two() throws IOException {
        Speech speech = of(2, 2, 0.04, 2, 2);

        assertThat(speech.pauses(Speech.LONG_PAUSE)).hasSize(1);
    }

    @Test
    void an_empty_room_says_nothing() throws IOException {
        Speech speech = of(0, 5);

        assertThat(speech.first()).isEmpty();
        assertThat(speech.speaking()).isZero();
        assertThat(speech.silence()).isEqualTo(1);
        assertThat(speech.levels()).matches("[01]+");
    }

    @ParameterizedTest
    @CsvSource({"8000, 1, 8", "16000, 1, 16", "22050, 1, 16", "44100, 2, 24", "48000, 2, 32"})
    void whatever_form_a_command_records_in_is_measured(int rate, int channels, int bits) throws IOException {
        Path file = Sounds.of(folder.resolve("b.wav"), new Pcm(rate, channels, bits), 0.002, 1, 3, 1);

        Speech speech = Speech.of(WavFile.read(file));

        assertThat(seconds(speech.length())).isCloseTo(5, A_FIFTH);
        assertThat(speech.pauses(Speech.LONG_PAUSE)).hasSize(1);
        assertThat(seconds(speech.pauses(Speech.LONG_PAUSE).get(0).from())).isCloseTo(1, A_FIFTH);
    }

    @Test
    void a_noisy_room_hides_no_pause() throws IOException {
        Path file = Sounds.of(folder.resolve("c.wav"), Pcm.SPEECH, 0.02, 2, 2.5, 2);

        Speech speech = Speech.of(WavFile.read(file));

        assertThat(speech.pauses(Speech.LONG_PAUSE)).hasSize(1);
        assertThat(seconds(speech.pauses(Speech.LONG_PAUSE).get(0).from())).isCloseTo(2, A_FIFTH);
    }

    @Test
    void the_drawing_shows_where_nobody_spoke() throws IOException {
        String drawing = Drawing.of(of(2, 3, 2), 60);

        assertThat(drawing.lines().toList()).hasSize(2);
        assertThat(drawing).matches("(?s)\\|[^ ]{4} {6}[^ ]{4}\\|\\n 0:00.*");
    }

    @Test
    void a_place_in_the_words_is_about_a_time() throws IOException {
        Speech speech = of(2, 4, 2);

        assertThat(seconds(speech.about(0.25))).isCloseTo(1, A_FIFTH);
        assertThat(seconds(speech.about(0.75))).isCloseTo(7, A_FIFTH);
    }
}
