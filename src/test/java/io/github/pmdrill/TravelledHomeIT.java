package io.github.pmdrill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home that comes along to other machines and other hours, and one long line. */
class TravelledHomeIT {
    @TempDir
    private Path temp;

    private Path home;

    @BeforeEach
    void move_in() {
        home = temp.resolve("home");
    }

    private String sh(Map<String, String> more, String line) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(new Program(home).environment(more));
        String program = Path.of(Program.path()).toAbsolutePath().toString();
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", line.replace("pmdrill", program));
        builder.directory(temp.toFile()).environment().clear();
        builder.environment().putAll(environment);
        File out = temp.resolve("out").toFile();
        Process process = builder.redirectErrorStream(true).redirectOutput(out).start();
        int ended = process.waitFor();
        String said = Files.readString(out.toPath());
        assertThat(ended).as(said).isZero();
        return said;
    }

    private void card(String zone, String answer) throws IOException, InterruptedException {
        sh(Map.of("TZ", zone), "printf '" + answer + "\\ngood\\n\\n' | pmdrill start --deck concepts --count 1");
    }

    @Test
    void who_travels_west_has_the_later_session_last() throws IOException, InterruptedException {
        card("Asia/Tokyo", "in the morning");
        card("America/Los_Angeles", "on the day before");

        assertThat(sh(Map.of(), "pmdrill transcript --last"))
                .contains("on the day before")
                .doesNotContain("in the morning");
    }

    @Test
    void a_session_that_arrives_counts_and_its_conflict_copy_does_not() throws IOException, InterruptedException {
        card("UTC", "at home");
        Path journal = journals().get(0);
        Path other = temp.resolve("other");
        Files.createDirectories(other.resolve("sessions"));
        String name = journal.getFileName().toString();

        Files.copy(journal, other.resolve("sessions").resolve(name));
        Files.copy(journal, other.resolve("sessions").resolve(name.replace(".jsonl", " (conflicted copy).jsonl")));
        Files.copy(journal, other.resolve("sessions").resolve(name.replace(".jsonl", ".sync-conflict-1-X.jsonl")));

        String history = sh(Map.of("PMDRILL_HOME", other.toString()), "pmdrill history --json");
        assertThat(history).isEqualTo(sh(Map.of(), "pmdrill history --json"));
    }

    @Test
    void a_long_line_while_clarifying_is_heard_or_left_unheard_and_ends() throws IOException, InterruptedException {
        Files.writeString(temp.resolve("lines"), "\n" + "how many people use it ".repeat(4000) + "\n/next\nall\n.\n");

        assertThat(sh(Map.of(), "pmdrill start system-design/link-shortener < lines || test $? = 3"))
                .contains("Saved");
    }

    private List<Path> journals() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("sessions"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).toList();
        }
    }
}
