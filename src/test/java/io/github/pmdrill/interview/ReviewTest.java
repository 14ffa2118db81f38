package io.github.pmdrill.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.notes.Grade;
import io.github.pmdrill.plan.Options;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
                .contains(
                        "About framing [framing]:",
                        "1. No framing.",
                        "2. Some framing.",
                        "3. Good framing.",
                        "4. Best.");
    }

    @Test
    void a_long_question_says_how_far_its_ratings_have_come() {
        Play play = guessing().says("2");
        String first = play.said();
        play.says("2", "2");

        assertThat(first)
                .contains("1 of 4. About framing [framing]:", "all 4 at once, like 3 3 3 2, or all 2")
                .contains("In this order: about framing, about sizing, about trade-offs, about failure.");
        assertThat(play.said())
                .contains("3 of 4. About trade-offs [trade-offs]:")
                .doesNotContain("at once");
    }

    @Test
    void all_ratings_may_be_given_in_one_line() {
        Play each = guessing().says("2", "2 2 1 2");
        Play same = guessing().says("2", "all 2");

        assertThat(each.it().blind()).isEqualTo(Map.of("framing", 2, "sizing", 2, "trade-offs", 1, "failure", 2));
        assertThat(same.it().blind()).isEqualTo(Map.of("framing", 2, "sizing", 2, "trade-offs", 2, "failure", 2));
        assertThat(each.step()).isEqualTo("tick");
        assertThat(same.step()).isEqualTo("tick");
    }

    @Test
    void what_shows_a_rating_may_follow_it_in_the_same_line() {
        Play play = guessing().says("2", "3 I named the goal");

        assertThat(play.step()).isEqualTo("rate:sizing");
        assertThat(play.it().evidence()).isEqualTo(Map.of("framing", "I named the goal"));
    }

    @Test
    void threes_and_fours_without_it_are_asked_for_it_once() {
        Play play = guessing().says("2", "3 4 1 2");
        String asked = play.said();
        play.says("goal and 9 per second");

        assertThat(asked).contains("What shows it (framing, sizing)?");
        assertThat(play.step()).isEqualTo("tick");
        assertThat(play.it().evidenceForSeveral()).isEqualTo("goal and 9 per second");
    }

    @Test
    void what_shows_all_of_them_may_follow_as_well() {
        Play play = guessing().says("2", "3 4 1 2, goal and 9 per second");

        assertThat(play.step()).isEqualTo("tick");
        assertThat(play.it().evidenceForSeveral()).isEqualTo("goal and 9 per second");
    }

    @Test
    void ones_and_twos_are_asked_for_none() {
        assertThat(guessing().says("2", "1", "2", "1", "2").step()).isEqualTo("tick");
    }

    @Test
    void a_short_question_rates_the_two_or_three_dimensions_it_touches_most_on_one_screen() {
        Play play = Play.of(Options.DEFAULT, List.of(touching(3, 1, 2, 2)))
                .skipTo("guess")
                .says("2");
        String asked = play.said();
        play.says("3 3 2 I gave a number");

        assertThat(asked)
                .containsSubsequence("About framing", "Best.", "About trade-offs", "Best.", "About failure", "Best.")
                .contains("like 3 3 2; what shows it may follow")
                .doesNotContain("About sizing");
        assertThat(play.step()).isEqualTo("tick");
        assertThat(play.it().blind()).isEqualTo(Map.of("framing", 3, "trade-offs", 3, "failure", 2));
        assertThat(play.it().evidenceForSeveral()).isEqualTo("I gave a number");
    }

    @Test
    void a_dimension_that_is_only_touched_is_no_third_one() {
        Play play = Play.of(Options.DEFAULT, List.of(touching(3, 1, 2, 1))).skipTo("rate");

        assertThat(play.it().dimensions().stream().map(d -> d.id()).toList()).containsExactly("framing", "trade-offs");
    }

    @Test
    void the_focus_is_rated_after_a_short_question_too() {
        Options focus = new Options("sizing", 1, true, 3, false);
        Play play = Play.of(focus, List.of(touching(3, 1, 2, 2))).skipTo("rate");

        assertThat(play.it().dimensions().stream().map(d -> d.id()).toList())
                .containsExactly("sizing", "framing", "trade-offs");
    }

    /** A question of five minutes with so many points on each dimension. */
    private static Question touching(int framing, int sizing, int tradeOffs, int failure) {
        StringBuilder points = new StringBuilder();
        Map<String, Integer> many = new LinkedHashMap<>();
        many.put("framing", framing);
        many.put("sizing", sizing);
        many.put("trade-offs", tradeOffs);
        many.put("failure", failure);
        many.forEach((dimension, number) -> {
            for (int i = 0; i < number; i++) {
                points.append("      - {id: p").append(points.length()).append(", dimension: ");
                points.append(dimension).append(", say: Says it}\n");
            }
        });
        return Decks.of("short", """
                title: Short
                purpose: Short.
                questions:
                  - id: one
                    kind: open
                    level: easy
                    title: One
                    prompt: What now?
                    phases: [{id: answer, title: Answer, minutes: 5}]
                    points:
                %s    outline: This.
                """.formatted(points)).questions().get(0);
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
        assertThat(play.says("none").it().ticked()).isEmpty();
        assertThat(play.it().reviewed()).isTrue();
    }

    @Test
    void what_was_heard_for_sure_is_proposed_and_ticked_only_when_the_person_confirms_it() {
        Play play = Play.of("warnings").skipTo("phase:design").says("It must do 9 per second. So be it.");
        play.skipTo("tick");
        String asked = play.said();
        play.says("");

        assertThat(asked).contains("Enter ticks 1, which I heard; or your own, like 1 2, all, none.");
        assertThat(play.it().ticked()).containsExactly("size");
        assertThat(play.it().proposed()).isTrue();
        assertThat(Play.of("warnings").skipTo("tick").says("1").it().proposed()).isFalse();
    }

    @Test
    void what_was_perhaps_heard_is_not_proposed() {
        Heard perhaps =
                new Heard(List.of(new Heard.PointHeard("once", Heard.State.PERHAPS, "a key")), List.of(), List.of());
        Play play = Play.of("warnings")
                .skipTo("phase:design")
                .answers("a key", perhaps)
                .skipTo("tick");

        assertThat(play.said()).contains("perhaps: \"a key\"").doesNotContain("Enter ticks");
    }

    @Test
    void where_nothing_was_heard_enter_could_mean_anything_and_is_asked_again() {
        Play play = Play.of("warnings").skipTo("tick");

        assertThat(play.prompt().complaint(Reply.answer("", Play.START, java.time.Duration.ZERO)))
                .hasValueSatisfying(complaint -> assertThat(complaint).contains("all, none, /skip"));
    }

    @Test
    void points_that_were_passed_over_count_neither_as_made_nor_as_missed() {
        Play play = guessing().says("3", "all 3", "").does(Act.SKIP).says("");

        assertThat(play.it().reviewed()).isFalse();
        assertThat(play.said()).contains("You guessed 3 of 3 points.").doesNotContain("ticked");
        assertThat(play.says("").said()).contains("this counts as good");
    }

    @Test
    void where_neither_ratings_nor_ticks_say_anything_it_comes_back_early() {
        Play answered = Play.of("warnings").skipTo("phase:design").says("a design");

        assertThat(answered.skipTo("again").it().grade()).contains(Grade.HARD);
        assertThat(Play.of("warnings").skipTo("again").it().grade()).contains(Grade.AGAIN);
    }

    @Test
    void on_the_first_course_enter_ticks_nothing_and_to_skip_is_the_same() {
        Options first = new Options("", 1, true, 3, false, 1);
        Play enter = Play.with(first, "warnings").skipTo("phase:design").says("It must do 9 per second.");
        enter.skipTo("tick").says("");
        Play skip = Play.with(first, "warnings").skipTo("tick").does(Act.SKIP);

        assertThat(enter.it().ticked()).isEmpty();
        assertThat(enter.it().reviewed()).isTrue();
        assertThat(skip.it().reviewed()).isTrue();
    }

    @Test
    void on_the_first_course_the_ratings_come_one_by_one_and_the_grade_with_the_last_question() {
        Options first = new Options("", 1, true, 3, false, 1);
        Play play = Play.with(first, "report").skipTo("guess").says("1", "3");
        String evidence = play.step();
        play.says("asked").says("1", "", "ask");

        assertThat(evidence).isEqualTo("evidence:framing");
        assertThat(play.step()).isEqualTo("again");
        assertThat(play.said()).contains("this counts as", "And now?");
    }

    @Test
    void the_outline_the_remarks_and_the_points_are_places_to_rest() {
        List<Line> said = Play.of("warnings").skipTo("tick").prompt().say();
        List<String> after = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).style() == Line.Style.PAGE) {
                after.add(said.get(i + 2).text());
            }
        }

        assertThat(after).containsExactly("Never asked", "The points, with what the program heard");
    }

    @Test
    void ratings_are_revised_after_the_outline() {
        Play play = guessing().says("2", "2", "2", "1", "1", "1").says("framing 1");

        assertThat(play.it().revised()).containsEntry("framing", 1).containsEntry("sizing", 2);
        assertThat(play.it().blind()).containsEntry("framing", 2);
    }

    @Test
    void ratings_that_rise_to_a_three_are_asked_for_their_evidence_once() {
        Play play = guessing().says("2", "2", "2", "1", "1", "1").says("sizing 3 failure 4");
        String asked = play.said();
        play.says("384000 phones");

        assertThat(asked).contains("What shows it (sizing, failure)?");
        assertThat(play.step()).isEqualTo("different");
        assertThat(play.it().evidenceForSeveral()).isEqualTo("384000 phones");
    }

    @Test
    void after_a_short_question_a_rating_is_revised_beside_the_grade() {
        Play play = Play.of("report").skipTo("guess").says("1", "1", "1", "ask");
        String asked = play.said();
        play.says("framing 3");

        assertThat(asked).contains("this counts as again", "like \"framing 2\": you have framing 1");
        assertThat(play.said()).contains("this counts as good", "you have framing 3");
        assertThat(play.it().blind()).isEqualTo(Map.of("framing", 1));
        assertThat(play.it().revised()).isEqualTo(Map.of("framing", 3));
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

        assertThat(suggested).contains("this counts as easy. Enter keeps that; or type again, hard, good.");
        assertThat(play.step()).isEqualTo("again");
        assertThat(play.said()).contains("And now?").doesNotContain("counts as");
        assertThat(play.it().grade()).contains(Grade.HARD);
        assertThat(play.says("2").it().grade()).contains(Grade.AGAIN);
    }
}
