package io.github.pmdrill.practice;

import io.github.pmdrill.dialogue.Catalogue;
import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.dialogue.Drafts;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.NumberedList;
import java.util.List;

/** Opens a conversation with the person. */
public interface Conversations {
    /** Says that one is going to be opened: what takes its time can begin. */
    default void prepare() {}

    /** A line of a conversation as the plain rows of a page so many columns wide. */
    List<String> rows(Line line, int columns);

    /**
     * Opens one.
     *
     * @param plain whether plain lines are asked for, although there is a terminal
     * @param aloud whether the person speaks: the clock is large then
     * @param drafts keeps what is typed and not given yet, and says whether it is on disk
     * @param whenReady run once a person can read and type
     */
    Conversation open(boolean plain, boolean aloud, Drafts drafts, Runnable whenReady);

    /**
     * Lets a person pick out of a catalogue.
     *
     * @param plain whether plain lines are asked for, although there is a terminal
     * @param words what is looked for first; may be empty
     */
    default Catalogue.Picked pick(boolean plain, Catalogue catalogue, String words) {
        try (Conversation conversation = open(true, false, text -> true, () -> {})) {
            return NumberedList.pick(conversation, catalogue, words);
        }
    }
}
