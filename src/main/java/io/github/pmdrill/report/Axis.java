package io.github.pmdrill.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The columns of a chart over time, oldest first: up to twelve days, weeks or months of which the last holds today.
 *
 * @param starts the first day of each; they follow each other without a gap
 */
public record Axis(Unit unit, List<LocalDate> starts) {
    private static final int MOST = 12;

    /** What one column holds. */
    public enum Unit {
        DAY,
        /** From Monday. */
        WEEK,
        MONTH;

        private LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
            };
        }

        private ChronoUnit length() {
            return switch (this) {
                case DAY -> ChronoUnit.DAYS;
                case WEEK -> ChronoUnit.WEEKS;
                case MONTH -> ChronoUnit.MONTHS;
            };
        }
    }

    /** Copies the list. */
    public Axis {
        starts = List.copyOf(starts);
    }

    /** The finest columns that reach back to a day; months when even twelve of them do not. */
    static Axis from(LocalDate first, LocalDate today) {
        for (Unit unit : Unit.values()) {
            long columns = unit.length().between(unit.start(first), unit.start(today)) + 1;
            if (columns <= MOST || unit == Unit.MONTH) {
                return of(unit, (int) Math.max(1, Math.min(columns, MOST)), today);
            }
        }
        throw new IllegalStateException("months are the last unit");
    }

    private static Axis of(Unit unit, int columns, LocalDate today) {
        List<LocalDate> starts = new ArrayList<>();
        for (int back = 0; back < columns; back++) {
            starts.add(unit.start(today).minus(back, unit.length()));
        }
        Collections.reverse(starts);
        return new Axis(unit, starts);
    }

    /** The column of a day; below 0 for one that lies before the first or after the last. */
    int column(LocalDate day) {
        LocalDate start = unit.start(day);
        return starts.indexOf(start);
    }
}
