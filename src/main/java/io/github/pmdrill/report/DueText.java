package io.github.pmdrill.report;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.text.Columns;
import io.github.pmdrill.text.Counted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What comes back, and when: a line for each of the days ahead, and one for all that is later. */
final class DueText {
    private static final int LABEL = 16;
    private static final int DAYS = 8;

    private DueText() {}

    /** The lines behind a blank one; empty when nothing is due. */
    static String of(List<Due> due, LocalDate today) {
        if (due.isEmpty()) {
            return "";
        }
        LocalDate later = today.plusDays(DAYS);
        SortedMap<LocalDate, List<Due>> days = new TreeMap<>();
        for (Due item : due) {
            LocalDate day = item.day().isBefore(today) ? today : item.day();
            days.computeIfAbsent(day.isBefore(later) ? day : later, key -> new ArrayList<>())
                    .add(item);
        }
        StringBuilder out = new StringBuilder("\nWhat comes back\n");
        days.forEach((day, items) -> {
            String when = day.equals(later) ? "from " + day : day.equals(today) ? "now" : day.toString();
            out.append("  ")
                    .append(Columns.left(when, LABEL))
                    .append(counted(items))
                    .append('\n');
        });
        return out.toString();
    }

    private static String counted(List<Due> items) {
        int cards =
                (int) items.stream().filter(item -> item.kind() == Kind.CARD).count();
        int others = items.size() - cards;
        String card = Counted.of(cards, "card");
        if (others == 0) {
            return card;
        }
        return cards == 0 ? Counted.of(others, "question") : card + ", " + Counted.of(others, "question");
    }
}
