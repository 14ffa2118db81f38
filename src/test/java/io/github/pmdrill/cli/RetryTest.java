package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.history.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weakest part of the last interview, again. */
class RetryTest {
    @TempDir
    Path folder;

    private Run run;

    @BeforeEach
    void program() {
        run = new Run(folder).withKinds();
    }

    /** A whole interview: the first part answered with figures, the second with two words. */
    private void held() {
        run.args("start", "kinds/warnings", "--follow-ups", "0")
                .input("", "/next", "warn them", "It must do 9 per second, in five minutes.", ".", "Push it.", ".", "1")
                .exits(3);
        run.args("resume")
                .input("/skip", "/skip", "/skip", "/skip", "/skip", "/skip", "/skip", "/skip", "1", "slower", "", "")
                .exits(0);
        run.later(Duration.ofHours(1));
    }

    @Test
    void the_weakest_part_comes_again_by_itself_and_its_transcript_shows_both_answers() throws IOException {
        held();
        run.args("start", "--retry")
                .input("", "We page the officer.", ".", "2", "better", "")
                .exits(0);

        run.out().contains("Flood warnings: Operate once more (medium, 5 min)").doesNotContain("Clarify");
        String transcript = Files.readString(Journal.beside(run.journals().get(0), ".md"));
        assertThat(transcript)
                .containsSubsequence(
                        "### Then, on ", "Push it.", "### Now", "We page the officer.", "Made now, and not on ")
                .contains("part: \"phase:operate\"")
                .doesNotContain("attempt:");
    }

    @Test
    void a_second_attempt_at_all_of_it_shows_the_first() throws IOException {
        held();
        run.args("start", "kinds/warnings")
                .input("", "/next", "", "All of it at once.", ".")
                .exits(3);

        assertThat(Files.readString(Journal.beside(run.journals().get(0), ".md")))
                .containsSubsequence("attempt: 2", "### Then, on ", "It must do 9 per second", "### Now", "All of it");
    }

    @Test
    void a_retry_does_not_count_as_an_attempt_at_the_question() throws IOException {
        held();
        run.args("start", "--retry")
                .input("", "We page the officer.", ".", "2", "better", "")
                .exits(0);
        run.later(Duration.ofHours(1)).args("start", "kinds/warnings").input("").exits(3);

        assertThat(Files.readString(run.journals().get(0))).contains("\"attempt\":2");
    }

    @Test
    void with_nothing_to_try_again_it_says_what_to_do() {
        run.args("start", "--retry").exits(1).err().contains("nothing was answered yet that could be tried again");
        held();
        run.args("start", "--retry", "--deck", "system-design").exits(1);
        run.args("start", "--retry", "--count", "2").exits(2).err().contains("--retry takes the weakest part");
    }

    @Test
    void a_lost_journal_costs_only_the_comparison() throws IOException {
        held();
        Files.delete(run.journals().get(0));
        run.args("start", "kinds/warnings")
                .input("", "/next", "", "All of it at once.", ".")
                .exits(3);

        assertThat(Files.readString(Journal.beside(run.journals().get(0), ".md")))
                .contains("All of it at once.")
                .doesNotContain("Then, on");
    }
}
