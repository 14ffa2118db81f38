package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.history.Home;
import io.github.pmdrill.history.Journal;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day's ten minutes. */
class DailyCommandTest {
    @TempDir
    Path folder;

    private Run run;

    @BeforeEach
    void program() {
        run = new Run(folder);
    }

    private Run daily(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "daily";
        System.arraycopy(args, 0, all, 1, args.length);
        return run.args(all).input();
    }

    /** Three cards, recalled and graded good. */
    private void cards() {
        daily("--minutes", "2", "--cards", "3")
                .atTerminal()
                .input("", "3", "", "3", "", "3", "")
                .exits(0);
    }

    @Test
    void without_a_terminal_it_prints_todays_without_the_answers_and_waits_for_nobody() {
        daily().exits(0)
                .out()
                .startsWith("pmdrill, Saturday 7 March 2026: 4 cards, 1 question, about 7 min\n")
                .contains("1. concepts/", "4. ", "(numeric, new)")
                .doesNotContain("Answer.", "\u001B");
        assertThat(run.journals()).isEmpty();
    }

    @Test
    void the_same_day_seed_and_history_give_the_same_and_another_seed_need_not() {
        String first = daily("--print", "--seed", "4").exits(0).text();
        String again = daily("--print", "--seed", "4").exits(0).text();

        assertThat(again).isEqualTo(first);
    }

    @Test
    void a_day_that_was_held_is_done_and_is_chosen_no_other_way_afterwards() {
        String before =
                daily("--json", "--minutes", "2", "--cards", "3").exits(0).text();
        daily("--status", "--minutes", "2", "--cards", "3").exits(3).out().isEqualTo("3 cards due, day 1\n");
        cards();

        daily("--status", "--minutes", "2", "--cards", "3").exits(0).out().isEqualTo("done for today, day 1\n");
        daily("--minutes", "2", "--cards", "3")
                .exits(0)
                .out()
                .startsWith("Today's is done.\n")
                .contains("Something new: ");
        String after =
                daily("--json", "--minutes", "2", "--cards", "3").exits(0).text();
        assertThat(after.replace("\"done\" : true", "\"done\" : false").replace("\"open\" : 0", "\"open\" : 3"))
                .isEqualTo(before);
    }

    @Test
    void what_was_good_comes_back_when_it_is_due_and_a_missed_day_is_no_debt() {
        cards();
        run.later(Duration.ofDays(1));
        String next = daily("--json", "--cards", "3").exits(0).text();
        run.later(Duration.ofDays(3));
        String due = daily("--json", "--cards", "3").exits(0).text();

        assertThat(next).contains("\"day\" : 2").doesNotContain("\"due\" : \"2026-03-09\"");
        assertThat(due).contains("\"due\" : \"2026-03-09\"").doesNotContain("overdue");
    }

    @Test
    void a_drill_that_was_left_says_which_options_wait_for_the_next_one() {
        daily().atTerminal().input("").exits(3).err().doesNotContain("for the next one");

        daily("--cards", "1", "--aloud", "--plain")
                .atTerminal()
                .input("")
                .exits(3)
                .err()
                .contains(
                        "a drill of today was left and goes on as it was begun; --cards, --aloud count for the next one"
                                + " (/skip passes over what is left)");
    }

    @Test
    void a_drill_that_was_left_goes_on_where_it_stood() throws IOException {
        daily("--minutes", "2", "--cards", "3")
                .atTerminal()
                .input("", "3", "half an")
                .exits(3);
        daily("--minutes", "2", "--cards", "3")
                .atTerminal()
                .input("2", "", "3", "")
                .exits(0);

        run.out().startsWith("Going on with ");
        assertThat(run.journals()).hasSize(1);
        assertThat(Journal.beside(run.journals().get(0), ".md")).content().contains("You said: half an");
    }

    @Test
    void a_drill_begins_with_what_comes_and_ends_with_what_tomorrow_holds() {
        daily("--minutes", "2")
                .atTerminal()
                .input("", "3", "", "2", "", "3", "", "3", "")
                .exits(0)
                .out()
                .startsWith("Today, about 2 min:\n  - 4 cards, new\n")
                .contains("1 of 4")
                .endsWith("\nTomorrow: 4 cards, about 2 min.\n");
        daily("--minutes", "2").atTerminal().exits(0).out().contains("Today's is done.\n", "\nTomorrow: 4 cards");
    }

    @Test
    void a_drill_that_goes_on_ends_with_tomorrow_too_and_one_that_is_left_does_not() {
        daily("--minutes", "1").atTerminal().input("").exits(3).out().doesNotContain("Tomorrow:");

        daily("--minutes", "1")
                .atTerminal()
                .input("3", "", "3", "")
                .exits(0)
                .out()
                .contains("Tomorrow: 2 cards, about 1 min.");
    }

    @Test
    void a_card_graded_again_comes_back_at_the_end_and_the_day_is_done_without_it() {
        daily("--minutes", "1")
                .atTerminal()
                .input("", "1", "", "3")
                .exits(3)
                .out()
                .contains("again, 1 of 1");
        daily("--minutes", "1", "--status").exits(0).out().startsWith("done for today");

        daily("--minutes", "1")
                .atTerminal()
                .input("", "2", "")
                .exits(0)
                .out()
                .startsWith("Going on with ")
                .contains("again, 1 of 1", "Tomorrow: ");
    }

