package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program without a command at a terminal, and picking in plain lines. */
class HomeScreenTest {
    private static final String FIRST = "Group chat for 1,000 members";

    @TempDir
    Path folder;

    private Run run;

    @BeforeEach
    void at_a_terminal() {
        run = new Run(folder).atTerminal();
    }

    /** A card that was answered, and an interview that was left. */
    private void practised() {
        run.args("start", "--deck", "concepts", "--count", "1")
                .input("An answer.", ".", "good", "")
                .exits(0);
        run.later(Duration.ofHours(1))
                .args("start", "link-shortener")
                .input("", "how many links")
                .exits(3);
        run.later(Duration.ofDays(1));
    }

    @Test
    void the_first_time_it_says_what_to_do_first_and_writes_nothing() {
        run.args().input("q").exits(0).out().contains("Choose 1 first", "1 start: " + FIRST, "2 daily");

        assertThat(run.home()).doesNotExist();
    }

    @Test
    void later_it_says_where_one_stands() {
        practised();

        run.args()
                .input("q")
                .exits(0)
                .out()
                .contains("Practised on 1 day.", "Last: ", " (7 Mar): good.", "1 resume: go on with URL shortener")
                .contains("2 daily: today's drill; ", "3 start: ", "4 browse", "5 find", "6 quit")
                .doesNotContain("Choose 1 first");
    }

    @Test
    void it_says_how_long_it_is_to_the_interview() {
        practised();
        run.args("config", "interview-date", "2026-03-20").exits(0);

        run.args().input("q").exits(0).out().contains("The interview is in 12 days; plan shows what each day holds.");
    }

    @Test
    void what_was_finished_is_not_gone_on_with() {
        run.args("start", "--deck", "concepts", "--count", "1")
                .input("An answer.", ".", "good", "")
                .exits(0);

        run.args().input("q").exits(0).out().contains("1 daily").doesNotContain("resume");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "start", "s", "START", "start group-chat", "start small-group-chat"})
    void a_number_a_letter_or_a_word_chooses_and_it_is_done(String typed) {
        run.args().input(typed.replace("start group-chat", "1")).exits(3);

        run.out().contains("pmdrill · system-design", FIRST);
        assertThat(run.journals()).hasSize(1);
    }

    @Test
    void what_was_left_is_gone_on_with() {
        practised();

        run.args().input("resume").exits(3).out().contains("Going on with 2026-03-07");
    }

    @ParameterizedTest
    @CsvSource({
        "decks, 'id                      questions'",
        "decks sql, 'SQL: Answer a product question'",
        "search url shortener, 1 URL shortener: key space",
        "rate limit on an api, Rate limiting: a noisy neighbour",
        "browse, 1 AI and machine learning (a deck of 20 questions)",
        "b, 1 AI and machine learning",
        "strat, 'There is no strat to choose (did you mean \"start\"?).'",
        "9, There is no 9 to choose."
    })
    void whatever_is_typed_is_done_or_answered(String typed, String says) {
        run.args().input(typed);
        run.exits(0).out().contains(says);
    }

    @Test
    void words_are_asked_for_where_none_were_typed() {
        run.args()
                .input("find", "url shortener", "1")
                .exits(3)
                .out()
                .contains("About what?", "URL shortener: key space");

        assertThat(run.journals().get(0).toString()).contains("system-design");
    }

    @Test
    void nothing_on_it_is_wider_than_the_terminal() {
        practised();

        for (int columns : new int[] {40, 80, 200}) {
            assertThat(run.columns(columns)
                            .args()
                            .input("browse", "queue", "/quit")
                            .exits(0)
                            .text()
                            .lines())
                    .as(columns + " columns")
                    .allMatch(row -> row.length() < columns);
        }
    }

    @Test
    void in_a_pipe_it_is_the_short_help() {
        new Run(folder)
                .args()
                .exits(0)
                .out()
                .startsWith("pmdrill plays the interviewer")
                .doesNotContain("1 start");
    }

    @Test
    void a_list_to_pick_from_shows_what_was_practised_and_when_it_is_due() {
        practised();

        run.args("browse", "concepts/")
                .input("", "", "/quit")
                .exits(0)
                .out()
                .contains("practised, due ", ", card, new)", "12 of 203. ", "36 of 203. ");
    }

    @Test
    void a_picked_deck_is_begun_as_one() {
        run.args("start", "--plain").input("concepts", "1").exits(3).out().contains("1 Concepts (a deck of 203 cards");

        run.err().contains("Saved. Go on with: pmdrill resume 2026-03-07T080211-concepts");
    }

    @Test
    void only_what_fits_the_options_is_offered() {
        run.args("start", "--kind", "sql", "--level", "easy", "--plain")
                .input("/quit")
                .exits(3)
                .out()
                .contains("1 SQL (a deck of ", "(easy, ")
                .doesNotContain("medium");
    }

    @Test
    void what_is_not_on_the_list_is_asked_again() {
        run.args("browse", "url shortener").input("99", "qqqqqqqqq", "/quit").exits(0);

        run.out().contains("A number from 1 to ", "Nothing is about qqqqqqqqq.");
    }

    @Test
    void a_question_begins_by_its_words() {
        run.args("start", "--find", "url shortener").input().exits(3).out().contains("URL shortener");
        new Run(folder)
                .args("start", "--find", "rate limit")
                .exits(3)
                .err()
                .contains("pmdrill: begins concepts/rate-limit; about it, too: ");
        new Run(folder)
                .args("start", "--find", "quantum gravity")
                .exits(1)
                .err()
                .contains("no question is about quantum gravity");
    }
}
