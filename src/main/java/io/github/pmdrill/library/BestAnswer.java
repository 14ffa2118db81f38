package io.github.pmdrill.library;

import io.github.pmdrill.deck.Question;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The best of a person's own answers to a question.
 *
 * @param question as it was put then
 * @param day when it was given, where the person was
 * @param attempts how many whole attempts there are at the question
 * @param ticked how many of its points the person ticked
 * @param reviewed whether the person looked through them
 * @param parts what was said, word for word, by the title of the part; parts that were skipped are missing
 * @param different what the person would do differently; may be empty
 */
public record BestAnswer(
        Question question,
        LocalDate day,
        int attempts,
        int ticked,
        boolean reviewed,
        Map<String, String> parts,
        String different) {
    /** Copies the map. */
    public BestAnswer {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** Everything that was said, for comparing it with other answers. */
    String text() {
        return String.join("\n", parts.values());
    }
}
