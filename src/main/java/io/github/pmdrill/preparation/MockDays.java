package io.github.pmdrill.preparation;

import java.time.LocalDate;
import java.util.List;

/**
 * On which days mocks are held: one in the week before the last, two in the last, with a day between them, and none on the
 * last evening. One that was missed moves to the next day.
 *
 * @param held on which days mocks were held, since the plan was made
 */
record MockDays(Preparation preparation, List<LocalDate> held) {
    private static final int WEEK = 7;
    /** How many days are left, at the latest, when a mock is due. */
    private static final int EARLY = 11;

    private static final int FIRST = 6;
    private static final int SECOND = 4;

    /** How many there are in the last week: fewer where there was no week. */
    static int lastMocks(Preparation preparation) {
        return (int) Math.min(2, (Math.min(WEEK, preparation.span()) + 1) / 3);
    }

    /** Whether a day has one. */
    boolean has(LocalDate day) {
        long left = preparation.left(day);
        if (left > 2 * WEEK || left < 2) {
            return false;
        }
        if (left > WEEK) {
            return left <= EARLY && count(day, 2 * WEEK) == 0;
        }
        int still = lastMocks(preparation) - count(day, WEEK);
        boolean rested = left == 2 || !held.contains(day.minusDays(1));
        return still > 0 && rested && left <= (still > 1 ? FIRST : SECOND);
    }

    /** How many were held before a day, with at most so many days left. */
    private int count(LocalDate day, int most) {
        return (int) held.stream()
                .filter(one -> one.isBefore(day) && preparation.left(one) <= most)
                .count();
    }

    /** How many were held before a day. */
    int before(LocalDate day) {
        return (int) held.stream().filter(one -> one.isBefore(day)).count();
    }
}
