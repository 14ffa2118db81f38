package io.github.pmdrill.dialogue;

/**
 * What came of a query that a person wrote.
 *
 * @param right whether it found what was wanted
 * @param shows what is told of it, with drawings whose columns matter; empty where nothing was run
 */
public record Ran(boolean right, String shows) {
    /** Where nothing was run. */
    public static final Ran NOTHING = new Ran(false, "");

    /** Of a query that found something else, or nothing. */
    public static Ran wrong(String shows) {
        return new Ran(false, shows);
    }
}
