package io.github.pmdrill.plan;

import java.util.Locale;

/** What becomes of what a person speaks. */
public enum Voice {
    /** Nothing: nobody hears it. */
    UNHEARD,
    /** It is recorded. */
    RECORDED,
    /** It is recorded, and written down by a command of the person's own. */
    TRANSCRIBED;

    /** The word in journals. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is recorded. */
    public boolean isRecorded() {
        return this != UNHEARD;
    }
}
