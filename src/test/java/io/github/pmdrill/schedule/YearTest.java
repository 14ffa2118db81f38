package io.github.pmdrill.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.deck.Kind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A year of days over the bank that is shipped, by a candidate who forgets, travels and stays away. */
class YearTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 7})
    void the_same_seed_gives_the_same_year(long seed) {
        assertThat(new Year(seed).hold()).isEqualTo(new Year(seed).hold());
        assertThat(new Year(seed).hold()).isNotEqualTo(new Year(seed + 1).hold());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_year_has_its_gaps_its_leap_day_and_a_day_twice(long seed) {
        List<Year.Day> year = new Year(seed).hold();
        List<LocalDate> dates = year.stream().map(day -> day.today().date()).toList();

        assertThat(dates).contains(LocalDate.parse("2028-02-29"));
        assertThat(dates)
                .as("after the clock was set back")
                .isNotEqualTo(dates.stream().sorted().toList());
        assertThat(dates).hasSizeBetween(240, 340);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void no_day_holds_more_than_was_asked_for(long seed) {
        for (Year.Day day : new Year(seed).hold()) {
            List<Item> items = day.today().items();
            assertThat(day.today().seconds()).isLessThanOrEqualTo(day.portion().minutes() * 60L);
            assertThat(items)
                    .filteredOn(Item::isNew)
                    .hasSizeLessThanOrEqualTo(day.portion().fresh());
            Map<Slot, Long> slots = items.stream().collect(Collectors.groupingBy(Item::slot, Collectors.counting()));
            assertThat(slots.getOrDefault(Slot.CARD, 0L))
                    .isLessThanOrEqualTo(day.portion().cards());
            slots.remove(Slot.CARD);
            assertThat(slots.values()).allMatch(count -> count == 1);
            assertThat(slots).doesNotContainKey(Slot.LONG);
            assertThat(items).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void most_of_the_bank_is_seen_of_every_kind_that_belongs_in_a_slot(long seed) {
        Year year = new Year(seed);
        Set<String> seen = new TreeSet<>();
        year.hold().forEach(day -> day.today().items().forEach(item -> seen.add(item.question())));

        assertThat(year.fitting(Kind.CARD)).hasSizeGreaterThan(190);
        // They fill the minutes that are left.
        assertThat(year.fitting(Kind.CARD).stream().filter(seen::contains).count())
                .as("cards")
                .isGreaterThan(year.fitting(Kind.CARD).size() * 9L / 10);
        // What is due goes first, and the bank is larger than ten minutes a day can hold in a year.
        for (Kind kind : List.of(Kind.NUMERIC, Kind.REPAIR, Kind.EXPLAIN, Kind.DRAFT)) {
            Set<String> fitting = year.fitting(kind);
            assertThat(fitting.stream().filter(seen::contains).count())
                    .as(kind.id())
                    .isGreaterThan(fitting.size() * 3L / 5);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothing_that_is_due_and_fits_waits_for_ever(long seed) {
        Year year = new Year(seed);
        Set<String> fitting = year.fitting(Kind.values());
        Map<String, Integer> waited = new HashMap<>();
        for (Year.Day day : year.hold()) {
            day.today().items().forEach(item -> waited.remove(item.question()));
            for (Item item : day.today().nextUp()) {
                if (fitting.contains(item.question())) {
                    assertThat(waited.merge(item.question(), 1, Integer::sum))
                            .as("days on which " + item + " was put off until "
                                    + day.today().date())
                            .isLessThan(75);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_follow_up_never_waits_for_long(long seed) {
        Map<Slot, Integer> waited = new HashMap<>();
        for (Year.Day day : new Year(seed).hold()) {
            Set<Slot> held = day.today().items().stream().map(Item::slot).collect(Collectors.toSet());
            waited.merge(Slot.FOLLOW_UP, 1, Integer::sum);
            held.forEach(waited::remove);
            assertThat(waited.getOrDefault(Slot.FOLLOW_UP, 0))
                    .as("days without a follow-up until " + day.today().date())
                    .isLessThan(8);
        }
    }
}
