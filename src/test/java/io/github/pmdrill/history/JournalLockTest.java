package io.github.pmdrill.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmdrill.dialogue.Act;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session is held by one process. */
class JournalLockTest {
    @TempDir
    Path folder;

    private Path begun() throws IOException {
        try (Journal journal = Journal.create(new Home(folder), JournalTest.header("warnings"))) {
            journal.append(JournalTest.turn("begin", Act.ANSWER, ""));
            return journal.file();
        }
    }

    @Test
    void a_second_opener_is_refused_and_loses_nothing() throws IOException {
        Path file = begun();
        try (Journal first = Journal.open(file)) {
            assertThatThrownBy(() -> Journal.open(file))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the session " + Journal.name(file) + " is open in another terminal");
            first.append(JournalTest.turn("clarify", Act.NEXT, ""));
        }
        assertThat(Recorded.read(file).turns()).hasSize(2);
    }

    @Test
    void a_second_process_is_refused() throws IOException, InterruptedException {
        Path file = begun();
        try (Journal first = Journal.open(file)) {
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Opener.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(other.waitFor()).as(said).isEqualTo(7);
            assertThat(said).contains(first.turns() + " turns and refused", "is open in another terminal");
        }
    }

    /** Another process that would go on with the same session. */
    static final class Opener {
        private Opener() {}

        /** Ends with 7 when it was refused. */
        public static void main(String[] args) throws IOException {
            Path file = Path.of(args[0]);
            System.out.println(Recorded.read(file).turns().size() + " turns and refused");
            try {
                Journal.open(file).close();
            } catch (IOException e) {
                System.out.println(e.getMessage());
                System.exit(7);
            }
        }
    }
}
