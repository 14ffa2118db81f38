package io.github.pmdrill.dialogue;

import java.util.Arrays;
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
    PAUSE(true),
    /** Takes the last reply back. */
    UNDO(true),
    /** Records what is spoken anew. Never journalled: the conversation itself does it. */
    AGAIN,
    /** Has said this already: drops a follow-up. */
    COVERED,
    /** Leaves; the session can be resumed. Never journalled. */
    QUIT(true),
    /** Leaves by Ctrl-C; the session can be resumed. Never journalled. */
    INTERRUPT;

    private final boolean everywhere;

    Act() {
        this(false);
    }

    Act(boolean everywhere) {
        this.everywhere = everywhere;
    }

    /** What can be done at almost every prompt, and some more. */
    static EnumSet<Act> everywhereAnd(Act... more) {
        EnumSet<Act> acts = EnumSet.noneOf(Act.class);
        Arrays.stream(values()).filter(act -> act.everywhere).forEach(acts::add);
        acts.addAll(List.of(more));
        return acts;
    }

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
