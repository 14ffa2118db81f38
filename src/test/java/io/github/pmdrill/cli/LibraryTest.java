package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.format.Node;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one's own answers are good for: library, sheets, the export for Anki. */
class LibraryTest {
    @TempDir
    Path folder;

    private Run run(String... args) {
        return new Run(folder).withKinds().args(args);
    }

    /** Holds the interview of the small comparison. */
    private void place(String answer, String ticks) {
        run("start", "kinds/place")
                .input("", answer, ".", "1", "2", ticks, "say the price", "", "")
                .exits(0);
    }

    @Test
    void the_library_holds_options_and_ones_own_words() {
        place("Poll, since few screens wait.", "1");

        run("library")
                .exits(0)
                .out()
                .startsWith("# Trade-off library\n\n## Place in line\n\n> Poll, or keep")
                .contains("- **Poll.** Gains: SECRET simple. Costs: SECRET waste.")
                .contains("Your answer of 2026-03-07; you ticked 1 of 1 point.\n\n```text\nPoll, since few")
                .contains("Next time: say the price")
                .endsWith("# Story bank\n\nNo story was told yet.\n\n");
        run("library", "--decisions").exits(0).out().doesNotContain("Story bank");
    }

    @Test
    void options_of_a_decision_that_was_not_answered_are_not_given_away() {
        run("start", "kinds/place").input("", "half").exits(3);

        run("library").exits(0).out().isEmpty();
    }

    @Test
    void an_empty_library_says_what_to_try() {
        run("library").exits(0).err().isEqualTo("Nothing to put into it yet; try: pmdrill start --deck trade-offs\n");

        Run stories = run("library", "--stories", "--out", folder + "/s.md").exits(0);

        stories.err()
                .isEqualTo("Nothing to put into it yet; try: pmdrill start --deck behavioural\nWrote " + folder
                        + "/s.md\n");
        assertThat(stories.path("s.md")).hasContent("# Story bank\n\nNo story was told yet.\n\n");
    }

    @Test
    void html_holds_what_was_typed_as_text() {
        place("<script>alert(1)</script>", "1");

        run("library", "--format", "html", "--out", folder + "/l.html").exits(0);

        assertThat(folder.resolve("l.html"))
                .content()
                .startsWith("<!doctype html>")
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>");
    }

    @Test
    void a_file_is_written_over_only_when_forced() {
        run("sheet", "metrics", "--out", folder + "/m.md").exits(0);

        run("sheet", "metrics", "--out", folder + "/m.md")
                .exits(2)
                .err()
                .contains("m.md exists, and is not overwritten; --force replaces it");
        run("sheet", "metrics", "--out", folder + "/m.md", "--force").exits(0);
        run("sheet", "metrics", "--out", folder + "/no/m.md").exits(2).err().contains("is not a folder");
        run("sheet", "metrics", "--out", folder.toString()).exits(2).err().contains("is a folder; name a file in it");
        run("sheet", "metrics", "--out", "-").exits(0).out().startsWith("# Key numbers");
    }

    @Test
    void mistakes_are_the_points_missed_more_than_once() {
        place("one", "none");
        run("sheet", "mistakes").exits(0).err().startsWith("No point was missed twice yet; try: ");
        place("two", "none");

        run("sheet", "mistakes")
                .exits(0)
                .out()
                .contains("- Missed 2 of 2 times: **SECRET sees two jobs** (Place in line, trade-offs).");
        Node row = Node.fromJson(run("sheet", "mistakes", "--json").exits(0).text())
                .items()
                .get(0);
        assertThat(row.string("question") + "#" + row.string("point")).isEqualTo("kinds/place#two");
        assertThat(row.string("missed")).isEqualTo("2");
        assertThat(row.string("missed_last_time")).isEqualTo("true");
    }

    @Test
    void no_mistakes_as_json_is_an_empty_list() {
        assertThat(Node.fromJson(run("sheet", "mistakes", "--json").exits(0).text())
                        .items())
                .isEmpty();
    }

    @Test
    void key_numbers_as_json_can_be_read_by_a_program() {
        Node rows = Node.fromJson(run("sheet", "metrics", "--json").exits(0).text());

        assertThat(rows.items())
                .anyMatch(row -> row.string("id").equals("concepts/core-web-vitals")
                        && row.string("as_of").equals("2026-11-21")
                        && !row.string("caveat").isEmpty());
    }

    @Test
    void anki_gets_cards_and_what_the_last_answer_left_out() {
        place("one", "1");
        run("export", "anki", "--deck", "kinds")
                .exits(0)
                .out()
                .contains("\npmdrill:kinds/cold\tpmdrill::kinds\tWhat is a cold start?\t")
                .doesNotContain("kinds/place", "concepts");
        place("two", "none");

        Run run = run("export", "anki", "--deck", "kinds", "--out", folder + "/a.txt")
                .exits(0);

        run.err().isEqualTo("Wrote " + folder + "/a.txt\n2 cards, 1 missed point\n");
        assertThat(run.path("a.txt")).content().contains("\npmdrill:kinds/place#two\t");
    }

    @Test
    void nothing_for_anki_says_what_to_try() {
        Run run = run("export", "anki", "--deck", "trade-offs").exits(0);

        run.out().isEmpty();
        run.err().contains("try: pmdrill export anki --deck concepts").hasLineCount(1);
    }

    @Test
    void a_broken_deck_is_told_and_the_other_cards_are_exported() {
        Run run = run("export", "anki").file("decks/mine.yaml", "titel: Mine\n").exits(1);

        run.err().contains("mine.yaml:1:1: unknown key");
        run.out().contains("pmdrill:concepts/uuid", "pmdrill:kinds/cold");
        run.args("export", "anki", "--deck", "mine").exits(1).out().isEmpty();
    }

    @Test
    void what_cannot_be_meant_is_one_line() {
        run("sheet", "metrcs").exits(2).err().contains("there is no sheet metrcs (did you mean \"metrics\"?)");
        run("sheet", "metrics", "--format", "pdf").exits(2).err().contains("--format is one of md, html");
        run("sheet", "metrics", "--format", "md", "--json").exits(2).err().hasLineCount(1);
        run("export", "quizlet").exits(2).err().contains("there is one for anki");
    }
}
