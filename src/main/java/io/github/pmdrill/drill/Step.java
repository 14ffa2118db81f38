package io.github.pmdrill.drill;

import java.util.Locale;

/** Where in the interview of one question a person is, in order. */
public enum Step {
    /** A break before the question of a round is shown. */
    BREAK,
    /** The question is read; the clock starts when the person says so. */
    BEGIN,
    /** Clarifying questions are asked. */
    CLARIFY,
    /** A question was ambiguous; the person says which topic is meant. */
    CHOOSE,
    /** Goal, user and limits in one line. */
    GOAL,
    /** A timed part is answered. */
    PHASE,
    /** The interviewer pushes back. */
    FOLLOW_UP,
    /** How many points did you make? */
    GUESS,
    /** Blind self-rating of one dimension. */
    RATE,
    /** The evidence for a 3 or a 4. */
    EVIDENCE,
    /** The outline is revealed; points are ticked. */
    TICK,
    /** Ratings after the outline. */
    REVISE,
    /** The evidence for a rating that went up to 3 or 4. */
    REVISED_EVIDENCE,
    /** What would you do differently? */
    DIFFERENT,
    /** Redo a part, see it again soon, or go on. */
    AGAIN,
    /** A part is answered once more. */
    REDO,
    /** A card's front. */
    RECALL,
    /** A card's back. */
    GRADE,
    /** Nothing is left to do. */
    DONE;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
