package io.github.pmdrill.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.SortedMap;

/** A year of days in a row for each day of the week: one character a day, so that it fits into 80 columns. */
final class CalendarText {
    private static final int DAYS = 365;
    private static final int SHORT = 10 * 60;
    private static final int LONG = 30 * 60;

    private CalendarText() {}

    /**
     * The calendar, with its heading.
     *
     * @param seconds practised, by day
     * @param since the first day that is told
     */
    static String of(SortedMap<LocalDate, Long> seconds, LocalDate since, LocalDate today) {
        LocalDate year = today.minusDays(DAYS - 1);
        LocalDate first = since.isAfter(year) ? since : year;
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        long practised = seconds.keySet().stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(today))
                .count();
        StringBuilder out = new StringBuilder("Practised on " + practised + " of the "
                + (ChronoUnit.DAYS.between(first, today) + 1) + " days to " + today + "\n");
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
        return out.append("  (. nothing, - under 10 minutes, + under 30, # 30 and more)\n")
                .toString();
    }

    /** The name of each month over the week in which it begins. */
    private static String months(LocalDate monday, LocalDate today) {
        StringBuilder names = new StringBuilder(" ".repeat("  Mon ".length()));
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
