package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.history.Home;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.OutsideViews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet handed to a friend, and their form taken back. */
class PartnerTest {
    private static final String FLOOD = "system-design/flood-alert-fanout";

    /** An interview to its end: two ratings are the person's own, framing 2 and then 1. */
    private static final String[] HELD = {"", "an answer", ".", "/skip", "1", "2", "1", "next time", "", ""};

    @TempDir
    Path folder;

    private Run run(String... args) {
        return new Run(folder).withKinds().args(args);
    }

    private Path held() {
        return run("start", "kinds/report").input(HELD).exits(0).journals().get(0);
    }

    private String form(String by, String framing) {
        return run("partner", "kinds/report", "--form")
                .exits(0)
                .text()
                .replace("interviewer: ____", "interviewer: " + by)
                .replace("date: ____", "date: 2026-03-07")
                .replaceAll("(- framing.*): ____", "$1: " + framing)
                .replace("[ ] need", "[x] need")
                .replace("strong\n\n____", "strong\n\nCalm | <b>throughout</b>.");
    }

    @Test
    void a_sheet_is_shown_and_notes_that_the_answer_was_told() {
        Run run = run("partner", FLOOD).exits(0);

        run.out().contains("## Tell only when asked", "240,000", "## Form for the interviewer");
        run.err().contains("marked as studied");
        assertThat(run.home().resolve("studied.txt")).hasContent(FLOOD + "\n");
    }

    @Test
    void a_sheet_in_a_file_is_not_read_by_the_candidate_and_is_not_overwritten() {
        String file = folder + "/sheet.md";
        Run run = run("partner", FLOOD, "--out", file).exits(0);
        run.out().isEmpty();
        assertThat(Path.of(file)).content().contains("## Rubric");
        assertThat(run.home().resolve("studied.txt")).doesNotExist();

        run("partner", FLOOD, "--out", file).exits(2).err().contains("is not overwritten");
        run("partner", FLOOD, "--out", folder + "/no/a.md").exits(2).err().contains("is not a folder");
    }

    @Test
    void a_filled_form_stands_in_the_transcript_beside_the_persons_own_ratings() throws IOException {
        Path journal = held();
        Run run = run("partner", "--import", folder + "/form.md")
                .file("form.md", form("Ada | B", "3"))
                .exits(0);

        run.out().isEmpty();
        run.err().contains("Kept: Ada | B on kinds/report, session " + Journal.name(journal));
        assertThat(Journal.beside(journal, ".md"))
                .content()
                .contains(
                        "| dimension | blind | after the outline | Ada \\| B | evidence",
                        "| Requirements and scope | 2 | 2 | 3 |",
                        "## An outside view\n\nBy Ada \\| B, 2026-03-07, who held the interview.",
                        "They heard 1 of 1 points; you ticked 1.",
                        "```text\nCalm | <b>throughout</b>.\n```");
        var view =
                new OutsideViews(new Home(run.home())).of(Journal.name(journal)).get(0);
        assertThat(view.ratings()).isEqualTo(Map.of("framing", 3));
        assertThat(view.ticked()).containsExactly("need");
    }

    @Test
    void what_a_partner_said_is_a_row_of_the_csv() {
        held();
        run("partner", "--import", folder + "/form.md")
                .file("form.md", form("Ada", "3"))
                .exits(0);

        run("transcript", "--last", "--format", "csv")
                .exits(0)
                .out()
                .contains(",kinds/report,open,partner,Ada,2026-03-07,,,framing 3,need,");
    }

    @Test
    void what_others_said_stays_when_the_transcript_is_written_again() throws IOException {
        Path journal = held();
        run("partner", "--import", folder + "/form.md")
                .file("form.md", form("Ada", "3"))
                .exits(0);
        Path transcript = Journal.beside(journal, ".md");
        String before = Files.readString(transcript);
        Files.delete(transcript);

        run("partner", "--import", folder + "/form.md").exits(0).err().contains("in place of their form of 2026-03-07");

        assertThat(transcript).hasContent(before);
    }

    @Test
    void a_second_interviewer_has_a_column_too() {
        Path journal = held();
        run("partner", "--import", folder + "/form.md")
                .file("form.md", form("Ada", "3"))
                .exits(0);
        run("partner", "--import", folder + "/form.md")
                .file("form.md", form("Bo", "-"))
                .exits(0);

        assertThat(Journal.beside(journal, ".md"))
                .content()
                .contains("| Ada | Bo |", "| Requirements and scope | 2 | 2 | 3 |  |");
    }

