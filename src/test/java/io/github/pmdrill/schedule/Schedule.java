package io.github.pmdrill.schedule;

import java.util.HashMap;
import java.util.Map;

/**
 * Where everything stands after all reviews.
 *
 * @param standings by item
 */
public record Schedule(Map<String, Standing> standings) {
    /** Copies the map. */
    public Schedule {
        standings = Map.copyOf(standings);
    }

    /** Folds reviews in the order in which they were made. */
    public static Schedule of(Iterable<Review> reviews) {
        Map<String, Standing> standings = new HashMap<>();
        for (Review review : reviews) {
            Standing before = standings.get(review.item());
            if (before == null) {
                standings.put(review.item(), Standing.first(review.day(), review.grade()));
            } else {
                standings.put(review.item(), before.after(review.day(), review.grade()));
            }
        }
        return new Schedule(standings);
    }
}
