package io.github.pmdrill.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Level;
import io.github.pmdrill.deck.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a day holds. */
class DailyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-07");

    private final List<Listing.Entry> bank = new ArrayList<>();
    private final Map<String, Standing> standings = new HashMap<>();
    private final Map<String, Answered> answered = new LinkedHashMap<>();
    private Portion portion = new Portion(10, 3, 5, "");

    private String add(Kind kind, Level level, long minutes, String id) {
        String[] names = id.split("/", -1);
        bank.add(Listing.Entry.of(
                new QuestionId(names[0], names[1]), kind, level, minutes, id, "", "", List.of(), List.of(), List.of()));
        return id;
    }

    private String fresh(Kind kind, long minutes, String id) {
        return add(kind, Level.MEDIUM, minutes, id);
    }

    /** In the bank, and due for so many days. */
    private String due(Kind kind, long minutes, String id, int days) {
        LocalDate last = TODAY.minusDays(days + 1);
        // So shaky that it is due after a day.
        standings.put(id, new Standing(new Memory(0.1, 5), last, last, 1));
        return fresh(kind, minutes, id);
    }

    private void answered(String id, int followUps, Map<String, Integer> ratings) {
        standings.put(id, new Standing(new Memory(1_000, 5), TODAY.minusDays(1), TODAY.minusDays(1), 1));
        answered.put(id, new Answered(ratings, 3, 9, followUps, null));
    }

    private Today today(long seed) {
        return Daily.choose(new Spacing(TODAY, null), seed, bank, new Past(standings, answered), portion);
    }

    private List<String> ids() {
        return ids(today(7).items());
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(Item::question).toList();
    }

    private void portion(int minutes, int cards, int fresh) {
        portion = new Portion(minutes, cards, fresh, "");
    }

    @Test
    void an_empty_bank_makes_an_empty_day() {
        Today today = today(7);

        assertThat(today.items()).isEmpty();
        assertThat(today.nextUp()).isEmpty();
        assertThat(today.nextNew()).isNull();
    }

    @Test
    void a_first_day_is_three_cards_a_numeric_and_no_more_than_fits() {
        fresh(Kind.SCENARIO, 25, "a/scenario");
        fresh(Kind.NUMERIC, 5, "a/numeric");
        fresh(Kind.REPAIR, 6, "a/repair");
        for (int i = 0; i < 5; i++) {
            fresh(Kind.CARD, 0, "a/card" + i);
        }

        Today today = today(7);

        assertThat(ids(today.items())).containsExactly("a/card0", "a/card1", "a/card2", "a/numeric");
        assertThat(today.items()).allMatch(Item::isNew);
        assertThat(today.seconds()).isEqualTo(390);
        assertThat(ids(List.of(today.nextNew()))).containsExactly("a/repair");
    }

    @Test
    void those_that_are_due_for_the_longest_come_first() {
        due(Kind.CARD, 0, "a/three", 3);
        due(Kind.CARD, 0, "a/one", 1);
        due(Kind.CARD, 0, "a/nine", 9);
        due(Kind.CARD, 0, "a/five", 5);

        assertThat(ids()).containsExactly("a/nine", "a/five", "a/three");
        assertThat(ids(today(7).nextUp())).containsExactly("a/one");
        assertThat(today(7).items().get(0).due()).isEqualTo(TODAY.minusDays(9));
    }

    @Test
    void cards_fill_the_minutes_that_the_questions_leave() {
        for (int i = 0; i < 12; i++) {
            due(Kind.CARD, 0, "a/due" + i, 1);
        }
        due(Kind.NUMERIC, 5, "a/numeric", 1);
        portion = Portion.DEFAULT;

        assertThat(today(7).items()).extracting(Item::slot).containsOnly(Slot.CARD, Slot.NUMERIC);
        assertThat(ids()).hasSize(11).contains("a/numeric");
        assertThat(today(7).seconds()).isEqualTo(600);

        due(Kind.REPAIR, 6, "b/repair", 3);
        standings.put("a/numeric", new Standing(new Memory(1_000, 5), TODAY, TODAY, 1));
        assertThat(ids()).hasSize(9).contains("b/repair");
    }

    @Test
    void a_minute_that_is_left_without_anything_due_is_for_new_cards_as_far_as_there_may_be_any() {
        fresh(Kind.NUMERIC, 5, "a/numeric");
        for (int i = 0; i < 9; i++) {
            fresh(Kind.CARD, 0, "a/new" + i);
        }
        due(Kind.CARD, 0, "a/due", 1);
        portion = Portion.DEFAULT;

        assertThat(ids()).containsExactly("a/due", "a/new0", "a/new1", "a/new2", "a/new3", "a/numeric");
    }

    @Test
    void an_item_that_is_due_tomorrow_is_left_alone() {
        due(Kind.CARD, 0, "a/tomorrow", -1);

        assertThat(today(7).items()).isEmpty();
        assertThat(today(7).nextUp()).isEmpty();
    }

    @Test
    void what_is_due_goes_before_what_is_new() {
        fresh(Kind.CARD, 0, "a/new1");
        fresh(Kind.CARD, 0, "a/new2");
        fresh(Kind.NUMERIC, 3, "a/fresh");
        due(Kind.CARD, 0, "z/due1", 0);
        due(Kind.CARD, 0, "z/due2", 0);
        due(Kind.NUMERIC, 5, "z/due", 0);

        assertThat(ids()).containsExactlyInAnyOrder("z/due1", "z/due2", "a/new1", "z/due");
        portion(10, 2, 5);
        assertThat(ids()).containsExactlyInAnyOrder("z/due1", "z/due2", "z/due");
    }

    @Test
    void after_two_days_of_due_cards_only_one_place_is_for_a_new_one() {
        fresh(Kind.CARD, 0, "a/new");
        for (int i = 0; i < 9; i++) {
            due(Kind.CARD, 0, "b/due" + i, 1 + i % 2);
        }
        // All of them were new on one day, and were reviewed on two days since.
        standings.replaceAll((id, was) -> new Standing(was.memory(), TODAY.minusDays(9), was.last(), 2));
        assertThat(ids()).hasSize(3).contains("a/new");

        portion(10, 1, 5);
        assertThat(ids()).hasSize(1).doesNotContain("a/new");
        portion(10, 3, 0);
        assertThat(ids()).hasSize(3).doesNotContain("a/new");
    }

    @Test
    void decks_are_mixed() {
        due(Kind.CARD, 0, "a/one", 5);
        due(Kind.CARD, 0, "a/two", 4);
        due(Kind.CARD, 0, "b/three", 3);

        assertThat(ids()).containsExactly("a/one", "b/three", "a/two");
    }

    @Test
    void easy_material_comes_first_and_then_the_order_of_the_bank() {
        add(Kind.CARD, Level.HARD, 0, "a/hard");
        add(Kind.CARD, Level.MEDIUM, 0, "a/medium");
        add(Kind.CARD, Level.EASY, 0, "a/easy");
        add(Kind.CARD, Level.EASY, 0, "b/easy");
        portion(10, 4, 9);

        assertThat(ids()).containsExactlyInAnyOrder("a/easy", "b/easy", "a/medium", "a/hard");
        portion(10, 2, 9);
        assertThat(ids()).containsExactly("a/easy", "b/easy");
    }

    @Test
    void no_more_than_so_many_are_new_over_all_decks() {
        fresh(Kind.CARD, 0, "a/one");
        fresh(Kind.CARD, 0, "b/two");
        fresh(Kind.CARD, 0, "c/three");
        fresh(Kind.NUMERIC, 3, "d/four");
        portion(10, 3, 2);
        assertThat(ids()).containsExactly("a/one", "b/two");

        portion(10, 3, 0);
        assertThat(ids()).isEmpty();
        assertThat(today(7).nextNew().question()).isEqualTo("a/one");

        portion(10, 2, 3);
        assertThat(ids()).containsExactly("a/one", "b/two", "d/four");
    }

    @Test
    void cards_leave_no_minute_too_many() {
        LongStream.range(0, 9).forEach(i -> due(Kind.CARD, 0, "a/card" + i, 1));
        due(Kind.NUMERIC, 1, "a/numeric", 9);
        portion(2, 9, 5);
        assertThat(ids()).hasSize(4).doesNotContain("a/numeric");

        portion(0, 9, 5);
        assertThat(ids()).isEmpty();
    }

    @Test
    void the_slot_that_waited_longest_has_the_first_choice() {
        due(Kind.NUMERIC, 7, "a/numeric", 3);
        due(Kind.REPAIR, 7, "a/repair", 2);
        assertThat(ids()).containsExactly("a/numeric");

        standings.put("a/repair", standings.get("a/numeric"));
        due(Kind.NUMERIC, 7, "b/numeric", 1);
        assertThat(ids()).containsExactly("a/repair");
    }

    @Test
    void what_never_fits_does_not_block_its_slot() {
        due(Kind.NUMERIC, 20, "a/long", 9);
        due(Kind.NUMERIC, 5, "a/short", 1);

        assertThat(ids()).containsExactly("a/short");
        assertThat(ids(today(7).nextUp())).containsExactly("a/long");
    }

    @Test
    void a_slot_whose_turn_it_is_not_holds_what_still_fits() {
        due(Kind.NUMERIC, 5, "a/numeric", 3);
        due(Kind.REPAIR, 6, "a/repair", 2);
        fresh(Kind.SCENARIO, 25, "a/scenario");
        answered("a/scenario", 0, Map.of("sizing", 2));

        assertThat(ids()).containsExactly("a/numeric", "a/scenario");
        assertThat(today(7).items().get(1).slot()).isEqualTo(Slot.FOLLOW_UP);
        assertThat(today(7).seconds()).isEqualTo(480);
    }

    @Test
    void a_chart_stands_in_where_no_short_question_is_due() {
        fresh(Kind.EXPLAIN, 2, "a/explain");
        due(Kind.CHART, 5, "a/chart", 0);
        assertThat(ids()).containsExactly("a/chart");

        due(Kind.REPAIR, 6, "b/repair", 0);
        assertThat(ids()).containsExactly("b/repair");
    }

    @Test
    void a_chart_that_is_due_for_more_than_a_week_longer_does_not_wait_for_ever() {
        due(Kind.CHART, 5, "a/chart", 9);
        due(Kind.REPAIR, 6, "b/repair", 1);

        assertThat(ids()).containsExactly("a/chart");
    }

    @Test
    void a_new_short_question_goes_before_a_new_chart() {
        add(Kind.CHART, Level.EASY, 5, "a/chart");
        add(Kind.DRAFT, Level.HARD, 8, "b/draft");
        assertThat(ids()).containsExactly("b/draft");

        bank.remove(1);
        assertThat(ids()).containsExactly("a/chart");
    }

    @Test
    void long_questions_that_are_due_are_only_named() {
        due(Kind.SCENARIO, 25, "a/scenario", 3);
        due(Kind.STORY, 6, "a/story", 4);
        due(Kind.OPEN, 30, "a/open", 5);

        Today today = today(7);

        assertThat(today.items()).isEmpty();
        assertThat(ids(today.nextUp())).containsExactly("a/open", "a/story", "a/scenario");
    }

    @Test
    void a_follow_up_is_on_the_weakest_dimension_of_the_weakest_question() {
        fresh(Kind.SCENARIO, 25, "a/fair");
        fresh(Kind.SCENARIO, 25, "b/weak");
        fresh(Kind.SCENARIO, 25, "c/never");
        answered("a/fair", 0, Map.of("sizing", 3, "failure", 2));
        answered("b/weak", 0, Map.of("sizing", 4, "failure", 1));

        Item followUp = today(7).items().get(0);

        assertThat(followUp.question()).isEqualTo("b/weak");
        assertThat(followUp.dimension()).isEqualTo("failure");
        assertThat(followUp.seconds()).isEqualTo(180);
        assertThat(followUp.isNew()).isFalse();
    }

    @Test
    void a_question_that_had_a_follow_up_lets_the_others_go_first() {
        fresh(Kind.SCENARIO, 25, "a/fair");
        fresh(Kind.SCENARIO, 25, "b/weak");
        answered("a/fair", 0, Map.of("sizing", 3));
        answered("b/weak", 1, Map.of("sizing", 1));

        assertThat(ids()).containsExactly("a/fair");
    }

    @Test
    void of_two_that_are_as_weak_the_one_with_fewer_ticks_is_asked() {
        fresh(Kind.OPEN, 9, "a/more");
        fresh(Kind.OPEN, 9, "b/fewer");
        answered("a/more", 0, Map.of("sizing", 2));
        answered("b/fewer", 0, Map.of("sizing", 2));
        answered.put("b/fewer", new Answered(Map.of("sizing", 2), 2, 9, 0, null));

        assertThat(ids()).containsExactly("b/fewer");
    }

    @Test
    void the_focus_is_preferred_where_a_question_was_rated_on_it() {
        fresh(Kind.SCENARIO, 25, "a/weak");
        fresh(Kind.SCENARIO, 25, "b/focus");
        answered("a/weak", 0, Map.of("failure", 1));
        answered("b/focus", 3, Map.of("failure", 1, "sizing", 3));
        portion = new Portion(10, 3, 5, "sizing");
        assertThat(today(7).items().get(0).dimension()).isEqualTo("sizing");

        portion = new Portion(10, 3, 5, "framing");
        assertThat(ids()).containsExactly("a/weak");
    }

    @Test
    void a_question_is_not_asked_whole_and_in_part_on_one_day() {
        due(Kind.REPAIR, 6, "a/repair", 1);
        Standing standing = standings.get("a/repair");
        answered("a/repair", 0, Map.of("sizing", 1));
        standings.put("a/repair", standing);

        assertThat(today(7).items()).extracting(Item::slot).containsExactly(Slot.SHORT);
    }

    @Test
    void what_was_rated_nowhere_can_be_followed_up_too() {
        fresh(Kind.SCENARIO, 25, "a/skipped");
        answered("a/skipped", 0, Map.of());

        assertThat(today(7).items()).extracting(Item::dimension).containsExactly("");
    }

    @Test
    void the_same_seed_gives_the_same_day_and_other_seeds_give_others() {
        LongStream.range(0, 20).forEach(i -> due(Kind.CARD, 0, "a/card" + i, 1));

        assertThat(ids(today(7).items())).isEqualTo(ids(today(7).items()));
        Set<List<String>> days = LongStream.range(0, 20)
                .mapToObj(seed -> ids(today(seed).items()))
                .collect(Collectors.toSet());
        assertThat(days).hasSizeGreaterThan(10);
    }

    @Test
    void what_was_done_today_is_taken_off_by_question_and_part() {
        due(Kind.CARD, 0, "a/card", 1);
        due(Kind.NUMERIC, 5, "a/numeric", 1);
        fresh(Kind.SCENARIO, 25, "a/scenario");
        answered("a/scenario", 0, Map.of("sizing", 2));
        Today today = today(7);

        assertThat(ids(today.open(List.of()))).containsExactly("a/card", "a/numeric", "a/scenario");
        assertThat(ids(today.open(List.of(new Done("a/card", ""), new Done("a/scenario", "")))))
                .containsExactly("a/numeric", "a/scenario");
        assertThat(ids(today.open(List.of(
                        new Done("a/scenario", "follow-up:twist"),
                        new Done("a/card", ""),
                        new Done("a/numeric", "phase:answer")))))
                .containsExactly("a/numeric");
    }

    @Test
    void a_portion_is_not_negative() {
        assertThatThrownBy(() -> new Portion(-1, 3, 5, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
