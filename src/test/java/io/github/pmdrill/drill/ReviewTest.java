package io.github.pmdrill.drill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.plan.Grade;
import io.github.pmdrill.plan.Options;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the guess to what would be done differently. */
class ReviewTest {
    private static Play guessing() {
        return Play.of("warnings").skipTo("guess");
    }

    @Test
    void the_guess_asks_for_a_number_up_to_the_points_there_are() {
        assertThat(guessing().said()).contains("There are 3 points", "0 to 3");
    }

    @Test
    void each_level_of_a_rating_comes_with_its_anchor() {
        assertThat(guessing().says("2").said())
                .contains("About framing:", "1. No framing.", "2. Some framing.", "3. Good framing.", "4. Best.");
    }

    @Test
    void a_three_or_a_four_asks_for_evidence() {
        Play play = guessing().says("2", "3");
        String three = play.step();
        play.says("I named the goal", "4");

        assertThat(three).isEqualTo("evidence:framing");
        assertThat(play.step()).isEqualTo("evidence:sizing");
        assertThat(play.it().evidence()).isEqualTo(Map.of("framing", "I named the goal"));
    }

    @Test
    void a_one_or_a_two_asks_for_none() {
        assertThat(guessing().says("2", "1", "2").step()).isEqualTo("rate:trade-offs");
    }

    @Test
    void ticks_are_the_persons_own() {
        Play play = Play.of("warnings").skipTo("phase:design").says("9 per second");
        play.skipTo("tick").says("2 3");

        assertThat(play.it().ticked()).containsExactly("once", "clock");
    }

    @Test
    void what_was_heard_is_quoted_and_not_ticked() {
        Play play = Play.of("warnings").skipTo("phase:design").says("It must do 9 per second. So be it.");
        play.skipTo("tick");

        assertThat(play.said()).contains("heard: \"It must do 9 per second.\"", "not heard");
        assertThat(play.says("").it().ticked()).isEmpty();
    }

    @Test
    void ratings_are_revised_after_the_outline() {
        Play play = guessing().says("2", "2", "2", "1", "1", "1").says("framing 1");

        assertThat(play.it().revised()).containsEntry("framing", 1).containsEntry("sizing", 2);
        assertThat(play.it().blind()).containsEntry("framing", 2);
    }

    @Test
    void a_rating_that_rises_to_a_three_asks_for_its_evidence() {
        Play play = guessing().says("2", "2", "2", "1", "1", "1").says("sizing 3 failure 4");
        String first = play.step();
        play.says("384000 phones");

        assertThat(first).isEqualTo("revised-evidence:sizing");
        assertThat(play.step()).isEqualTo("revised-evidence:failure");
        assertThat(play.it().evidence()).containsEntry("sizing", "384000 phones");
    }

    @Test
    void ratings_that_were_all_skipped_are_not_revised() {
        assertThat(guessing().skipTo("tick").says("1").step()).isEqualTo("different");
    }

    @Test
    void the_gap_to_the_guess_is_told_without_a_verdict() {
        Play play = guessing().says("3").skipTo("tick").says("1");

        assertThat(play.said()).contains("You guessed 3 of 3 points and ticked 1.");
    }

    @Test
    void the_line_for_next_time_is_kept() {
        Play play = guessing().skipTo("different").says("size first");

        assertThat(play.it().different()).isEqualTo("size first");
    }

    @Test
    void a_part_that_was_answered_can_be_redone_and_says_what_is_new() {
        Play play = Play.of("warnings").skipTo("phase:design").says("a design").skipTo("again");
        String offered = play.said();

        play.says("redo Design", "with an idempotent key");

        assertThat(offered).contains("3 redo Design").doesNotContain("redo Operate");
        assertThat(play.said()).contains("Heard now, and not before: SECRET warns nobody twice.");
        assertThat(play.it().redone()).isEqualTo(Map.of("design", "with an idempotent key"));
        assertThat(play.it().answers()).isEqualTo(Map.of("design", "a design"));
    }

    @Test
    void the_part_that_is_worth_redoing_says_what_makes_it_so() {
        Play heard = Play.of("warnings").skipTo("phase:design").says("It must do 9 per second");
        Play said = Play.of("warnings").skipTo("phase:design").says("a design of eight short words is here");

        heard.says("what breaks is a server").skipTo("again");
        said.says("an alarm").skipTo("again");

        assertThat(heard.said()).contains("redo Operate (least was heard there: 0 points for its 5 min)");
        assertThat(said.said()).contains("redo Operate (least was said there: 2 words for its 5 min)");
    }

    @Test
    void a_second_try_does_not_change_what_was_heard_in_the_first() {
        Play play = Play.of("warnings").skipTo("phase:design").says("a design").skipTo("again");
        play.says("3", "with an idempotent key");

        assertThat(play.it().heard("once")).isEmpty();
        assertThat(play.it().heardWhenRedone("once")).isPresent();
    }

    @Test
    void enter_at_the_end_goes_on() {
        Play play = guessing().skipTo("again").says("");

        assertThat(play.session().isOver()).isTrue();
        assertThat(play.it().soon()).isFalse();
    }

    @Test
    void a_question_can_be_seen_again_soon() {
        assertThat(guessing().skipTo("again").says("2").it().soon()).isTrue();
    }

    @Test
    void leaving_after_the_last_question_is_finishing() {
        assertThat(guessing().skipTo("again").prompt().optional()).isTrue();
    }

    @Test
    void leaving_after_a_question_with_more_to_come_is_not_finishing() {
        assertThat(Play.of("warnings", "report").skipTo("again").prompt().optional())
                .isFalse();
    }

    @Test
    void an_interview_aloud_asks_did_you_say_these() {
        Play play = Play.with(new Options("", 1, true, 3, true), "warnings").skipTo("tick");

        assertThat(play.said()).contains("Did you say these?").doesNotContain("heard");
    }

    @Test
    void a_card_is_graded_by_the_person() {
        assertThat(Play.of("cold").says("", "3").it().grade()).contains(Grade.GOOD);
    }

    @Test
    void a_grade_is_suggested_from_ratings_and_ticks_and_the_lower_of_the_two_counts() {
        assertThat(Grade.suggested(List.of(3, 3, 4), 3, 3)).isEqualTo(Grade.GOOD);
        assertThat(Grade.suggested(List.of(4, 4, 4), 3, 3)).isEqualTo(Grade.EASY);
        assertThat(Grade.suggested(List.of(4, 4, 4), 1, 3)).isEqualTo(Grade.HARD);
        assertThat(Grade.suggested(List.of(1, 1, 4), 3, 3)).isEqualTo(Grade.AGAIN);
        assertThat(Grade.suggested(List.of(2, 3), 9, 9)).isEqualTo(Grade.HARD);
        assertThat(Grade.suggested(List.of(), 0, 3)).isEqualTo(Grade.AGAIN);
        assertThat(Grade.suggested(List.of(), 0, 0)).isEqualTo(Grade.GOOD);
    }

    @Test
    void the_persons_word_on_the_grade_stands_above_what_is_suggested() {
        Play play = Play.of("warnings").skipTo("tick").says("all", "");
        String suggested = play.said();
        play.says("hard");

        assertThat(suggested).contains("this counts as easy; type again, hard, good if you see it otherwise");
        assertThat(play.step()).isEqualTo("again");
        assertThat(play.said()).contains("this counts as hard");
        assertThat(play.it().grade()).contains(Grade.HARD);
        assertThat(play.says("2").it().grade()).contains(Grade.AGAIN);
    }
}
