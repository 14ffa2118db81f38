package io.github.pmdrill.notes;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How well something went, by the person's own word: it decides when it comes back. */
public enum Grade {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** The word at the prompt and in the journal. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The grade of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Grade of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /**
     * What is suggested after a question: the lower of what the ratings after the outline say (their median: 1 is
     * again, 2 hard, 3 good, 4 easy) and what the ticks say (below 30% of the points is again, below 60% hard, below
     * 90% good). One's own ratings and ticks err in different directions, and to come back early costs little.
     *
     * @param ratings after the outline, 1 to 4; may be none
     * @param ticked how many points were ticked
     * @param points how many there are; 0 where the question has none
     */
    public static Grade suggested(Collection<Integer> ratings, int ticked, int points) {
        Grade byRating = ratings.isEmpty() ? EASY : values()[median(ratings) - 1];
        Grade byTicks = points == 0 ? EASY : byShare(ticked / (double) points);
        Grade lower = byRating.compareTo(byTicks) < 0 ? byRating : byTicks;
        // Nothing was rated and there is nothing to tick: it was answered, and no more is known.
        return ratings.isEmpty() && points == 0 ? GOOD : lower;
    }

    /** The lower one of the two in the middle. */
    private static int median(Collection<Integer> ratings) {
        return ratings.stream().sorted().toList().get((ratings.size() - 1) / 2);
    }

    private static Grade byShare(double share) {
        if (share < 0.3) {
            return AGAIN;
        }
        if (share < 0.6) {
            return HARD;
        }
        return share < 0.9 ? GOOD : EASY;
    }

    /** All words, from the worst to the best. */
    public static List<String> ids() {
        return List.of(values()).stream().map(Grade::id).toList();
    }
}
