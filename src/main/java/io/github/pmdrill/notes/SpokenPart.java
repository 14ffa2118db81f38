package io.github.pmdrill.notes;

import io.github.pmdrill.sound.Recording;

/**
 * A part that was recorded.
 *
 * @param notes what was typed beside it
 * @param text what was written down of it; empty as long as nothing was
 * @param read whether it was written down, or is not going to be
 */
public record SpokenPart(Recording recording, String notes, String text, boolean read) {
    /** All that there is of it to read: the notes, and what was written down. */
    public String answer() {
        return notes.isBlank() || text.isBlank() ? notes + text : notes + "\n\n" + text;
    }
}
