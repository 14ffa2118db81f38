package io.github.pmdrill.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.history.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of one's own answers is the best. */
class BestAnswersTest {
    @TempDir
    Path folder;

    private PractisedHome practice;

    @BeforeEach
    void practice() throws IOException {
        practice = new PractisedHome(folder);
    }

    private BestAnswer only(Kind kind) throws IOException {
        List<BestAnswer> best = new BestAnswers(practice.questions()).of(practice.attempts(), kind);
        assertThat(best).hasSize(1);
        return best.get(0);
    }

    @Test
    void the_one_with_most_points_ticked() throws IOException {
        practice.held(PractisedHome.place("two jobs", "1", "1"));
        practice.held(PractisedHome.place("one job", "none", "2"));

        assertThat(only(Kind.COMPARE).parts()).containsExactly(Map.entry("Decide", "two jobs"));
        assertThat(only(Kind.COMPARE).attempts()).isEqualTo(2);
    }

    @Test
    void of_equal_ones_that_with_the_highest_ratings() throws IOException {
        practice.held(PractisedHome.place("rated 2", "1", "2"));
        practice.held(PractisedHome.place("rated 1", "1", "1"));

        assertThat(only(Kind.COMPARE).text()).isEqualTo("rated 2");
    }

    @Test
    void of_still_equal_ones_the_latest() throws IOException {
        practice.held(PractisedHome.place("early", "1", "2"));
        practice.held(Play.of("place")
                .taking(60)
                .says("", "late", "1", "2")
                .skipTo("tick")
                .says("1", "", "", "1"));

        assertThat(only(Kind.COMPARE).text()).isEqualTo("late");
    }

    @Test
    void one_in_which_something_was_written() throws IOException {
        practice.held(Play.of("place")
                .says("")
                .does(Act.SKIP)
                .says("1", "2")
                .skipTo("tick")
                .says("1", "", "", "1"));
        assertThat(only(Kind.COMPARE).parts()).isEmpty();

        practice.held(PractisedHome.place("written", "none", "1"));

        assertThat(only(Kind.COMPARE).text()).isEqualTo("written");
    }

    @Test
    void what_was_done_again_stands_for_what_was_said_first() throws IOException {
        practice.held(
                Play.of("place").says("", "first", "1", "2").skipTo("tick").says("1", "", "", "3", "second", "1"));

        assertThat(only(Kind.COMPARE).text()).isEqualTo("second");
    }

    @Test
    void a_story_that_was_told_is_all_of_it_and_the_whole_in_two_minutes() throws IOException {
        practice.held(PractisedHome.decision("we moved"));

        assertThat(only(Kind.STORY).parts())
                .containsExactly(
                        entry("Your story", "told: we moved"),
                        entry("The whole story in two minutes", "whole: we moved"));
    }

    @Test
    void a_guided_story_has_its_parts_without_the_notes_before_it() throws IOException {
        practice.held(PractisedHome.guided("we moved"));

        assertThat(only(Kind.STORY).parts().keySet())
                .containsExactly("Situation", "Task", "Action", "Result", "Lesson");
        assertThat(only(Kind.STORY).different()).isEqualTo("more numbers");
    }

    @Test
    void a_broken_journal_gives_way_to_the_next_best_with_one_warning() throws IOException {
        Path best = practice.held(PractisedHome.place("best", "1", "2"));
        practice.held(PractisedHome.place("next", "none", "1"));
        Files.writeString(best, "nonsense\n");

        assertThat(only(Kind.COMPARE).text()).isEqualTo("next");
        assertThat(practice.warnings)
                .singleElement()
                .asString()
                .startsWith("passed over: " + Journal.name(best) + " cannot be read");
    }

    @Test
    void names_are_replaced_before_anything_leaves() throws IOException {
        practice.held(PractisedHome.decision("at Initech we moved"));

        BestAnswer answer = only(Kind.STORY);

        assertThat(Stories.of(List.of(answer), List.of(), text -> text.replace("Initech", "a bank")))
                .contains("at a bank we")
                .doesNotContain("Initech");
    }
}
