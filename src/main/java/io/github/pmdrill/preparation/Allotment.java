package io.github.pmdrill.preparation;

import java.util.List;

/**
 * How the minutes of a week are spread over its days, counted back from the interview: some for the drill of every day,
 * the rest for longer sittings on a few, with a mock in the week before the last and two in the last. The day before the
 * last evening has no sitting.
 *
 * @param week the minutes of a week
 * @param most the most minutes of a drill
 * @param mock the minutes of a mock; 0 where none is held
 * @param lastMocks how many mocks the last week has
 */
record Allotment(int week, int most, int mock, int lastMocks) {
    /** Of a week, the drills take half of the time at most. */
    private static final int DRILLS = 14;

    /** In the last days all that is due comes once more. */
    private static final int LAST_DAYS = 3;

    private static final int LAST_DRILL = 20;
    private static final int DAYS = 7;

    /** What one long question takes, about. */
    private static final int SITTING = 35;

    /** No long question takes less. */
    private static final int SHORTEST = 15;

    /** The days of the weeks on which a sitting may be, by how many days are left. */
    private static final List<Integer> LAST = List.of(7, 5, 3);

    private static final List<Integer> NEXT_TO_LAST = List.of(14, 13, 12, 10, 9, 8);
    private static final List<Integer> ANY = List.of(6, 5, 4, 3, 2, 1);

    /** A round fits when it takes a quarter of a week at most: the last one has two, and the drills. */
    static boolean fits(Mock mock, int week) {
        return mock.minutes() * 4 <= week;
    }

    /** The minutes of the drill. */
    int drill(long left) {
        int usual = Math.max(1, Math.min(most, week / DRILLS));
        int last = (week - lastMocks * mock - (DAYS - LAST_DAYS) * usual) / LAST_DAYS;
        return left > LAST_DAYS ? usual : Math.max(usual, Math.min(LAST_DRILL, last));
    }

    /** The minutes of the sittings. */
    int sitting(long left) {
        if (left <= DAYS) {
            return share(LAST, (int) left, lastMocks * mock);
        }
        return left <= 2 * DAYS ? share(NEXT_TO_LAST, (int) left, mock) : share(ANY, (int) (left % DAYS), 0);
    }

    private int share(List<Integer> days, int day, int mocks) {
        int drills = 0;
        for (int left = 1; left <= DAYS; left++) {
            drills += drill(days.equals(LAST) ? left : left + DAYS);
        }
        int rest = week - drills - mocks;
        if (rest < SHORTEST) {
            return 0;
        }
        int many = Math.min(days.size(), Math.max(1, Math.round(rest / (float) SITTING)));
        for (int i = 0; i < many; i++) {
            if (days.get(i * days.size() / many) == day) {
                return rest / many;
            }
        }
        return 0;
    }
}
