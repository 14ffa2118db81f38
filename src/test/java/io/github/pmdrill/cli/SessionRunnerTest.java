package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interviews from a pipe: started, left, resumed, done. */
class SessionRunnerTest {
    @TempDir
    Path folder;

    private Run run(String... args) {
        return new Run(folder).withKinds().args(args);
    }

    private static List<String> steps(Path journal) throws IOException {
        return Recorded.read(journal).turns().stream().map(t -> t.step()).toList();
    }

    @Test
    void a_card_to_its_end_is_done_and_leaves_a_transcript() {
        Run run = run("start", "kinds/cold").input("slow", "3", "").exits(0);

        Path transcript = Journal.beside(run.journals().get(0), ".md");
        run.err().isEqualTo("Transcript: " + transcript + "\n");
        assertThat(transcript).content().contains("Graded by yourself: good.");
        run.out().contains("What is a cold start?").doesNotContain("Transcript");
    }

    @Test
    void the_end_of_a_session_is_a_card_of_five_lines() {
        String[] lines = {"", "an answer", ".", "/skip", "1", "2", "1", "ask who waits", "", ""};

        run("start", "kinds/report").input(lines).exits(0).out().endsWith("""
                  Made: 1 of 1 point, guessed 1
                  Next time: ask who waits
                  Comes back: on 2026-03-09, in 2 days
                  Practised: on 1 day
                """);
    }

    @Test
    void at_a_terminal_the_end_says_how_to_have_the_session_as_a_page() {
        Run run = run("start", "kinds/cold").atTerminal().input("slow", "3", "").exits(0);

        String name = Journal.name(run.journals().get(0)).substring(0, "2026-03-07T080211".length());
        run.err().endsWith("As a page: pmdrill transcript " + name + " --out " + name + ".html\n");
        run.args("transcript", name, "--out", folder.resolve("page.html").toString())
                .exits(0);
    }

    @Test
    void the_end_of_input_is_unfinished_and_says_how_to_go_on() {
        Run run = run("start", "kinds/warnings").input("", "how many people").exits(3);

        run.err()
                .isEqualTo("Saved. Go on with: pmdrill resume "
                        + Journal.name(run.journals().get(0)) + "\n");
        run.out().contains("TOLD 240000");
    }

    @Test
    void the_transcript_tells_what_was_skipped_from_what_stands_open() {
        Run open = run("start", "kinds/report").input("", "/pause", "").exits(3);
        assertThat(Journal.beside(open.journals().get(0), ".md"))
                .content()
                .contains("Not answered yet.")
                .doesNotContain("Skipped.");

        Run skipped = run("resume").input("/skip").exits(3);
        assertThat(Journal.beside(skipped.journals().get(0), ".md"))
                .content()
                .contains("Skipped.")
                .doesNotContain("Not answered yet.");
    }

    @Test
    void a_seed_draws_the_figures_of_an_estimate_and_the_transcript_has_them() {
        String taps = "estimation/average-to-peak-rate";
        run("start", taps).input().exits(3).out().contains("26 million taps on a weekday");

        Run drawn = run("start", taps, "--seed", "2").input("").exits(3);

        drawn.out().contains("34 million taps on a weekday").doesNotContain("26 million");
        Path journal = drawn.journals().get(0);
        assertThat(Journal.beside(journal, ".md")).content().contains("34 million taps on a weekday");
    }

    @Test
    void quit_is_unfinished_too() {
        run("start", "kinds/warnings").input("", "/quit").exits(3).err().startsWith("Saved.");
    }

    @Test
    void the_end_of_input_after_the_last_card_is_done() {
        run("start", "kinds/cold").input("", "3").exits(0);
    }

    @Test
    void the_end_of_input_between_two_questions_is_unfinished() {
        Run run = run("start", "--deck", "kinds", "--kind", "card", "--count", "2")
                .input("", "3")
                .exits(3);

        run.err().startsWith("Saved.");
    }

    @Test
    void resuming_goes_on_where_it_stopped_in_the_same_journal() throws IOException {
        run("start", "kinds/report").input("", "half an answer").exits(3);

        Run resumed = run("resume")
                .input(".", "/skip", "1", "2", "none", "next time", "", "")
                .exits(0);

        assertThat(resumed.journals()).hasSize(1);
        assertThat(steps(resumed.journals().get(0)).subList(0, 3))
                .containsExactly("begin", "phase:answer", "follow-up:january");
        assertThat(Recorded.read(resumed.journals().get(0))
                        .turns()
                        .get(1)
                        .reply()
                        .text())
                .isEqualTo("half an answer");
        resumed.out().contains("Going on with 2026-03-07T080211-kinds.", "The yearly report takes a minute");
    }

