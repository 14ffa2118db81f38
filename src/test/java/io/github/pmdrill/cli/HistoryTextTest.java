package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Golden;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.history.Attempt;
import io.github.pmdrill.notes.OutsideView;
import io.github.pmdrill.practice.SoundKept;
import io.github.pmdrill.report.AttemptsCsv;
import io.github.pmdrill.report.Due;
import io.github.pmdrill.report.HistoryJson;
import io.github.pmdrill.report.HistoryText;
import io.github.pmdrill.report.Report;
import io.github.pmdrill.report.SessionSummaries.Newest;
import io.github.pmdrill.report.SessionSummary;
import io.github.pmdrill.text.Columns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was practised, as it is printed: golden files for a year, for a week, and for what is odd. */
class HistoryTextTest {
    private static final List<String> KNOWN =
            List.of("framing", "sizing", "structure", "trade-offs", "failure", "partnership");
    private static final List<SessionSummary> HELD = List.of(
            YearOfAttempts.held("2026-03-07T080211-system-design", 1, 1, "Flood warnings, gauge to phone"),
            YearOfAttempts.held("2026-03-06T181500-concepts", 10, 3, "A card"),
            YearOfAttempts.held(
                    "2026-03-05T070000-apis", 1, 0, "Rate limits for partners, and what a partner sees of them"),
            YearOfAttempts.held(
                    "2026-03-04T070000-own",
                    1,
                    1,
                    "\u4F60\u597D\u4F60\u597D\u4F60\u597D\u4F60\u597D\u4F60\u597D"
                            + "\u4F60\u597D\u4F60\u597D\u4F60\u597D\u4F60\u597D\u4F60\u597D \u001b[2J"),
            YearOfAttempts.held("2026-03-03T070000-" + "a-deck-with-a-name-without-an-end-".repeat(3), 2, 2, "Long"));
    private static final List<Due> DUE = List.of(
            new Due("concepts/a", Kind.CARD, YearOfAttempts.TODAY.minusDays(40)),
            new Due("concepts/b", Kind.CARD, YearOfAttempts.TODAY),
            new Due("system-design/q1", Kind.SCENARIO, YearOfAttempts.TODAY.minusDays(1)),
            new Due("concepts/c", Kind.CARD, YearOfAttempts.TODAY.plusDays(1)),
            new Due("system-design/q2", Kind.SCENARIO, YearOfAttempts.TODAY.plusDays(7)),
            new Due("system-design/q3", Kind.SCENARIO, YearOfAttempts.TODAY.plusDays(8)),
            new Due("system-design/q4", Kind.OPEN, YearOfAttempts.TODAY.plusDays(50)));

    private static String text(List<Attempt> attempts) {
        return text(attempts, LocalDate.MIN);
    }

    private static String text(List<Attempt> attempts, LocalDate since) {
        Report report = Report.of(attempts, KNOWN, YearOfAttempts.TODAY);
        return HistoryText.of(new Newest(List.of(), false), report, List.of(), since, Set.copyOf(KNOWN), 80);
    }

