package io.github.pmdrill.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Level;
import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.schedule.Item;
import io.github.pmdrill.schedule.Slot;
import io.github.pmdrill.schedule.Today;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A day in a few lines. */
class DayLinesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-07");

    private static Item item(Slot slot, Kind kind, @Nullable LocalDate due, String dimension) {
        Listing.Entry entry = Listing.Entry.of(
                new QuestionId("a", "one"), kind, Level.EASY, 6, "One", "", "", List.of(), List.of(), List.of());
        return new Item(slot, entry, due, dimension);
    }

    private static Item card(@Nullable LocalDate due) {
        return item(Slot.CARD, Kind.CARD, due, "");
    }

    private static List<String> plan(Item... items) {
        return DayLines.plan(List.of(items), TODAY, List.of()).stream()
                .map(Line::text)
                .toList();
    }

    @Test
    void the_plan_says_what_comes_for_how_long_and_why() {
        assertThat(plan(
                        card(TODAY),
                        card(TODAY.minusDays(2)),
                        card(null),
                        item(Slot.NUMERIC, Kind.NUMERIC, TODAY.minusDays(2), ""),
                        item(Slot.SHORT, Kind.REPAIR, null, ""),
                        item(Slot.FOLLOW_UP, Kind.SCENARIO, null, "failure")))
                .containsExactly(
                        "Today, about 17 min:",
                        "- 3 cards: 2 due, 1 new",
                        "- 1 question, numeric, due since 5 March, 6 min",
                        "- 1 question, repair, new, 6 min",
                        "- 1 follow-up on failure, 3 min",
                        "");
    }

    @Test
    void cards_of_one_sort_are_one_word() {
        assertThat(plan(card(null))).contains("- 1 card, new");
        assertThat(plan(card(TODAY), card(TODAY))).contains("- 2 cards due");
    }

    @Test
    void tomorrow_is_one_line() {
        Today busy = new Today(TODAY, List.of(card(null), card(TODAY)), List.of(), null);
        Today empty = new Today(TODAY, List.of(), List.of(), null);

        assertThat(DayLines.tomorrow(busy).text()).isEqualTo("Tomorrow: 2 cards, about 1 min.");
        assertThat(DayLines.tomorrow(empty).text()).isEqualTo("Tomorrow: nothing is due.");
    }
}
