package io.github.pmdrill.dialogue;

import java.util.EnumSet;
import java.util.List;
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
    /** Records what is spoken anew. Never journalled: the conversation itself does it. */
    AGAIN,
    /** Has said this already: drops a follow-up. */
    COVERED,
    /** Leaves; the session can be resumed. Never journalled. */
    QUIT,
    /** Leaves by Ctrl-C; the session can be resumed. Never journalled. */
    INTERRUPT;

    /** What can be done at almost every prompt, and some more. */
    static EnumSet<Act> everywhereAnd(Act... more) {
        EnumSet<Act> acts = EnumSet.of(PAUSE, UNDO, QUIT);
        acts.addAll(List.of(more));
        return acts;
    }

    /** The word in journals. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it leaves the interview where it is. */
    public boolean isAside() {
        return this == HINT || this == ASK || this == PAUSE;
    }

    /** Whether it is nothing without the words that go with it. */
    public boolean takesWords() {
        return this == ASK;
    }

    /** What is said where it makes no sense. */
    String refusal() {
        return switch (this) {
            case HINT -> "No hint here, or none left: easy questions show theirs at the start, hard ones have none.";
            case UNDO -> "There is nothing to take back.";
            case AGAIN -> "/again records a part anew; nothing is recorded here.";
            case COVERED -> "/covered answers a follow-up; there is none here.";
            case ASK -> "There are no facts to ask for here. Assume something, and say so.";
            default -> "/" + id() + " does nothing here.";
        };
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
