package io.github.pmdrill.report;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.preparation.Preparation;
import io.github.pmdrill.preparation.PreparationDay;
import io.github.pmdrill.preparation.Sitting;
import io.github.pmdrill.schedule.Item;
import io.github.pmdrill.schedule.Slot;
import io.github.pmdrill.text.Columns;
import io.github.pmdrill.text.Counted;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a day of a plan holds, in words. */
final class DayInWords {
    /** A quote is to remind, and the whole of it stands in the plan's file. */
    private static final int QUOTE = 100;

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private DayInWords() {}

    static String withYear(LocalDate day) {
        return LONG.format(day);
    }

    static String of(LocalDate day) {
        return SHORT.format(day);
    }

    static long minutes(long seconds) {
        return (seconds + 59) / 60;
    }

    /** What the drill holds: {@code 5 cards (new: cache, rate-limit), estimation/storage-per-year}. */
    static String drill(PreparationDay day) {
        List<String> parts = new ArrayList<>();
        List<Item> cards = day.drill().items().stream()
                .filter(item -> item.slot() == Slot.CARD)
                .toList();
        if (!cards.isEmpty()) {
            String fresh = cards.stream()
                    .filter(Item::isNew)
                    .map(item -> item.entry().id().question())
                    .collect(Collectors.joining(", "));
            parts.add(Counted.of(cards.size(), "card") + (fresh.isEmpty() ? "" : " (new: " + fresh + ")"));
        }
        for (Item item : day.drill().items()) {
            if (item.slot() != Slot.CARD) {
                parts.add((item.slot() == Slot.FOLLOW_UP ? "a follow-up to " : "") + item.question());
            }
        }
        return String.join(", ", parts);
    }

    /** A question and why it is held: {@code apis/price-an-api (medium), because the advert says "..."}. */
    static String sitting(Sitting sitting) {
        Item item = sitting.item();
        boolean story = item.entry().kind() == Kind.STORY;
        return item.question() + " (" + item.entry().level().id() + (story ? ", a story" : "") + "), "
                + reason(sitting);
    }

    private static String reason(Sitting sitting) {
        return switch (sitting.reason()) {
            case DUE -> "due again";
            case ADVERT -> "because the advert says " + quoted(sitting.says());
            case WEAK ->
                "because less than half of the points in "
                        + sitting.item().entry().id().deck() + " were made so far";
            case NEW -> "new";
        };
    }

    private static String quoted(String says) {
        return "\"" + Columns.cut(says, QUOTE) + "\"";
    }

    /** What a plan goes by. */
    static String goesBy(Preparation preparation) {
        String hours =
                new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(preparation.hours());
        return hours + (preparation.hours() == 1 ? " hour a week" : " hours a week");
    }
}
