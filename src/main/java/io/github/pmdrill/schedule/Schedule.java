package io.github.pmdrill.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything stands after all reviews.
 *
 * @param standings by item
 * @param setBack the reviews that counted for nothing because a clock was set back: their day lies before the item's
 *     last one
 */
public record Schedule(Map<String, Standing> standings, List<Review> setBack) {
    /** Copies the collections. */
    public Schedule {
        standings = Map.copyOf(standings);
        setBack = List.copyOf(setBack);
    }

    /** Folds reviews in the order in which they were made. */
    public static Schedule of(Iterable<Review> reviews) {
        Map<String, Standing> standings = new HashMap<>();
        List<Review> setBack = new ArrayList<>();
        for (Review review : reviews) {
            Standing before = standings.get(review.item());
            if (before == null) {
                standings.put(review.item(), Standing.first(review.day(), review.grade()));
            } else {
                standings.put(review.item(), before.after(review.day(), review.grade()));
                if (review.day().isBefore(before.last())) {
                    setBack.add(review);
                }
            }
        }
        return new Schedule(standings, setBack);
    }
}
