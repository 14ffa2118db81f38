package io.github.pmdrill.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Countdown;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.plan.Boxes;
import io.github.pmdrill.plan.Options;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Time-boxes: amber, over, borrowed minutes, pace and pauses. */
class BoxesTest {
    private static final List<Phase> PHASES = List.of(phase("a", 10), phase("b", 4), phase("c", 6));

    private static Phase phase(String id, int minutes) {
        return new Phase(id, id, Duration.ofMinutes(minutes), "");
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static Boxes.Box third(Map<String, Duration> used) {
        return Boxes.of(PHASES, 2, used, 1);
    }

    @Test
    void a_part_in_time_borrows_nothing() {
        assertThat(third(Map.of("a", minutes(10), "b", minutes(1))))
                .isEqualTo(new Boxes.Box(minutes(6), Duration.ZERO));
    }

    @Test
    void minutes_too_many_come_off_the_next_part() {
        assertThat(Boxes.of(PHASES, 1, Map.of("a", minutes(11)), 1)).isEqualTo(new Boxes.Box(minutes(3), minutes(1)));
    }

    @Test
    void a_part_gives_at_most_half_and_the_one_after_it_gives_the_rest() {
        Map<String, Duration> used = Map.of("a", minutes(13), "b", minutes(2));

        assertThat(Boxes.of(PHASES, 1, used, 1)).isEqualTo(new Boxes.Box(minutes(2), minutes(2)));
        assertThat(third(used)).isEqualTo(new Boxes.Box(minutes(5), minutes(1)));
    }

    @Test
    void minutes_saved_are_not_given_back() {
        assertThat(third(Map.of("a", minutes(1), "b", minutes(5)))).isEqualTo(new Boxes.Box(minutes(5), minutes(1)));
    }

    @Test
    void pace_stretches_a_box() {
        assertThat(Boxes.of(PHASES, 0, Map.of(), 1.5).box()).isEqualTo(minutes(15));
    }

    @Test
    void a_clock_is_amber_from_eighty_per_cent_and_over_after_the_end() {
        Countdown countdown = new Countdown("Design", minutes(10), Duration.ZERO);

        assertThat(countdown.state(seconds(479))).isEqualTo(Countdown.State.GREEN);
        assertThat(countdown.state(seconds(480))).isEqualTo(Countdown.State.AMBER);
        assertThat(countdown.state(seconds(600))).isEqualTo(Countdown.State.AMBER);
        assertThat(countdown.state(seconds(601))).isEqualTo(Countdown.State.OVER);
    }

    @Test
    void a_clock_shows_how_much_it_is_over() {
        Countdown countdown = new Countdown("Clarify", minutes(5), Duration.ZERO);

        assertThat(countdown.display(seconds(155))).isEqualTo("02:35 of 05:00");
        assertThat(countdown.display(seconds(320))).isEqualTo("05:20 of 05:00, 00:20 over");
    }

    @Test
    void a_clock_that_is_set_back_does_not_run_backwards() {
        Countdown countdown = new Countdown("Clarify", minutes(5), minutes(1));

        assertThat(countdown.elapsed(Play.START, Play.START.minusSeconds(60))).isEqualTo(minutes(1));
    }

    @Test
    void a_part_that_went_over_says_in_the_next_what_was_borrowed() {
        Play play = Play.of("warnings").says("").taking(360).does(Act.NEXT).taking(10);
        play.says("a goal");

        assertThat(play.said()).contains("2/4 Design, 08:50 (01:10 of it was borrowed before).");
        assertThat(play.prompt().countdown()).isEqualTo(new Countdown("Design", seconds(530), Duration.ZERO));
    }

    @Test
    void nothing_is_cut_when_time_is_up() {
        Play play = Play.of("warnings").skipTo("phase:design").taking(9_000).says("late, but here");

        assertThat(play.it().answers()).containsEntry("design", "late, but here");
        assertThat(play.it().used().get("design").toSeconds()).isEqualTo(9_000);
    }

    @Test
    void a_pause_does_not_count() {
        Play play = Play.of("warnings").skipTo("phase:design");
        play.taking(30).gives(Act.PAUSE, "PT45M", "half").taking(10).says("an answer");

        assertThat(play.it().used().get("design").toSeconds()).isEqualTo(40);
        assertThat(play.it().pauses()).isEqualTo(1);
    }

    @Test
    void after_a_pause_the_question_and_the_draft_are_back() {
        Play play = Play.of("warnings").skipTo("phase:design").gives(Act.PAUSE, "PT45M", "half");

        assertThat(play.said()).contains("A water authority", "2/4 Design");
        assertThat(play.prompt().draft()).isEqualTo("half");
    }

    @Test
    void no_clock_is_shown_when_none_is_wanted_and_times_are_noted() {
        Play play = Play.with(new Options("", 1, false, 3, false), "warnings").skipTo("phase:design");

        assertThat(play.prompt().countdown()).isNull();
        assertThat(play.says("x").it().used()).containsKey("design");
    }

    @Test
    void no_clock_runs_in_the_self_review() {
        Play play = Play.of("warnings").skipTo("guess");
        long before = play.it().used().values().stream()
                .mapToLong(Duration::toSeconds)
                .sum();
        play.skipTo("again");

        assertThat(play.prompt().countdown()).isNull();
        assertThat(play.it().used().values().stream()
                        .mapToLong(Duration::toSeconds)
                        .sum())
                .isEqualTo(before);
    }
}