    @Test
    void the_answers_to_what_is_still_open_wait() {
        String sheet = daily("--answers-for", "yesterday", "--minutes", "2", "--cards", "3")
                .exits(0)
                .text();

        assertThat(sheet).contains("No answers for Friday 6 March 2026").doesNotContain("Answer. ");
    }

    @Test
    void a_session_of_a_day_to_come_does_not_hide_the_drill_that_was_left_today() {
        run.later(Duration.ofDays(9)).args("start", "concepts/cache").input("").exits(3);
        run.later(Duration.ofDays(-9));
        daily("--minutes", "2", "--cards", "3").atTerminal().input("", "3").exits(3);

        daily("--minutes", "2", "--cards", "3")
                .atTerminal()
                .input()
                .exits(3)
                .out()
                .startsWith("Going on with ");
    }

    @Test
    void a_focus_of_the_settings_that_is_none_is_told_and_left_out() {
        run.file("home/config.yaml", "focus: banana\n");
        daily("--status")
                .exits(3)
                .err()
                .contains("focus in config.yaml is one of ")
                .hasLineCount(1);
    }

    @Test
    void a_question_that_was_only_put_is_put_once_when_the_drill_goes_on() {
        daily("--minutes", "2", "--cards", "3").atTerminal().input("", "3").exits(3);
        String on = daily("--minutes", "2", "--cards", "3")
                .atTerminal()
                .input()
                .exits(3)
                .text();

        assertThat(on).startsWith("Going on with ").containsOnlyOnce("2 of 3");
    }

    @Test
    void yesterdays_answers_follow_todays_questions() {
        cards();
        run.later(Duration.ofDays(1));
        String sheet = daily("--answers-for", "yesterday", "--minutes", "2", "--cards", "3", "--width", "60")
                .exits(0)
                .text();

        assertThat(sheet)
                .containsSubsequence("Sunday 8 March", "Answers, Saturday 7 March 2026", "Answer. ", "Where it");
        assertThat(sheet.substring(0, sheet.indexOf("Answers,"))).doesNotContain("Answer. ");
        assertThat(sheet.lines()).allMatch(line -> line.length() <= 60);
    }

    @Test
    void a_follow_up_to_an_interview_of_before_is_part_of_the_day() throws IOException {
        run.withKinds();
        run.args("start", "kinds/warnings", "--follow-ups", "0")
                .input(
                        "",
                        "/next",
                        "",
                        "It must do 9 per second.",
                        ".",
                        "Push it.",
                        ".",
                        "1",
                        "2",
                        "2",
                        "2",
                        "2",
                        "2",
                        "2",
                        "1",
                        "2")
                .exits(3);
        run.args("resume").input("1", "", "slower", "", "").exits(0);
        run.later(Duration.ofDays(1));

        daily("--cards", "0", "--new", "0")
                .exits(0)
                .out()
                .contains("kinds/warnings (a follow-up)", "A provider stops.");
        daily("--cards", "0", "--new", "0")
                .atTerminal()
                .input("", "The officer is paged.", ".", "2", "1", "", "page them", "")
                .exits(0);
        daily("--status", "--cards", "0", "--new", "0").exits(0);
        assertThat(Files.readString(run.home().resolve("attempts.jsonl"))).contains("\"part\":\"follow-up:down\"");
    }

    @Test
    void an_interview_date_is_kept_as_a_setting() {
        daily("--interview-date", "2026-03-20", "--status").exits(3);

        run.args("config", "interview-date").exits(0).out().isEqualTo("2026-03-20\n");
    }

    @Test
    void what_cannot_be_meant_is_one_line() {
        daily("--minutes", "0").exits(2).err().contains("--minutes lies between 1 and 999");
        daily("--date", "soon").exits(2).err().contains("--date is a day like 2026-03-07");
        daily("--json", "--status").exits(2).err().contains("name one of them");
        daily("--interview-date", "2020-01-01").exits(2).err().contains("lies in the past");
        daily("--focus", "sizeing").exits(2).err().contains("did you mean \"sizing\"?");
        daily("--print", "--width", "3").exits(2).err().contains("--width lies between");
    }

    @Test
    void a_broken_deck_of_ones_own_costs_a_line_and_no_day() {
        run.file("decks/mine.yaml", "title: [").environment("PMDRILL_DECKS", folder + "/decks");
        daily("--print")
                .exits(0)
                .err()
                .contains("passed over: ")
                .contains("mine.yaml:")
                .hasLineCount(1);
        run.out().contains("4 cards, 1 question");
    }

    @Test
    void a_clock_set_back_is_told_and_nothing_is_lost() {
        run.later(Duration.ofDays(3));
        cards();
        run.later(Duration.ofDays(-3));
        daily("--status").exits(3).err().contains("the clock says 2026-03-07, and you practised on 2026-03-10");
        assertThat(run.journals()).hasSize(1);
    }

    @Test
    void a_day_of_which_nothing_is_left_says_what_is_new() {
        daily("--new", "0").exits(0).out().contains("Nothing is due today.", "Something new: ");
        daily("--new", "0", "--status").exits(0).out().isEqualTo("nothing due, day 1\n");
    }

    @Test
    void two_daily_drills_at_once_are_one_and_a_line() throws IOException {
        try (Closeable other = new Home(run.home()).hold("daily")) {
            assertThat(other).isNotNull();
            daily().atTerminal()
                    .exits(1)
                    .err()
                    .contains("daily is open in another terminal")
                    .hasLineCount(1);
        }
        assertThat(run.journals()).isEmpty();
    }
}
