package io.github.pmdrill.drill;

import io.github.pmdrill.dialogue.Turn;
import java.io.IOException;

/** Keeps what was said, before the next prompt is put. */
public interface Keeper {
    /**
     * Keeps a turn for good.
     *
     * @throws IOException when it is not kept; nothing of it is, then
     */
    void keep(Turn turn) throws IOException;

    /** Shows the session as it now stands to those who read along: the transcript. */
    void show(Session session);
}
