package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Journals that an earlier pmdrill has written: a whole interview, cards, and what was left: an open question, one
 * spoken aloud, a round, and a part that came again. Whatever is changed in the program, they are read.
 */
class KeptJournalsTest {
    private static final Path KEPT = kept();

    @TempDir
    Path folder;

    private static Path kept() {
        try {
            return Path.of(Objects.requireNonNull(KeptJournalsTest.class.getResource("/journals"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void the_journals_lie_in_a_home_without_a_ledger() throws IOException {
        Path sessions = Files.createDirectories(folder.resolve("home/sessions"));
        try (Stream<Path> files = Files.list(KEPT)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
                Files.copy(file, sessions.resolve(file.getFileName()));
            }
        }
    }

    private Run run(String... args) {
        return new Run(folder).args(args);
    }

    @Test
    void they_are_listed() {
        run("transcript")
                .exits(0)
                .out()
                .contains("1       2026-11-30 08:45        0  unfinished  system-design/flood-alert-fanout")
                .contains("2       2026-11-30 08:45        0  unfinished  estimation/ticket-taps-average-and-peak")
                .contains("3       2026-11-30 08:45        0  unfinished  kinds/warnings")
                .contains("4       2026-11-30 08:45        0  unfinished  kinds/report")
                .contains("5       2026-11-30 08:45        0  finished    kinds/cold, kinds/warm")
                .contains("6       2026-11-30 08:45        0  finished    system-design/flood-alert-fanout");
    }

    @Test
    void what_was_finished_in_them_counts() throws IOException {
        run("history").exits(0).out().contains("Flood warnings, gauge to phone", "unfinished: 0 of 3 questions");

        assertThat(sorted(folder.resolve("home/attempts.jsonl"))).isEqualTo(sorted(KEPT.resolve("attempts.ledger")));
    }

    private static List<String> sorted(Path ledger) throws IOException {
        return Files.readAllLines(ledger).stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-30T084530-kinds",
                "2026-11-30T084531-kinds",
                "2026-11-30T084534-round-technical-hour",
                "2026-11-30T084536-system-design"
            })
    void what_was_left_goes_on_and_keeps_every_line(String name) throws IOException {
        Path journal = folder.resolve("home/sessions/" + name + ".jsonl");
        String before = Files.readString(journal);

        run("resume", name).input("/skip").exits(3).out().contains("Going on with " + name);

        assertThat(Files.readString(journal)).startsWith(before).hasSizeGreaterThan(before.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "json", "csv"})
    void they_are_exported(String format) {
        run(
                        "transcript",
                        "--all",
                        "--format",
                        format,
                        "--out",
                        folder.resolve("out") + (format.equals("json") || format.equals("csv") ? "." + format : ""))
                .exits(0);
    }
}
