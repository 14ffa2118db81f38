package io.github.pmdrill.notes;

import io.github.pmdrill.dialogue.Ran;

/**
 * A query that a person wrote.
 *
 * @param right whether it found what was wanted
 * @param shows what was told of it
 */
public record TriedQuery(String query, boolean right, String shows) {
    /** A query and what came of it. */
    public static TriedQuery of(String query, Ran ran) {
        return new TriedQuery(query, ran.right(), ran.shows());
    }
}
