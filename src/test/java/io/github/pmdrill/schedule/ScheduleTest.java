package io.github.pmdrill.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.notes.Grade;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reviews count, and when an item is due after them. */
class ScheduleTest {
    private static final LocalDate MARCH_7 = LocalDate.parse("2026-03-07");

    private static Review review(String day, Grade grade) {
        return new Review("concepts/cdn", LocalDate.parse(day), grade);
    }

    private static Standing after(Review... reviews) {
        return Schedule.of(List.of(reviews)).standings().get("concepts/cdn");
    }

    /** Where an item stands that is not due for long. */
    private static Standing sure(LocalDate last) {
        return new Standing(new Memory(1_000, 5), last, last, 9);
    }

    @Test
    void the_first_review_of_a_day_counts_and_a_later_one_changes_nothing() {
        Standing once = after(review("2026-03-07", Grade.AGAIN));

        assertThat(after(review("2026-03-07", Grade.AGAIN), review("2026-03-07", Grade.EASY)))
                .isEqualTo(once);
        assertThat(once.reviews()).isEqualTo(1);
    }

    @Test
    void reviews_on_two_days_are_two_with_the_days_between_them() {
        Standing twice = after(review("2026-02-27", Grade.GOOD), review("2026-03-07", Grade.HARD));

        assertThat(twice.memory()).isEqualTo(Fsrs.after(Fsrs.first(Grade.GOOD), Grade.HARD, 8));
        assertThat(twice.first()).isEqualTo("2026-02-27");
        assertThat(twice.last()).isEqualTo("2026-03-07");
        assertThat(twice.reviews()).isEqualTo(2);
    }

    @Test
    void a_review_on_a_clock_that_was_set_back_counts_for_nothing() {
        Review back = review("2026-03-06", Grade.EASY);
        Schedule schedule = Schedule.of(List.of(review("2026-03-07", Grade.GOOD), back));

        assertThat(schedule.standings()).containsEntry("concepts/cdn", after(review("2026-03-07", Grade.GOOD)));
    }

    @Test
    void a_card_is_due_sooner_than_a_question() {
        Standing standing = new Standing(new Memory(10, 5), MARCH_7, MARCH_7, 1);
        Spacing spacing = new Spacing(MARCH_7, null);

        assertThat(spacing.due(Kind.CARD, standing)).isEqualTo("2026-03-17");
        assertThat(spacing.due(Kind.NUMERIC, standing)).isEqualTo("2026-03-26");
    }

    @Test
    void nothing_stays_away_for_more_than_sixty_days() {
        assertThat(new Spacing(MARCH_7, null).due(Kind.CARD, sure(MARCH_7))).isEqualTo(MARCH_7.plusDays(60));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-17, 5", // ten days are left: half of them
        "2026-03-18, 5",
        "2026-03-08, 1", // the interview is tomorrow: never under a day
        "2026-03-07, 1", // it is today
        "2026-03-06, 60", // it was yesterday: counts for nothing
        "2027-03-07, 60" // it is far away: the longest interval is shorter
    })
    void before_an_interview_everything_comes_within_half_of_the_days_left(LocalDate interview, int days) {
        assertThat(new Spacing(MARCH_7, interview).due(Kind.SCENARIO, sure(MARCH_7)))
                .isEqualTo(MARCH_7.plusDays(days));
    }

    @Test
    void the_days_left_are_those_at_the_last_review() {
        LocalDate interview = MARCH_7.plusDays(20);

        assertThat(new Spacing(MARCH_7.plusDays(4), interview).due(Kind.CARD, sure(MARCH_7)))
                .isEqualTo(MARCH_7.plusDays(10));
    }

    @Test
    void a_leap_day_is_a_day() {
        Standing standing = after(review("2028-02-28", Grade.GOOD), review("2028-03-01", Grade.GOOD));

        assertThat(standing.memory()).isEqualTo(Fsrs.after(Fsrs.first(Grade.GOOD), Grade.GOOD, 2));
    }
}
