package io.github.pmdrill.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.schedule.Past;
import io.github.pmdrill.schedule.Slot;
import io.github.pmdrill.schedule.Spacing;
import io.github.pmdrill.schedule.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        return new Preparing(
                        preparation, PreparedCandidate.BANK, PreparedCandidate.ROUNDS, PreparedCandidate.MOST, 0)
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

        assertThat(held).hasSizeGreaterThan(10).allSatisfy(day -> assertThat(day.seconds())
                .isLessThanOrEqualTo(day.minutes() * 60L));
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
    void print() {
        for (PreparationDay d : days(in(21, 6))) {
            System.out.println(d.left() + " " + d.minutes() + " " + d.seconds() / 60 + " drill " + d.drill().items().stream().map(i -> i.slot() + (i.isNew() ? "*" : "")).collect(Collectors.groupingBy(x -> x, Collectors.counting())) + " | " + d.sittings().stream().map(s -> s.item().question() + " " + s.item().seconds() / 60 + " " + s.reason()).toList() + " " + d.mock());
        }
    }
}
