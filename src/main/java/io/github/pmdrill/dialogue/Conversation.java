package io.github.pmdrill.dialogue;

import java.util.List;

/** Whoever talks with the person: a line editor, plain lines, or a script. */
public interface Conversation extends AutoCloseable {
    /** Puts a prompt and waits for the reply. The reply's text is what was typed, to the letter. */
    Reply ask(Prompt prompt);

    /** Tells something outside of any prompt. */
    void tell(Line line);

    /**
     * Says that what is spoken at the next prompt is recorded.
     *
     * @param hearing {@link Hearing#NONE} when nothing is, any more
     */
    default void hears(Hearing hearing) {}

    /** Tells what the person gave before it began, to be brought back: a session is gone on with. */
    default void remember(List<String> given) {}

    /** Whether a person sits there, who can be asked again. */
    boolean isInteractive();

    /** Leaves the terminal as it was found. */
    @Override
    void close();
}
