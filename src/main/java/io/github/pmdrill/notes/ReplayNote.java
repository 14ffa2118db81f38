package io.github.pmdrill.notes;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a person made of hearing a recording again.
 *
 * @param recording the name of its file
 * @param answers by what was asked, in order; those that were left empty are missing
 */
public record ReplayNote(String recording, LocalDate day, Map<String, String> answers) {
    /** Copies the map. */
    public ReplayNote {
        answers = Copies.map(answers);
    }
}
