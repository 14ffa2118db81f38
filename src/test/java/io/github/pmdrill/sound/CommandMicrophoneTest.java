package io.github.pmdrill.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommandMicrophoneTest {
    @TempDir
    private Path folder;

    /** Copies a recording however slow the machine is, and then waits to be ended. */
    private CommandMicrophone copying(Path from) {
        return new CommandMicrophone("trap '' TERM; cp '" + from + "' {file}; trap - TERM; sleep 60 & wait");
    }

    private static void await(Path file) {
        long start = System.nanoTime();
        while (!file.toFile().isFile() && System.nanoTime() - start < 30_000_000_000L) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_command_records_until_it_is_ended() throws IOException {
        Path file = folder.resolve("it's here.wav");
        Take take = copying(Sounds.of(folder.resolve("from.wav"), 2)).begin(file);
        await(file);
        take.close();

        assertThat(WavFile.read(file).length()).isEqualTo(Duration.ofSeconds(2));
        assertThat(take.trouble()).isEmpty();
    }

    @Test
    void after_a_pause_it_goes_on_in_the_same_file() throws IOException {
        Path file = folder.resolve("a.wav");
        Take take = copying(Sounds.of(folder.resolve("from.wav"), 2)).begin(file);
        await(file);
        take.pause();
        take.resume();
        await(folder.resolve("a.wav.part2"));
        take.close();

        assertThat(WavFile.read(file).length()).isEqualTo(Duration.ofSeconds(4));
        assertThat(folder.resolve("a.wav.part2")).doesNotExist();
    }

    @Test
    void a_command_that_fails_says_why() {
        CommandMicrophone broken = new CommandMicrophone("echo 'no such device' >&2; false # {file}");

        assertThatThrownBy(() -> {
                    Take take = broken.begin(folder.resolve("a.wav"));
                    take.close();
                })
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no such device");
    }

    @Test
    void a_command_that_writes_nothing_is_told() throws IOException {
        Take take = new CommandMicrophone("true {file}").begin(folder.resolve("a.wav"));

        assertThatThrownBy(take::close).isInstanceOf(IOException.class).hasMessage("the command wrote no file");
    }
}
