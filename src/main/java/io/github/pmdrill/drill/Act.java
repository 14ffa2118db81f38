package io.github.pmdrill.drill;

import java.util.Locale;

/** What a person does at a prompt. */
public enum Act {
    /** Gives what was asked for. */
    ANSWER,
    /** Gives what is typed, and goes on to the next part. */
    NEXT,
    /** Leaves this prompt unanswered. */
    SKIP,
    /** Asks for a hint. */
    HINT,
    /** Asks the interviewer something in the middle of an answer. */
    ASK,
    /** Stops the clock for a while. */
    PAUSE,
    /** Takes the last reply back. */
    UNDO,
    /** Has said this already: drops a follow-up. */
    COVERED,
    /** Leaves; the session can be resumed. Never journalled. */
    QUIT,
    /** Leaves by Ctrl-C; the session can be resumed. Never journalled. */
    INTERRUPT;

    /** The word in journals. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the conversation ends with it. */
    public boolean leaves() {
        return this == QUIT || this == INTERRUPT;
    }

    /** The act with this id, for reading a journal. */
    public static Act of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
