package io.github.pmdrill.notes;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a human interviewer thought of one answer: the only outside measure there is.
 *
 * @param question {@code deck/question}
 * @param by the interviewer's name
 * @param day when they held the interview
 * @param ratings 1 to 4, by dimension, in the rubric's order; a dimension that they did not see has none
 * @param ticked the ids of the points that they heard
 * @param strong what was strong, in their words; may be empty
 * @param next what to try, in their words; may be empty
 */
public record OutsideView(
        String question,
        String by,
        LocalDate day,
        Map<String, Integer> ratings,
        List<String> ticked,
        String strong,
        String next) {
    /** Copies the collections. */
    public OutsideView {
        ratings = Collections.unmodifiableMap(new LinkedHashMap<>(ratings));
        ticked = List.copyOf(ticked);
    }
}
