package io.github.pmdrill.preparation;

import io.github.pmdrill.schedule.Today;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a day of the preparation holds.
 *
 * @param left how many days there are to the interview, 1 on the last evening
 * @param minutes the most that the day may take
 * @param drill the daily drill
 * @param sittings questions that are held on their own
 * @param mock a round, or null
 */
public record PreparationDay(
        LocalDate date,
        long left,
        int minutes,
        Today drill,
        List<Sitting> sittings,
        @Nullable Mock mock) {
    /** Copies the list. */
    public PreparationDay {
        sittings = List.copyOf(sittings);
    }

    /** Whether it is the day before the interview. */
    public boolean isLastEvening() {
        return left == 1;
    }

    /** Whether it holds nothing. */
    public boolean isFree() {
        return drill.items().isEmpty() && sittings.isEmpty() && mock == null;
    }

    /** How long all of it takes. */
    public long seconds() {
        long sitting = sittings.stream().mapToLong(one -> one.item().seconds()).sum();
        return drill.seconds() + sitting + (mock == null ? 0 : mock.minutes() * 60L);
    }
}
