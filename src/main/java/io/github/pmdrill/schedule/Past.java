package io.github.pmdrill.schedule;

import java.util.Map;

/**
 * What was practised before a day: all that the choice for that day looks at.
 *
 * @param standings where items stand, by {@code deck/question}
 * @param answered what was answered whole, by {@code deck/question}
 */
public record Past(Map<String, Standing> standings, Map<String, Answered> answered) {
    /** Nothing was practised yet. */
    public static final Past NONE = new Past(Map.of(), Map.of());
}
