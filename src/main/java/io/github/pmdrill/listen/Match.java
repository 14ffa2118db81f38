package io.github.pmdrill.listen;

/**
 * A phrase found in a text.
 *
 * @param phrase its number
 * @param from its first word in the text
 * @param to its last word, included
 */
record Match(int phrase, int from, int to) {
    boolean overlaps(Match other) {
        return from <= other.to && other.from <= to;
    }

    /** Whether this one is longer and the other lies within it. */
    boolean holds(Match other) {
        return from <= other.from && other.to <= to && other.to - other.from < to - from;
    }

    /** The stretch from the earlier to the later of two matches. */
    Match upTo(Match other) {
        return new Match(phrase, Math.min(from, other.from), Math.max(to, other.to));
    }

    /** How many words lie between two matches. */
    int distance(Match other) {
        return Math.max(0, Math.max(from - other.to, other.from - to) - 1);
    }
}
