package io.github.pmdrill.report;

import io.github.pmdrill.text.Wrapping;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A year of days in a row for each day of the week: one character a day, so that it fits into 80 columns, and so much of
 * it as fits into fewer.
 */
final class CalendarText {
    private static final String MARGIN = "  Mon ";
    private static final int DAYS = 365;
    private static final int SHORT = 10 * 60;
    private static final int LONG = 30 * 60;

    private CalendarText() {}

    /**
     * The calendar, with its heading.
     *
     * @param seconds practised, by day
     * @param since the first day that is told
     * @param width how many columns there are
     */
    static String of(SortedMap<LocalDate, Long> seconds, LocalDate since, LocalDate today, int width) {
        LocalDate first = latest(since, today.minusDays(DAYS - 1), earliest(today, width - MARGIN.length() - 2));
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        long practised = seconds.keySet().stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(today))
                .count();
        StringBuilder out = new StringBuilder();
        String heading = "Practised on " + practised + " of the " + (ChronoUnit.DAYS.between(first, today) + 1)
                + " days to " + today;
        wrap(heading, width, out);
        out.append(months(monday, today));
        for (DayOfWeek weekday : DayOfWeek.values()) {
            StringBuilder row = new StringBuilder("  ");
            row.append(weekday.getDisplayName(TextStyle.SHORT, Locale.ROOT)).append(' ');
            for (LocalDate day = monday.with(TemporalAdjusters.nextOrSame(weekday));
                    !day.isAfter(today);
                    day = day.plusWeeks(1)) {
                row.append(day.isBefore(first) ? ' ' : mark(seconds.getOrDefault(day, -1L)));
            }
            out.append(row.toString().stripTrailing()).append('\n');
        }
        wrap("  (. nothing, - under 10 minutes, + under 30, # 30 and more)", width, out);
        return out.toString();
    }

    private static void wrap(String text, int width, StringBuilder out) {
        Wrapping.rows(text, width, width).forEach(row -> out.append(row).append('\n'));
    }

    private static LocalDate latest(LocalDate... days) {
        return Stream.of(days).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The Monday of the first of so many weeks; over the last one stands the name of a month. */
    private static LocalDate earliest(LocalDate today, int weeks) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(Math.max(1, weeks) - 1);
    }

    /** The name of each month over the week in which it begins. */
    private static String months(LocalDate monday, LocalDate today) {
        StringBuilder names = new StringBuilder(" ".repeat(MARGIN.length()));
        int column = names.length();
        for (LocalDate week = monday; !week.isAfter(today); week = week.plusWeeks(1), column++) {
            LocalDate sunday = week.plusDays(6);
            boolean begins = sunday.getDayOfMonth() <= 7;
            if (begins && names.length() <= column) {
                names.append(" ".repeat(column - names.length()));
                names.append(sunday.getMonth().getDisplayName(TextStyle.SHORT, Locale.ROOT))
                        .append(' ');
            }
        }
        return names.toString().stripTrailing() + "\n";
    }

    private static char mark(long seconds) {
        if (seconds < 0) {
            return '.';
        }
        if (seconds < SHORT) {
            return '-';
        }
        return seconds < LONG ? '+' : '#';
    }
}
