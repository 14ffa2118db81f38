package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.history.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards that come back in their session, with all that is kept of them. */
class RelearningRunTest {
    private static final String[] CARDS = {"start", "--deck", "kinds", "--kind", "card", "--count", "2"};

    @TempDir
    Path folder;

    private Run run(String... args) {
        return new Run(folder).withKinds().args(args);
    }

    private String ledger() throws IOException {
        return Files.readString(run().home().resolve("attempts.jsonl"));
    }

    @Test
    void a_session_that_was_left_while_a_card_comes_back_goes_on_there() throws IOException {
        run(CARDS)
                .input("", "1", "", "3", "half")
                .exits(3)
                .out()
                .contains("1 again today, 2 hard 1 day, 3 good 2 days");
        run("resume").exits(3).out().contains("SECRET the first request waits.", "back in 1 day");
        run("resume").input("3", "").exits(0);

        assertThat(Journal.beside(run().journals().get(0), ".md"))
                .content()
                .contains("Graded by yourself: again, then good.", "Graded by yourself: good.")
                .containsOnlyOnce("# Cold start")
                .doesNotContain("unfinished");
        assertThat(ledger()).contains("\"part\":\"again\"").hasLineCount(3);
    }

    @Test
    void the_schedule_takes_the_first_grade_of_the_day() {
        run(CARDS).input("", "1", "", "3", "", "4", "").exits(0);

        run("history", "--json").exits(0).out().containsSubsequence("\"kinds/cold\"", "\"due\" : \"2026-03-08\"");
        run("history").exits(0).out().contains("2 questions").doesNotContain("3 of 2");
        run(CARDS)
                .later(Duration.ofHours(2))
                .input("")
                .exits(3)
                .out()
                .contains("2 hard 1 day, 3 good 1 day, 4 easy 1 day");
    }

    @Test
    void the_ledger_made_anew_from_the_journals_is_the_same() throws IOException {
        run(CARDS).input("", "1", "", "1", "", "1", "", "3", "", "2", "").exits(0);
        String before = ledger();
        Files.delete(run().home().resolve("attempts.jsonl"));
        run("history").exits(0);

        assertThat(ledger()).isEqualTo(before).hasLineCount(5);
    }

    @Test
    void exports_have_every_grade() {
        run(CARDS).input("", "1", "", "3", "it waits", "3", "").exits(0);

        run("transcript", "--all", "--format", "csv")
                .exits(0)
                .out()
                .contains(
                        "kinds/cold,card,card,recall,Cold start,,0,again,,\r\n",
                        "kinds/cold,card,once-more,recall,Cold start,,0,good,,it waits\r\n");
        run("transcript", "--all", "--format", "json")
                .exits(0)
                .out()
                .contains("\"grades_once_more\" : [ \"good\" ]", "\"grades_once_more\" : [ ]");
        run("history", "--csv").exits(0).out().contains("kinds/cold,again,");
    }
}
