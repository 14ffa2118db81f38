package io.github.pmdrill.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.notes.Grade;
import io.github.pmdrill.schedule.Answered;
import io.github.pmdrill.schedule.Past;
import io.github.pmdrill.schedule.Slot;
import io.github.pmdrill.schedule.Spacing;
import io.github.pmdrill.schedule.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the days until an interview hold. */
class PreparingTest {
    private static final LocalDate START = PreparedCandidate.START;

    private static Preparation in(long days, double hours, Ask... asks) {
        return new Preparation(START.plusDays(days), START, hours, List.of(asks), List.of());
    }

    private static List<PreparationDay> days(Preparation preparation) {
        return new Preparing(preparation, PreparedCandidate.BANK, PreparedCandidate.ROUNDS, PreparedCandidate.MOST, 0)
                .days(START, Past.NONE, List.of());
    }

    @ParameterizedTest
    @CsvSource({"6, 1", "6, 2", "4, 3", "3, 4", "10, 5", "2, 6", "6, 7", "6, 8"})
    void a_candidate_who_follows_it_for_three_weeks_with_gaps_sees_all_that_is_due_and_is_never_over_a_days_minutes(
            double hours, long seed) {
        Preparation preparation = in(21, hours);
        PreparedCandidate candidate = new PreparedCandidate(preparation, seed);
        List<PreparationDay> held = new ArrayList<>();
        for (LocalDate day = START; day.isBefore(preparation.interview()); day = day.plusDays(1)) {
            if (!candidate.misses(day)) {
                held.add(candidate.hold(day));
            }
        }

        assertThat(held)
                .hasSizeGreaterThan(10)
                .allSatisfy(day -> assertThat(day.seconds()).isLessThanOrEqualTo(day.minutes() * 60L));
        assertThat(candidate.mocks().stream().filter(day -> preparation.left(day) <= 7))
                .hasSize(2);
        PreparationDay last = held.get(held.size() - 1);
        assertThat(last.left()).isEqualTo(1);
        assertThat(last.sittings()).isEmpty();
        assertThat(last.mock()).isNull();
        assertThat(last.drill().items()).isNotEmpty().allMatch(item -> item.slot() == Slot.CARD && !item.isNew());
        assertThat(neverSeenAgain(candidate, preparation)).isEmpty();
    }

    /** The cards that were due before the interview and were not seen since. */
    private static Set<String> neverSeenAgain(PreparedCandidate candidate, Preparation preparation) {
        Spacing spacing = new Spacing(preparation.interview().minusDays(1), preparation.interview());
        return PreparedCandidate.BANK.stream()
                .filter(entry -> entry.kind() == Kind.CARD)
                .map(entry -> entry.id().toString())
                .filter(id -> {
                    Standing standing = candidate.standings().get(id);
                    return standing != null
                            && spacing.due(Kind.CARD, standing).isBefore(preparation.interview())
                            && standing.last().isBefore(spacing.today());
                })
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2, 3, 4, 6, 10, 20, 40})
    void no_week_takes_more_than_its_hours(double hours) {
        List<PreparationDay> days = days(in(28, hours));

        for (int week = 0; week < 4; week++) {
            long seconds = days.subList(week * 7, week * 7 + 7).stream()
                    .mapToLong(PreparationDay::seconds)
                    .sum();
            assertThat(seconds).as("week %d", week).isLessThanOrEqualTo(Math.round(hours * 3600));
            assertThat(seconds).as("week %d", week).isPositive();
        }
    }

    @Test
    void what_is_new_waits_for_what_the_advert_asks_for_and_each_says_why() {
        Ask ask = new Ask("Own our webhooks.", List.of("apis/webhook-platform", "concepts/idempotency"));
        List<PreparationDay> days = days(in(20, 6, ask));

        Sitting first = days.get(0).sittings().get(0);
        assertThat(first.item().question()).isEqualTo("apis/webhook-platform");
        assertThat(first.reason()).isEqualTo(Sitting.Reason.ADVERT);
        assertThat(first.says()).isEqualTo("Own our webhooks.");
        assertThat(days.get(0).drill().items()).anyMatch(item -> item.question().equals("concepts/idempotency"));
        assertThat(days.stream()
                        .flatMap(day -> day.sittings().stream())
                        .filter(sitting -> sitting.reason() == Sitting.Reason.NEW))
                .hasSizeGreaterThan(5);
    }

    @Test
    void a_deck_of_which_less_than_half_was_made_comes_before_others() {
        Past past = new Past(
                Map.of("security-privacy/login-incident", Standing.first(START.minusDays(1), Grade.GOOD)),
                Map.of("trade-offs/offline-edit-conflicts", new Answered(Map.of(), 2, 9, 0, null)));
        PreparationDay day = new Preparing(
                        in(20, 6), PreparedCandidate.BANK, PreparedCandidate.ROUNDS, PreparedCandidate.MOST, 0)
                .day(START, past, List.of(), null);

        assertThat(day.sittings().get(0).item().entry().id().deck()).isEqualTo("trade-offs");
        assertThat(day.sittings().get(0).reason()).isEqualTo(Sitting.Reason.WEAK);
    }

    @Test
    void a_mock_that_was_missed_moves_and_two_days_never_have_one_each_where_there_is_time() {
        Preparation preparation = in(21, 6);
        LocalDate six = preparation.interview().minusDays(6);
        MockDays none = new MockDays(preparation, List.of());

        assertThat(none.has(six.minusDays(1))).isFalse();
        assertThat(none.has(six)).isTrue();
        assertThat(none.has(six.plusDays(3))).isTrue();
        assertThat(none.has(six.plusDays(5))).isFalse();
        MockDays one = new MockDays(preparation, List.of(six.plusDays(1)));
        assertThat(one.has(six.plusDays(2))).isFalse();
        assertThat(one.has(six.plusDays(3))).isTrue();
        assertThat(new MockDays(preparation, List.of(six, six.plusDays(2))).has(six.plusDays(3)))
                .isFalse();
    }

    @Test
    void the_day_before_the_interview_is_the_last_and_has_no_more_than_cards() {
        assertThat(days(in(0, 6))).isEmpty();
        List<PreparationDay> tomorrow = days(in(1, 6));
        assertThat(tomorrow).hasSize(1);
        assertThat(tomorrow.get(0).drill().items()).allMatch(item -> item.slot() == Slot.CARD);
        assertThat(days(in(200, 6)))
                .hasSize(200)
                .allSatisfy(day -> assertThat(day.seconds()).isLessThanOrEqualTo(day.minutes() * 60L));
    }

    @Test
    void the_same_past_gives_the_same_days() {
        assertThat(days(in(30, 5))).isEqualTo(days(in(30, 5)));
    }
}
