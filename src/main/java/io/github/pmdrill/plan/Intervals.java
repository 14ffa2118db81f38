package io.github.pmdrill.plan;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.notes.Grade;
import java.util.Map;

/**
 * In how many days a card comes back after each grade, as far as that is known. It is computed when a session begins or
 * goes on, and kept nowhere.
 *
 * @param days by {@code deck/question}
 */
public record Intervals(Map<String, Map<Grade, Long>> days) {
    /** Of cards of which nothing is known. */
    public static final Intervals NONE = new Intervals(Map.of());

    /** Copies the map. */
    public Intervals {
        days = Map.copyOf(days);
    }

    /** Those of a card; empty when they are not known. */
    Map<Grade, Long> of(Question card) {
        return days.getOrDefault(card.id().toString(), Map.of());
    }
}
