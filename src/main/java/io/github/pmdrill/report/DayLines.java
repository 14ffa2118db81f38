package io.github.pmdrill.report;

import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.practice.DayOfPractice;
import io.github.pmdrill.schedule.Item;
import io.github.pmdrill.schedule.Slot;
import io.github.pmdrill.schedule.Today;
import io.github.pmdrill.text.Counted;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A day in a few lines: what it holds, for how long and why. */
public final class DayLines {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private DayLines() {}

    /** What comes today, before it begins, and what a plan has beside it. */
    public static List<Line> plan(DayOfPractice day) {
        return plan(day.open(), day.today().date(), PlannedToday.lines(day));
    }

    static List<Line> plan(List<Item> open, LocalDate today, List<String> planned) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.heading("Today, about " + minutes(open) + " min:"));
        List<Item> cards =
                open.stream().filter(item -> item.slot() == Slot.CARD).toList();
        if (!cards.isEmpty()) {
            lines.add(Line.item("- " + cards(cards)));
        }
        open.stream()
                .filter(item -> item.slot() != Slot.CARD)
                .forEach(item -> lines.add(Line.item("- " + named(item, today) + ", " + item.seconds() / 60 + " min")));
        planned.forEach(line -> lines.add(Line.note(line)));
        lines.add(Line.gap());
        return lines;
    }

    /** {@code 3 cards: 2 due, 1 new}. */
    private static String cards(List<Item> cards) {
        long fresh = cards.stream().filter(Item::isNew).count();
        long due = cards.size() - fresh;
        if (due == 0 || fresh == 0) {
            return counted(cards) + (fresh == 0 ? " due" : ", new");
        }
        return counted(cards) + ": " + due + " due, " + fresh + " new";
    }

    private static String named(Item item, LocalDate today) {
        if (item.slot() == Slot.FOLLOW_UP) {
            return "1 follow-up" + (item.dimension().isEmpty() ? "" : " on " + item.dimension());
        }
        return "1 question, " + item.entry().kind().id() + ", " + why(item, today);
    }

    private static String why(Item item, LocalDate today) {
        LocalDate due = item.due();
        if (due == null) {
            return "new";
        }
        return due.isBefore(today) ? "due since " + DAY.format(due) : "due today";
    }

    /** What the day after holds, as it looks now. */
    public static Line tomorrow(Today tomorrow) {
        List<Item> items = tomorrow.items();
        return Line.note(
                items.isEmpty()
                        ? "Tomorrow: nothing is due."
                        : "Tomorrow: " + counted(items) + ", about " + minutes(items) + " min.");
    }

    /** {@code 3 cards, 1 question, 1 follow-up}. */
    static String counted(List<Item> items) {
        long cards = items.stream().filter(item -> item.slot() == Slot.CARD).count();
        long followUps =
                items.stream().filter(item -> item.slot() == Slot.FOLLOW_UP).count();
        List<String> parts = new ArrayList<>();
        counted(parts, cards, "card");
        counted(parts, items.size() - cards - followUps, "question");
        counted(parts, followUps, "follow-up");
        return String.join(", ", parts);
    }

    private static void counted(List<String> parts, long number, String noun) {
        if (number > 0) {
            parts.add(Counted.of(number, noun));
        }
    }

    /** How long they take. */
    static long minutes(List<Item> items) {
        return Math.max(1, Math.round(items.stream().mapToLong(Item::seconds).sum() / 60.0));
    }
}
