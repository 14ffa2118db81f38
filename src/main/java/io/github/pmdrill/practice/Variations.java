package io.github.pmdrill.practice;

import io.github.pmdrill.deck.Question;

/** The variations of a question as a command line numbers them. */
public final class Variations {
    private Variations() {}

    /**
     * The question with one of them.
     *
     * @param number from 1; 0 for the question as written
     * @throws Misuse when there is none of this number
     */
    public static Question of(Question written, int number) {
        int most = written.variations().size();
        if (number < 0 || number > most) {
            throw new Misuse("--variation lies between 0 and " + most + " for " + written.id());
        }
        return written.varied(number);
    }
}
