package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.history.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code pmdrill history} over sessions that were held. */
class HistoryTest {
    @TempDir
    Path folder;

    private Run run(String... args) {
        return new Run(folder).withKinds().args(args);
    }

    private void card() {
        run("start", "kinds/cold").input("", "3", "").exits(0);
    }

    @Test
    void an_empty_home_says_how_to_begin_and_stays_empty() {
        Run run = run("history").exits(0);

        run.err().isEqualTo("Nothing practised yet; pmdrill start --deck concepts holds ten cards.\n");
        run.out().isEmpty();
        assertThat(run.home()).doesNotExist();
    }

    @Test
    void nothing_as_json_is_json_and_as_csv_a_heading() {
        run("history", "--json")
                .exits(0)
                .out()
                .contains("\"sessions\" : [ ]", "\"days_practised\" : 0", "\"due\" : [ ]");
        run("history", "--csv")
                .exits(0)
                .out()
                .startsWith("session,at,day,question")
                .hasLineCount(1);
    }

    @Test
    void what_is_finished_is_told_from_what_is_not() {
        card();
        run("start", "--deck", "kinds", "--kind", "card", "--count", "2")
                .input("", "3")
                .exits(3);
        run("start", "kinds/report").input("").exits(3);

        run("history").exits(0).out().contains("""
                Sessions
                  2026-03-07T080211-kinds-3        -  unfinished: The slow report
                  2026-03-07T080211-kinds-2    0 min  unfinished: 1 of 2 questions
                  2026-03-07T080211-kinds      0 min  Cold start
                """);
    }

    @Test
    void the_newest_ten_are_a_screenful_unless_all_are_wanted() {
        for (int i = 0; i < 11; i++) {
            run("start", "kinds/report").input("").exits(3);
        }

        run("history").exits(0).out().contains("Sessions, the newest 10 (--all lists all)");
        run("history", "--all").exits(0).out().contains("Sessions\n").contains("kinds-11 ");
    }

    @Test
    void what_comes_back_is_told_with_its_day_and_sooner_before_an_interview() {
        card();

        run("history").exits(0).out().endsWith("""

                What comes back
                  2026-03-09      1 card
                """);
        run("history", "--json").exits(0).out().containsPattern("kinds/cold\",\\s+\"kind\" : \"card\"");
        run("history", "--deck", "apis").exits(0).out().isEmpty();
        run("history")
                .file("home/config.yaml", "interview-date: 2026-03-08\n")
                .exits(0)
                .out()
                .contains("  2026-03-08      1 card");
    }

    @Test
    void a_deck_that_broke_brings_nothing_back_and_breaks_nothing() {
        card();

        run("history")
                .file("decks/kinds.yaml", "titel: [")
                .exits(0)
                .out()
                .contains("Cold start")
                .doesNotContain("What comes back");
    }

    @Test
    void a_ledger_that_was_deleted_changes_nothing() throws IOException {
        card();
        String before = run("history").exits(0).text();
        Files.delete(folder.resolve("home/attempts.jsonl"));

        run("history").exits(0).out().isEqualTo(before);
    }

    @Test
    void a_question_that_is_gone_from_its_deck_is_told_all_the_same() {
        card();

        new Run(folder)
                .args("history", "--deck", "kinds")
                .exits(0)
                .out()
                .contains("2026-03-07T080211-kinds ")
                .doesNotContain("What comes back");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"pmdrill":3}  | cannot be read: written by a newer pmdrill (format 3)
            {"pmdrill":1,  | cannot be read: not JSON
            {"pmdrill":1}  | cannot be read: it names no question
            """)
    void a_journal_that_cannot_be_read_is_one_warning_and_no_row(String line, String why) throws IOException {
        card();
        String name = "2026-03-08T000000-x";
        Files.writeString(folder.resolve("home/sessions").resolve(name + Journal.SUFFIX), line + "\n");

        Run run = run("history").exits(0);

        run.err().isEqualTo("pmdrill: passed over: " + name + " " + why + "\n");
        run.out().doesNotContain(name).contains("2026-03-07T080211-kinds ");
        Files.delete(folder.resolve("home/attempts.jsonl"));
        run("history").exits(0).err().hasLineCount(1);
    }

    @Test
    void only_a_deck_and_only_since_a_day() {
        card();

        run("history", "--deck", "kinds", "--since", "0d", "--csv")
                .exits(0)
                .out()
                .hasLineCount(2);
        run("history", "--since", "today", "--csv").exits(0).out().hasLineCount(2);
        run("history", "--deck", "apis").exits(0).err().isEqualTo("Nothing practised of apis.\n");
        run("history", "--deck", "apis", "--csv").exits(0).out().hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --since 2026-03-08  | --since 2026-03-08 lies ahead; today is 2026-03-07
            --since tomorrow    | --since is a day like 2026-03-07, or like 30d for 30 days ago, not tomorrow
            --deck kindz        | there is no deck kindz (did you mean "kinds"?)
            --json --csv        | --json and --csv at once; name one of them
            """)
    void misuse_is_one_line(String options, String says) {
        run(("history " + options).split(" ", -1)).exits(2).err().isEqualTo("pmdrill: " + says + "\n");
    }
}
