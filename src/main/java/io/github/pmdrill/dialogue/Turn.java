package io.github.pmdrill.dialogue;

import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.listen.Heard;

/**
 * A reply, the step it was given at, and what the ear made of it: one line of the journal.
 *
 * <p>What was heard is kept with the reply, so that a later version that hears better does not rewrite a past
 * interview.
 *
 * @param step {@link Prompt#step} of the prompt that was answered
 * @param ran what came of the query that the reply gives, where it gives one
 */
public record Turn(String step, Reply reply, Asked asked, Heard heard, Ran ran) {
    /** A turn in which no query was run. */
    public Turn(String step, Reply reply, Asked asked, Heard heard) {
        this(step, reply, asked, heard, Ran.NOTHING);
    }
}