    @Test
    void an_interview_in_two_sittings_is_the_one_in_a_single_sitting() throws IOException {
        String[] lines = {"", "an answer", ".", "/skip", "1", "2", "1", "", "next time", ""};
        Run whole = new Run(folder.resolve("whole"))
                .withKinds()
                .args("start", "kinds/report")
                .input(lines)
                .exits(0);
        run("start", "kinds/report")
                .input(List.of(lines).subList(0, 5).toArray(String[]::new))
                .exits(3);
        Run second = run("resume")
                .input(List.of(lines).subList(5, 10).toArray(String[]::new))
                .exits(0);

        assertThat(second.journals().get(0))
                .hasSameTextualContentAs(whole.journals().get(0));
    }

    @Test
    void a_session_is_resumed_by_how_its_name_begins() {
        run("start", "kinds/report").input("").exits(3);

        run("resume", "2026-03-07").exits(3).out().contains("Going on with");
    }

    @Test
    void there_is_nothing_to_resume() {
        run("resume").exits(1).err().isEqualTo("pmdrill: there is no unfinished session; pmdrill start begins one\n");
    }

    @Test
    void a_finished_session_is_not_resumed() {
        Run held = run("start", "kinds/cold").input("", "3", "").exits(0);
        String name = Journal.name(held.journals().get(0));

        run("resume", name).exits(1).err().contains(name + " is finished; its transcript is ");
    }

    @Test
    void a_broken_journal_is_passed_over_with_one_warning() {
        Run run = run("resume")
                .file("home/sessions/2026-01-01T000000-x.jsonl", "nonsense\n")
                .exits(1);

        run.err()
                .contains("pmdrill: passed over: 2026-01-01T000000-x cannot be read")
                .doesNotContain("\tat ");
    }

    @Test
    void a_session_that_another_process_holds_is_refused() throws IOException {
        Run held = run("start", "kinds/report").input("").exits(3);
        try (Journal journal = Journal.open(held.journals().get(0))) {
            run("resume")
                    .exits(1)
                    .err()
                    .isEqualTo(
                            "pmdrill: the session " + Journal.name(journal.file()) + " is open in another terminal\n");
        }
    }

    @Test
    void a_home_that_is_a_file_is_told_in_one_line() {
        Run run = run("start", "kinds/cold")
                .file("home", "mine")
                .input("", "3", "")
                .exits(1);

        run.err().contains("home is a file, and pmdrill needs a folder there").hasLineCount(1);
        run.out().isEmpty();
    }

    @Test
    void the_transcript_goes_where_it_is_wanted_too() {
        Run run = run("start", "kinds/cold", "--out", folder + "/mine.md")
                .input("", "3", "")
                .exits(0);

        assertThat(run.path("mine.md"))
                .hasSameTextualContentAs(Journal.beside(run.journals().get(0), ".md"));
    }

    @Test
    void a_transcript_is_never_written_over_something() {
        Run run = run("start", "kinds/cold", "--out", folder + "/mine.md")
                .file("mine.md", "mine")
                .exits(2);

        run.err().contains("mine.md exists, and is not overwritten");
        assertThat(run.path("mine.md")).hasContent("mine");
    }

    @Test
    void see_it_again_soon_is_in_the_ledger_before_the_next_question_is_done() throws IOException {
        String deck = Run.kinds();
        String two = deck.substring(0, deck.indexOf("  - id: warnings"))
                + deck.substring(deck.indexOf("  - id: limits"), deck.indexOf("  - id: decision"));
        List<String> replies = new ArrayList<>(List.of("", "an answer", "."));
        new Bank(List.of()).rubrics().get("technical").dimensions().forEach(dimension -> replies.add("/skip"));
        replies.addAll(List.of("", "", "", "2", ""));
        Run run = new Run(folder)
                .file("two.yaml", two)
                .args("start", "--deck", folder + "/two.yaml", "--count", "2")
                .input(replies.toArray(String[]::new))
                .exits(3);

        assertThat(Files.readString(run.home().resolve("attempts.jsonl"))).contains("\"soon\":true");
    }

    @Test
    void the_least_recently_practised_card_comes_first() {
        run("start", "kinds/cold").input("", "3", "").exits(0);

        run("start", "--deck", "kinds", "--kind", "card", "--count", "1")
                .exits(3)
                .out()
                .contains("a warm start");
    }

    @Test
    void the_same_seed_draws_the_same_questions() {
        String[] args = {"start", "--deck", "concepts", "--shuffle", "--seed", "5", "--count", "1"};
        String first = run(args).exits(3).text();

        run(args).exits(3).out().isEqualTo(first);
    }
}
