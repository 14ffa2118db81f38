package io.github.pmdrill.deck;

import java.util.List;
import java.util.Locale;

/** How hard a question is, and how much help it gives: worked steps fade as a person grows. */
public enum Level {
    /** Fifteen minutes; hints are shown. */
    EASY(15),
    /** Twenty-five minutes; hints on request. */
    MEDIUM(25),
    /** Thirty-five minutes; no hints. */
    HARD(35);

    private final int minutes;

    Level(int minutes) {
        this.minutes = minutes;
    }

    /** The sum of a scenario's phases, in minutes. */
    public int minutes() {
        return minutes;
    }

    /** The word in decks and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level with this id. */
    public static Level of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** All ids, easiest first. */
    public static List<String> ids() {
        return List.of(values()).stream().map(Level::id).toList();
    }
}
