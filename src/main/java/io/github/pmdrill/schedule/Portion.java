package io.github.pmdrill.schedule;

/**
 * How much is asked for.
 *
 * @param minutes the most, over all
 * @param cards the most cards
 * @param fresh the most new items, over all decks
 * @param focus the dimension whose follow-up is preferred; empty for none
 */
public record Portion(int minutes, int cards, int fresh, String focus) {
    /** What is chosen when nothing is asked for. */
    public static final Portion DEFAULT = new Portion(10, 10, 5, "");

    /**
     * Holds the numbers to their ranges.
     *
     * @throws IllegalArgumentException when one is negative
     */
    public Portion {
        if (minutes < 0 || cards < 0 || fresh < 0) {
            throw new IllegalArgumentException("a portion is 0 or more of everything");
        }
    }
}
