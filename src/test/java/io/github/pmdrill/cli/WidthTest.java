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
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is printed at a terminal is wider than it, but for words that cannot be broken. */
class WidthTest {
    private static final List<String> LISTINGS = List.of(
            "",
            "plan",
            "plan --all",
            "decks",
            "decks system-design",
            "decks concepts",
            "decks --rounds",
            "search rate limit",
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
        Stream.of(
                        "start daily resume browse search decks show check listen history transcript record replay",
                        "library sheet partner coach export plan config completion help")
                .flatMap(commands -> Stream.of(commands.split(" ")))
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

    @ParameterizedTest(name = "{0} columns")
    @ValueSource(ints = {40, 54, 60, 80})
    void what_does_not_fit_on_a_row_of_help_goes_on_under_it(int columns) {
        for (String command : List.of("config", "transcript", "daily", "record", "plan", "start")) {
            for (String[] help : List.of(new String[] {command, "--help"}, new String[] {"help", command})) {
                String text = run().atTerminal(columns).args(help).exits(0).printed();
                String below = text.substring(text.indexOf("\nExamples:\n") + 1);
                String settings = command.equals("config") ? text.substring(text.indexOf("\nSettings:\n") + 1) : below;

                assertThat(settings.lines().filter(line -> !line.isBlank() && !line.matches("(Examples|Settings):")))
                        .as(String.join(" ", help))
                        .allMatch(line -> line.startsWith("  "));
            }
        }
    }

    @ParameterizedTest(name = "{0} columns")
    @ValueSource(ints = {40, 60, 80})
    void a_paragraph_of_help_is_broken_where_the_terminal_ends(int columns) {
        for (String command : List.of("plan", "record", "replay", "coach")) {
            String text =
                    run().atTerminal(columns).args(command, "--help").exits(0).printed();
            String footer = text.substring(text.indexOf("\n\n") + 2);
            for (String paragraph : footer.split("\n\n", -1)) {
                List<String> rows = paragraph.lines().toList();
                for (int i = 0; i + 1 < rows.size() && !paragraph.startsWith("Example"); i++) {
                    String next = rows.get(i + 1).strip().split(" ", 2)[0];
                    assertThat(Columns.of(rows.get(i) + " " + next))
                            .as(rows.get(i) + " / " + next)
                            .isGreaterThan(columns);
                }
            }
        }
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
