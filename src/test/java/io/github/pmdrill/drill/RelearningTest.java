package io.github.pmdrill.drill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.notes.Grade;
import io.github.pmdrill.plan.Intervals;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cards that were graded again come back in their session. */
class RelearningTest {
    private static final Map<Grade, Long> DAYS =
            Map.of(Grade.AGAIN, 1L, Grade.HARD, 1L, Grade.GOOD, 3L, Grade.EASY, 8L);

    private static Plan plan(String... ids) {
        return new Plan("kinds", Stream.of(ids).map(Decks::question).toList(), Decks.rubrics(), Options.DEFAULT, 7);
    }

    private static Play knowing(String... ids) {
        return Play.of(plan(ids).with(new Intervals(Map.of("kinds/cold", DAYS, "kinds/warm", DAYS))));
    }

    private static List<Grade> once(Play play, int card) {
        return play.session().interviews().get(card).gradesOnceMore();
    }

    @Test
    void a_card_graded_again_comes_back_after_the_others() {
        Play play = Play.of("cold", "warm").says("", "again", "");
        assertThat(play.session().isComplete()).isFalse();
        play.says("3");

        assertThat(play.step()).isEqualTo("recall");
        assertThat(play.said())
                .contains("again, 1 of 1", "What is a cold start?")
                .doesNotContain("SECRET");
        assertThat(play.session().isComplete()).isFalse();
        assertThat(play.says("it waits").said()).contains("SECRET the first request waits.");
        play.says("good");

        assertThat(play.session().isComplete()).isTrue();
        assertThat(play.said()).contains("That was the last one.");
        assertThat(play.says("").session().isOver()).isTrue();
    }

    @Test
    void its_grade_stays_the_first_and_the_later_ones_are_kept_beside_it() {
        Play play = Play.of("cold", "warm").says("", "again", "", "3", "", "good");

        assertThat(play.session().interviews()).hasSize(2);
        assertThat(play.session().interviews().get(0).grade()).contains(Grade.AGAIN);
        assertThat(once(play, 0)).containsExactly(Grade.GOOD);
        assertThat(once(play, 1)).isEmpty();
        assertThat(play.session().relearned()).extracting(Interview::part).containsExactly("again");
        assertThat(play.session().elapsed()).hasSeconds(60);
    }

    @Test
    void those_that_come_back_keep_their_order_and_say_how_many_they_are() {
        Play play = Play.of("cold", "warm", "cold").says("", "1", "", "1", "", "3");
        assertThat(play.said()).contains("again, 1 of 2", "cold start");
        play.says("", "1");
        assertThat(play.said()).contains("again, 2 of 3", "warm start");
        play.says("", "2");
        assertThat(play.said()).contains("again, 3 of 3", "cold start");
    }

    @Test
    void a_card_comes_back_three_times_at_most() {
        Play play = Play.of("cold", "warm").says("", "1", "", "3");
        for (int i = 1; i <= 3; i++) {
            assertThat(play.step()).isEqualTo("recall");
            play.says("");
            assertThat(play.said().contains("1 again today")).isEqualTo(i < 3);
            play.says("1");
        }

        assertThat(play.step()).isEqualTo("end");
        assertThat(once(play, 0)).containsExactly(Grade.AGAIN, Grade.AGAIN, Grade.AGAIN);
    }

    @Test
    void it_comes_back_after_questions_too() {
        Play play = Play.of("cold", "warnings").says("", "1").skipTo("again");
        assertThat(play.session().isComplete()).isFalse();
        assertThat(play.prompt().optional()).isFalse();
        play.says("");

        assertThat(play.step()).isEqualTo("recall");
        play.says("", "3");
        assertThat(play.step()).isEqualTo("end");
    }

    @Test
    void a_card_by_itself_and_a_card_of_an_earlier_order_do_not_come_back() {
        assertThat(Play.of("cold").says("", "1").step()).isEqualTo("end");

        Options earlier = new Options("", 1, true, 3, false, 1);
        assertThat(Play.with(earlier, "cold", "warm").says("", "1", "", "1").step())
                .isEqualTo("end");
    }

    @Test
    void what_is_passed_over_does_not_come_back() {
        Play play = Play.of("cold", "warm").says("").does(Act.SKIP).says("", "1", "");
        play.does(Act.SKIP);

        assertThat(play.step()).isEqualTo("end");
        assertThat(once(play, 1)).isEmpty();
    }

    @Test
    void each_grade_says_in_how_many_days_the_card_is_back() {
        Play play = knowing("cold", "warm").says("");
        assertThat(play.said()).contains("How was it? 1 again today, 2 hard 1 day, 3 good 3 days, 4 easy 8 days");

        play.says("1", "", "3", "");
        assertThat(play.said())
                .contains("And now? 1 again today, 2 hard, 3 good, 4 easy."
                        + " The first grade counts: it comes back in 1 day.");
    }

    @Test
    void a_card_by_itself_that_is_graded_again_is_back_on_another_day() {
        assertThat(knowing("cold").says("").said()).contains("How was it? 1 again 1 day, 2 hard 1 day,");
    }

    @Test
    void what_is_not_known_of_a_card_is_not_said() {
        Play play = Play.of("cold", "warm").says("");
        assertThat(play.said()).contains("How was it? 1 again today, 2 hard, 3 good, 4 easy");

        play.says("1", "", "3", "");
        assertThat(play.said()).contains("4 easy. The first grade counts.");
    }

    @Test
    void a_grade_is_taken_back_and_with_it_that_the_card_comes_back() {
        Play play = Play.of("cold", "warm").says("", "3", "", "1");
        assertThat(play.step()).isEqualTo("recall");
        play.does(Act.UNDO);
        assertThat(play.step()).isEqualTo("grade");
        assertThat(play.session().relearned()).isEmpty();

        play.says("1", "", "2");
        assertThat(once(play, 1)).containsExactly(Grade.HARD);
        play.does(Act.UNDO);
        assertThat(once(play, 1)).isEmpty();
        play.says("4");
        assertThat(once(play, 1)).containsExactly(Grade.EASY);
    }

    @Test
    void what_was_said_so_far_leads_to_the_same_place() {
        Play play = Play.of("cold", "warm").says("", "1", "", "1", "", "1", "", "3", "");
        Session resumed = Session.begin(plan("cold", "warm"));
        for (Turn turn : play.session().turns()) {
            resumed = resumed.after(turn);
        }
        Prompt prompt = resumed.prompt();

        assertThat(Play.text(prompt)).isEqualTo(play.said());
        assertThat(resumed.relearned()).isEqualTo(play.session().relearned());
    }
}
