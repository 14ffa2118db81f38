package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Question;

/** How a question is put to somebody who has answered it before. */
public final class Repetition {
    private Repetition() {}

    /**
     * The first time as it is written, then with each of its variations, then with other figures where it states sets
     * of them, and so on round. Words once learnt by heart help little when something is different.
     *
     * @param times how often all of it was answered before
     * @param seed what figures are drawn from
     */
    public static Question of(Question question, int times, long seed) {
        int variation = times % (question.variations().size() + 1);
        if (variation > 0) {
            return question.varied(variation);
        }
        return times == 0 ? question : question.drawn(seed);
    }
}
