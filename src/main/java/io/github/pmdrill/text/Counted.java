package io.github.pmdrill.text;

/** A number of things in words: {@code 1 point}, {@code 3 points}. */
public final class Counted {
    private Counted() {}

    /**
     * The number and the noun.
     *
     * @param noun for one of them; more have an s
     */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
