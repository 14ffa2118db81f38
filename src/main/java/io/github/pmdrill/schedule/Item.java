package io.github.pmdrill.schedule;

import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.deck.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a day.
 *
 * @param entry the question; of a follow-up, the one that was answered before
 * @param due since when it is due; null for what is new, and for a follow-up
 * @param dimension what a follow-up is to push on; empty for anything else, and where nothing was rated
 */
public record Item(Slot slot, Listing.Entry entry, @Nullable LocalDate due, String dimension) {
    private static final int CARD_SECONDS = 30;
    private static final int FOLLOW_UP_SECONDS = 180;
    private static final int MINUTE = 60;

    /** A whole question, since when it is due; null for what is new. */
    public static Item due(Listing.Entry entry, @Nullable LocalDate due) {
        return new Item(Slot.of(entry.kind()), entry, due, "");
    }

    static Item followUp(Listing.Entry entry, String dimension) {
        return new Item(Slot.FOLLOW_UP, entry, null, dimension);
    }

    /** Whether it was never practised before. */
    public boolean isNew() {
        return due == null && slot != Slot.FOLLOW_UP;
    }

    /** The question, as {@code deck/question}. */
    public String question() {
        return entry.id().toString();
    }

    /** How long it takes. */
    public long seconds() {
        if (slot == Slot.FOLLOW_UP) {
            return FOLLOW_UP_SECONDS;
        }
        return entry.kind() == Kind.CARD ? CARD_SECONDS : entry.minutes() * MINUTE;
    }
}
