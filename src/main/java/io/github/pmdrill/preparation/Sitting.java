package io.github.pmdrill.preparation;

import io.github.pmdrill.schedule.Item;

/**
 * A question that is held on its own, because it is too long for the daily drill.
 *
 * @param reason why it is held on that day
 * @param says the sentence of the advert that asks for it; empty for none
 */
public record Sitting(Item item, Reason reason, String says) {
    /** Why a question is held. */
    public enum Reason {
        /** It was practised before, and it is time again. */
        DUE,
        /** The advert asks for it. */
        ADVERT,
        /** Of its deck, less than half of the points were made so far. */
        WEAK,
        /** It was never practised. */
        NEW
    }
}
