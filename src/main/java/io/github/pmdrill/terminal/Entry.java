package io.github.pmdrill.terminal;

import java.util.Optional;

/**
 * What was typed at a prompt.
 *
 * @param command the command that ended it, if one did; it is not part of the text
 */
record Entry(How how, String text, Optional<TypedCommand> command) {
    /** How an entry ended. */
    enum How {
        GIVEN,
        INTERRUPTED,
        /** The terminal went away. */
        GONE
    }

    Entry(How how, String text) {
        this(how, text, Optional.empty());
    }
}
