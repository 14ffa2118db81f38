package io.github.pmdrill.schedule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a question that was answered whole, for the choice of a follow-up.
 *
 * @param ratings after the outline of the last time, 1 to 4 by dimension; may be empty
 * @param ticked how many points were ticked then
 * @param points how many points there are; 0 where the question has none
 * @param followUps how many follow-ups were put on their own since then
 * @param followedUp the day of the last follow-up that was put on its own, or null
 */
public record Answered(
        Map<String, Integer> ratings,
        int ticked,
        int points,
        int followUps,
        @Nullable LocalDate followedUp) {
    private static final int BEST = 4;

    /** The dimension that was rated lowest, the first of them; empty when nothing was rated. */
    public String weakest() {
        String weakest = "";
        for (Map.Entry<String, Integer> rating : ratings.entrySet()) {
            if (weakest.isEmpty() || rating.getValue() < level(weakest)) {
                weakest = rating.getKey();
            }
        }
        return weakest;
    }

    /** The rating of a dimension; what was not rated comes after everything that was. */
    int level(String dimension) {
        return ratings.getOrDefault(dimension, BEST + 1);
    }

    /** The share of points that was ticked; all of none. */
    public double share() {
        return points == 0 ? 1 : ticked / (double) points;
    }
}