    @Test
    void mistakes_come_all_at_once_and_nothing_is_kept() throws IOException {
        Path journal = held();
        String before = Files.readString(Journal.beside(journal, ".md"));
        String form = form("____", "5").replace("[x]", "[?]").replace("session: ____", "session: 1999");

        Run run = run("partner", "--import", folder + "/form.md")
                .file("form.md", form)
                .exits(1);

        run.err()
                .contains(
                        folder + "/form.md:7:16: \"interviewer:\" is blank",
                        "form.md:9:12: there is no session 1999; pmdrill transcript lists them; expected its name",
                        "form.md:15:37: \"5\" is no rating",
                        "form.md:21:4: [?] is neither",
                        "4 mistakes; nothing was kept");
        assertThat(run.home().resolve("outside")).doesNotExist();
        assertThat(Journal.beside(journal, ".md")).hasContent(before);
    }

    @Test
    void the_session_is_the_newest_with_the_question_unless_it_is_named() {
        Path first = held();
        held();
        Run run = run("partner", "--import", folder + "/form.md").file("form.md", form("Ada", "3"));

        run.exits(0).err().contains(Journal.name(first) + "-2\n");
        run.args("partner", "--import", folder + "/form.md", "--session", Journal.name(first))
                .exits(0)
                .err()
                .contains(Journal.name(first) + "\n");
        run.args("partner", "--import", folder + "/form.md", "--session", "1999")
                .exits(2)
                .err()
                .contains("there is no session 1999");
    }

    @Test
    void a_form_without_a_session_to_stand_in_says_how_to_get_one() {
        run("partner", "--import", folder + "/form.md")
                .file("form.md", form("Ada", "3"))
                .exits(1)
                .err()
                .contains(
                        ":6:13: no finished session has kinds/report; hold it first: pmdrill start kinds/report --aloud");
    }

    @Test
    void an_unfinished_interview_takes_no_outside_view() {
        Run left = run("start", "kinds/report").input("", "an answer").exits(3);
        run(
                        "partner",
                        "--import",
                        folder + "/form.md",
                        "--session",
                        Journal.name(left.journals().get(0)))
                .file("form.md", form("Ada", "3"))
                .exits(1)
                .err()
                .contains("has not finished kinds/report; pmdrill resume");
    }

    @Test
    void a_form_of_another_question_is_refused() {
        Path journal = held();
        String form = form("Ada", "3");
        Run run = run("partner", "--import", folder + "/form.md", "--session", Journal.name(journal));

        run.file("form.md", form.replace("kinds/report", "kinds/rate"))
                .exits(1)
                .err()
                .contains("was not asked in");
        run.file("form.md", form.replace("kinds/report", "kinds/reprot"))
                .exits(1)
                .err()
                .contains("(did you mean \"report\"?)");
        run.file("form.md", form.replace("kinds/report", "____"))
                .exits(1)
                .err()
                .contains("which question is it about?");
        run.file("form.md", form.replace("kinds/report", "\u001b[2J"))
                .exits(1)
                .err()
                .doesNotContain("\u001b");
    }

    @Test
    void what_is_no_text_fails_in_one_line() throws IOException {
        Files.write(folder.resolve("form.md"), new byte[] {'a', (byte) 0xFF});
        run("partner", "--import", folder + "/form.md")
                .exits(1)
                .err()
                .isEqualTo("pmdrill: " + folder + "/form.md is not text in UTF-8\n");
        run("partner", "--import", folder + "/none.md").exits(1).err().contains("none.md: no such file");
        run("partner", "--import", folder.toString()).exits(1).err().hasLineCount(1);
    }

    @Test
    void a_renamed_heading_is_told_and_no_word_under_it_is_lost() throws IOException {
        held();
        String form = form("Ada", "3").replace("### What was strong", "### What was strog");

        run("partner", "--import", folder + "/form.md")
                .file("form.md", form)
                .exits(1)
                .err()
                .contains("\"What was strog\" is no part of the form", "did you mean \"What was strong\"?");
        assertThat(new Run(folder).home().resolve("outside")).doesNotExist();
    }

    @Test
    void what_others_said_and_cannot_be_read_costs_a_line_and_no_transcript() throws IOException {
        Path journal = held();
        run("start", "kinds/cold")
                .file("home/outside/" + Journal.name(journal) + ".jsonl", "{\"question\":")
                .input("", "3", "")
                .exits(0);

        run("transcript", Journal.name(journal))
                .exits(0)
                .err()
                .isEqualTo(
                        "pmdrill: passed over: outside/" + Journal.name(journal) + ".jsonl: line 1 cannot be read\n");
    }

    @Test
    void what_others_said_is_in_the_json() throws IOException {
        held();
        run("partner", "--import", folder + "/form.md")
                .file("form.md", form("Ada", "3"))
                .exits(0);

        run("transcript", "--last", "--format", "json").exits(0).out().contains("\"partners\"", "\"by\" : \"Ada\"");
    }
}
