package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.text.Columns;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that is printed at a terminal is wider than it, but for words that cannot be broken. */
class WidthTest {
    private static final List<String> LISTINGS = List.of(
            "show system-design/flood-alert-fanout",
            "show system-design/flood-alert-fanout --outline",
            "show kinds/place --outline",
            "show kinds/report --outline",
            "daily --print",
            "history",
            "transcript",
            "transcript --last",
            "transcript --all",
            "library",
            "sheet metrics",
            "sheet mistakes",
            "config",
            "--help");

    @TempDir
    static Path folder;

    @BeforeAll
    static void practise() throws IOException, URISyntaxException {
        Path kept = Path.of(
                Objects.requireNonNull(WidthTest.class.getResource("/journals")).toURI());
        Path sessions = Files.createDirectories(folder.resolve("home/sessions"));
        try (Stream<Path> journals = Files.list(kept)) {
            for (Path journal : journals.toList()) {
                Files.copy(journal, sessions.resolve(journal.getFileName()));
            }
        }
        run().args(
                        "config",
                        "redact",
                        "A company of whose name there is much="
                                + "another name, and no shorter ".repeat(5).strip())
                .exits(0);
        run().args("config", "interview-date", "2027-02-01").exits(0);
    }

    private static Run run() {
        return new Run(folder).withKinds().at(Instant.parse("2026-12-02T08:00:00Z"));
    }

    private static Stream<Arguments> at() {
        List<String> all = new ArrayList<>(LISTINGS);
        List.of(
                        "start daily resume decks show check listen history transcript library sheet partner coach export plan config completion"
                                .split(" "))
                .forEach(command -> all.add(command + " --help"));
        return Stream.of(40, 80, 200).flatMap(columns -> all.stream().map(listing -> Arguments.of(columns, listing)));
    }

    @ParameterizedTest(name = "{1} at {0} columns")
    @MethodSource("at")
    void fits(int columns, String listing) {
        Run run = run().atTerminal(columns)
                .args(listing.isEmpty() ? new String[0] : listing.split(" "))
                .exits(0);

        assertThat(tooWide(run.printed(), columns)).as(run.toString()).isEmpty();
    }

    private static List<String> tooWide(String text, int columns) {
        List<String> wide = new ArrayList<>();
        text.lines()
                .map(line -> line.replaceAll("\033\\[[0-9;]*m", ""))
                .filter(line -> Columns.of(line) > columns)
                .filter(line -> Stream.of(line.strip().split(" +"))
                                .mapToInt(Columns::of)
                                .max()
                                .orElse(0)
                        < columns / 2)
                .forEach(wide::add);
        return wide;
    }
}