    @Test
    void a_year_is_readable_in_eighty_columns() {
        Report report = Report.of(YearOfAttempts.attempts(), KNOWN, YearOfAttempts.TODAY);
        String text = HistoryText.of(new Newest(HELD, true), report, DUE, LocalDate.MIN, Set.copyOf(KNOWN), 80);

        assertThat(text.lines()).allMatch(line -> Columns.of(line) <= 80);
        Golden.check("history/year.txt", text);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 50, 63, 200})
    void no_line_is_wider_than_the_terminal(int columns) {
        Report report = Report.of(YearOfAttempts.attempts(), KNOWN, YearOfAttempts.TODAY);
        String text = HistoryText.of(new Newest(HELD, true), report, DUE, LocalDate.MIN, Set.copyOf(KNOWN), columns);

        assertThat(text.lines()).allMatch(line -> Columns.of(line) <= columns);
        assertThat(text.contains(" of the 365 days")).isEqualTo(columns > 60);
    }

    @Test
    void the_readme_shows_a_part_of_that_year() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```text\nRated by yourself") + "```text\n".length();
        String shown = readme.substring(start, readme.indexOf("```", start));

        assertThat(text(YearOfAttempts.attempts())).contains(shown);
        assertThat(shown).hasLineCount(10);
    }

    @Test
    void a_year_as_json_keeps_its_shape() {
        Report report = Report.of(YearOfAttempts.attempts().subList(0, 60), KNOWN, YearOfAttempts.TODAY.minusDays(330));

        Golden.check(
                "history/year.json",
                HistoryJson.of(new Newest(HELD, true), report, DUE, 212, new SoundKept(List.of(), 0)) + "\n");
    }

    @Test
    void the_attempts_as_csv_are_quoted_where_they_must_be() {
        List<Attempt> attempts = new ArrayList<>(YearOfAttempts.attempts().subList(0, 9));
        attempts.add(YearOfAttempts.attempt("odd/\"a\",b\nc", YearOfAttempts.TODAY, 1, Map.of("own", 1), 0, 2, 3));

        Golden.check("history/attempts.csv", AttemptsCsv.of(attempts));
    }

    @Test
    void two_ratings_make_no_line_and_three_do() {
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            Map<String, Integer> levels = i == 3 ? Map.of("sizing", 2) : Map.of("sizing", i, "failure", i + 1);
            attempts.add(YearOfAttempts.attempt("d/q", YearOfAttempts.TODAY.minusDays(i), 60, levels, -1, 0, 0));
        }

        Golden.check("history/days.txt", text(attempts));
    }

    @Test
    void years_over_months_do_not_run_into_each_other() {
        LocalDate november = LocalDate.parse("2025-11-20");
        Attempt old = YearOfAttempts.attempt("d/q", november.minusDays(340), 60, Map.of("sizing", 4), 3, 2, 9);
        Report report = Report.of(List.of(old), KNOWN, november);

        assertThat(HistoryText.of(
                        new Newest(List.of(), false), report, List.of(), LocalDate.MIN, Set.copyOf(KNOWN), 80))
                .contains("""
                                                2025
                                median     n Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov
                """);
    }

    @Test
    void one_card_is_told_without_self_ratings_and_guesses() {
        assertThat(text(List.of(YearOfAttempts.card(YearOfAttempts.TODAY, 1))))
                .contains("2026-03-02     1  #\n", "Practised on 1 of the ")
                .doesNotContain("Rated by yourself", "guessed");
    }

    @Test
    void what_is_dated_ahead_is_in_the_figures_and_said() {
        Attempt ahead =
                YearOfAttempts.attempt("d/q", YearOfAttempts.TODAY.plusDays(3), 60, Map.of("sizing", 4), 3, 2, 9);

        assertThat(text(List.of(ahead)))
                .contains("sizing             4     1  too few for a line", "1 question dated after 2026-03-07")
                .doesNotContain("Minutes by week");
    }

    @Test
    void a_dimension_that_no_rubric_has_keeps_its_name_and_says_so() {
        Attempt old = YearOfAttempts.attempt("d/q", YearOfAttempts.TODAY, 60, Map.of("coverage\u001b[2J", 2), -1, 0, 0);

        assertThat(text(List.of(old)))
                .contains("  coverage", "(in no rubric today: coverage\uFFFD[2J)")
                .doesNotContain("\u001b");
    }

    @Test
    void the_calendar_begins_where_it_was_asked_to() {
        LocalDate wednesday = LocalDate.parse("2026-02-25");

        assertThat(text(List.of(YearOfAttempts.card(wednesday, 1)), wednesday)).contains("""
                Practised on 1 of the 11 days to 2026-03-07
                      Mar
                  Mon  .
                  Tue  .
                  Wed -.
                  Thu ..
                  Fri ..
                  Sat ..
                  Sun .
                """);
    }

    @Test
    void a_part_that_came_again_counts_for_minutes_only() {
        Attempt whole = YearOfAttempts.attempt("d/q", YearOfAttempts.TODAY, 120, Map.of("sizing", 2), 3, 2, 9);
        Attempt part = new Attempt(
                "d/q",
                "phase:design",
                "s",
                whole.at(),
                YearOfAttempts.TODAY,
                180,
                Map.of("sizing", 4),
                Map.of(),
                9,
                9,
                List.of(),
                "good",
                false);

        assertThat(text(List.of(whole, part)))
                .contains("sizing             2     1", "  2026-03-02     5  #####", "guessed            3 ");
    }

    @Test
    void what_partners_rated_stands_beside_ones_own() {
        Report report = Report.of(YearOfAttempts.attempts(), KNOWN, YearOfAttempts.TODAY)
                .with(List.of(
                        view(YearOfAttempts.TODAY, 2),
                        view(YearOfAttempts.TODAY.minusDays(1), 3),
                        view(YearOfAttempts.TODAY.minusDays(2), 4)));

        assertThat(HistoryText.of(
                        new Newest(List.of(), false), report, List.of(), LocalDate.MIN, Set.copyOf(KNOWN), 80))
                .containsPattern("Rated by a partner, beside yourself.*\n.*theirs.*yours.*\n  framing +3 +3 +\\d");
    }

    private static OutsideView view(LocalDate day, int level) {
        return new OutsideView("kinds/warnings", "Ada", day, Map.of("framing", level), List.of(), "", "");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120, 200})
    void it_is_as_wide_as_the_terminal(int columns) {
        Report report = Report.of(YearOfAttempts.attempts(), KNOWN, YearOfAttempts.TODAY);
        List<SessionSummary> held = List.of(
                YearOfAttempts.held("2026-03-07T080000-a-name-of-a-session-that-is-long", 1, 1, "word ".repeat(60)));

        String text =
                HistoryText.of(new Newest(held, false), report, List.of(), LocalDate.MIN, Set.copyOf(KNOWN), columns);

        String session = text.lines().skip(1).findFirst().orElseThrow();
        assertThat(session.length()).isBetween(columns - 6, columns);
        assertThat(text.lines().filter(line -> line.contains("sizing")).map(String::length))
                .allMatch(length -> length <= columns);
    }
}
