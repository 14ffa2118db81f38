package io.github.pmdrill.schedule;

import io.github.pmdrill.deck.Kind;
import java.util.Locale;

/** The places of a day, in the order in which they are held. */
public enum Slot {
    /** Cards, a few. */
    CARD,
    /** One numeric question. */
    NUMERIC,
    /** One short question: explain, repair or draft; any other that is no card, number or whole interview may stand in. */
    SHORT,
    /** One follow-up to a question that was answered before. */
    FOLLOW_UP,
    /** Whole interviews: they have no place in a day, and are only named when they are due. */
    LONG;

    /** The word in data. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where a question of this kind has its place. */
    public static Slot of(Kind kind) {
        return switch (kind) {
            case CARD -> CARD;
            case NUMERIC -> NUMERIC;
            case SCENARIO, STORY -> LONG;
            default -> SHORT;
        };
    }

    /** Whether a question of this kind has its slot only where none of those that belong there is due. */
    static boolean standsIn(Kind kind) {
        return of(kind) == SHORT && kind != Kind.EXPLAIN && kind != Kind.REPAIR && kind != Kind.DRAFT;
    }
}
