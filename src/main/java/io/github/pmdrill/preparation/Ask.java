package io.github.pmdrill.preparation;

import java.util.List;

/**
 * Something that an advert asks for.
 *
 * @param says the sentence, as it stands there
 * @param questions what practises it, as {@code deck/question}, the nearest first
 */
public record Ask(String says, List<String> questions) {
    /** Copies the list. */
    public Ask {
        questions = List.copyOf(questions);
    }
}
