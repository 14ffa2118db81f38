package io.github.pmdrill.drill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.listen.Heard.PointHeard;
import io.github.pmdrill.listen.Heard.State;
import io.github.pmdrill.plan.Options;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one takes along from an interview. */
class TakeawayTest {
    private static final String LONG = "We keep one idempotent key per phone, so that a retry warns nobody twice, and"
            + " it is kept for the whole of the event.";

    /** A scenario with its answers given, up to the guess. */
    private static Play answered() {
        Play play = Play.with(new Options("", 1, true, 0, false), "warnings").says("");
        play.does(Act.NEXT).says("five minutes");
        play.answers(
                "Push first, the rest by text. " + LONG,
                new Heard(
                        List.of(
                                new PointHeard("size", State.PERHAPS, "Push first, the rest by text."),
                                new PointHeard("once", State.HEARD, "…idempotent key per phone, so that a retry…")),
                        List.of(),
                        List.of()));
        return play.says("Push instead of text.");
    }

    @Test
    void the_biggest_miss_is_on_the_dimension_that_was_rated_lowest() {
        Play play = answered()
                .says("2", "3", "2", "2", "1", "", "none")
                .skipTo("again")
                .says("");

        Takeaway takeaway = Takeaway.of(play.it()).orElseThrow();

        assertThat(takeaway.missed()).extracting(Point::id).containsExactly("once", "size", "clock");
        assertThat(takeaway.made()).isZero();
        assertThat(takeaway.points()).isEqualTo(3);
        assertThat(takeaway.guess()).contains(2);
    }

    @Test
    void of_misses_that_are_rated_alike_one_on_an_untouched_dimension_is_bigger() {
        List<Takeaway> ofTicks = List.of("1", "3").stream()
                .map(tick -> Takeaway.of(answered()
                                .says("2")
                                .does(Act.SKIP, Act.SKIP, Act.SKIP, Act.SKIP)
                                .says(tick, "", "")
                                .it())
                        .orElseThrow())
                .toList();

        assertThat(ofTicks.get(0).missed()).extracting(Point::id).containsExactly("once", "clock");
        assertThat(ofTicks.get(1).missed()).extracting(Point::id).containsExactly("size", "once");
    }

    @Test
    void the_best_sentence_is_a_ticked_one_that_was_heard_for_sure_and_it_is_whole() {
        Play play = answered().says("2").does(Act.SKIP, Act.SKIP, Act.SKIP, Act.SKIP);

        assertThat(Takeaway.of(play.says("1 2", "", "").it()).orElseThrow().best())
                .isEqualTo(LONG);
    }

    @Test
    void what_was_not_ticked_is_not_the_best_sentence() {
        Play play = answered().says("2").does(Act.SKIP, Act.SKIP, Act.SKIP, Act.SKIP);

        assertThat(Takeaway.of(play.says("1", "", "").it()).orElseThrow().best())
                .isEqualTo("Push first, the rest by text.");
    }

    @Test
    void the_line_for_next_time_is_the_persons_own() {
        Play play = answered().says("2").does(Act.SKIP, Act.SKIP, Act.SKIP, Act.SKIP);

        assertThat(Takeaway.of(play.says("1", "size the phones first", "").it())
                        .orElseThrow()
                        .line())
                .isEqualTo("size the phones first");
    }

    @Test
    void there_is_none_before_the_points_are_shown_and_none_of_a_card() {
        assertThat(Takeaway.of(answered().it())).isEmpty();
        assertThat(Takeaway.of(Play.of("cold").says("slow", "3").it())).isEmpty();
    }

    @Test
    void the_number_to_remember_is_the_one_that_is_asked_for() {
        Play play = Play.of("rate").says("", "All at once.", "40k per minute", "2", "", "", "", "");

        assertThat(Takeaway.of(play.it()).orElseThrow().number()).isEqualTo("rate = people / 15 = 667 per second");
    }

    @Test
    void a_query_has_no_number_to_remember() {
        assertThat(NumberToRemember.of(Decks.question("two-orders"), List.of())).isEmpty();
    }

    @Test
    void the_number_to_remember_is_what_a_point_on_numbers_comes_to() {
        List<String> numbers = Decks.shipped().stream()
                .filter(question -> question.id().toString().equals("system-design/flood-alert-fanout"))
                .map(question -> NumberToRemember.of(question, List.of()))
                .toList();

        assertThat(numbers).containsExactly("needed rate = 0.95 × phones / 300 = 1,216");
    }
}
