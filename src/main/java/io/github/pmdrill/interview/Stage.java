package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.notes.Timing;
import org.jspecify.annotations.Nullable;

/**
 * A stage of the interview of one question: what it asks, and what a reply does. A value; what only one stage must know
 * stands in it. {@link Course} knows the order.
 */
public interface Stage {
    /** Its name in journals, with what it is about: {@code phase:design}. */
    String word();

    /** What it asks of the interview that stands here. */
    Prompt prompt(Interview it);

    /** The interview after a reply that answers it, or leaves it unanswered. {@link Aside} takes every other one. */
    Interview after(Interview it, Turn turn);

    /** The part whose clock runs; null where none does. */
    default @Nullable Phase timed() {
        return null;
    }

    /** The time of the interview after a reply here. */
    default Timing clocked(Timing timing, Reply reply) {
        return timing.running(reply, timed());
    }

    /** Whether a reply is a question to the interviewer. */
    default boolean isQuestion(Reply reply) {
        return reply.act() == Act.ASK;
    }

    /** Whether the ear listens to an answer. */
    default boolean listens() {
        return false;
    }

    /** Whether an answer is what was written down of the person's voice. */
    default boolean isTranscribed() {
        return false;
    }

    /** Whether an answer is a query, which is run. */
    default boolean runs(Interview it) {
        return false;
    }

    /** Whether what it interrupts goes on afterwards, without being announced again. */
    default boolean isAside() {
        return false;
    }

    /** Whether its prompt begins with the question when it is new. */
    default boolean putsTheQuestion() {
        return false;
    }

    /** Whether the question is still to be kept back. */
    default boolean hidesTheQuestion() {
        return false;
    }

    /** Whether it comes after the answers, and looks back at them. */
    default boolean isReview() {
        return timed() == null && !listens() && !isAside() && !putsTheQuestion() && !hidesTheQuestion();
    }

    /** Whether everything that counts is kept, though one may go on. */
    default boolean isComplete() {
        return false;
    }

    /** Whether nothing is left to do. */
    default boolean isDone() {
        return false;
    }
}
