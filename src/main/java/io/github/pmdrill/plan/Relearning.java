package io.github.pmdrill.plan;

/**
 * That a card comes back in the session in which it was graded again.
 *
 * @param times how often it has come back, this time too; 0 where it is put for the first time
 * @param number its place among all that come back, counted from 1
 * @param all how many come back, as far as it shows
 */
public record Relearning(int times, int number, int all) {
    /** A question is put for the first time. */
    public static final Relearning NONE = new Relearning(0, 0, 0);

    /** What of the card it is, as {@link Again#part} says such things: all of it, once more on the same day. */
    public static final String PART = "again";

    /** After so many times it is left to another day. */
    private static final int MOST = 3;

    boolean isNone() {
        return times == 0;
    }

    boolean isLast() {
        return times == MOST;
    }
}
