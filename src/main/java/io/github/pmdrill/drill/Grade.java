package io.github.pmdrill.drill;

import java.util.List;
import java.util.Locale;

/** How well a card was recalled, by the person's own word. */
public enum Grade {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** The word at the prompt and in the journal. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Grade of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    static List<String> ids() {
        return List.of(values()).stream().map(Grade::id).toList();
    }
}
