package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Input;
import java.util.Optional;

/**
 * What Enter does with the text before it: a new line in an answer, unless the line ends it or is a command.
 *
 * @param ends whether it ends the entry; else it makes a new line
 * @param command the command that ended it
 * @param taken how many characters before the cursor are no part of the answer
 */
record EnterKey(boolean ends, Optional<TypedCommand> command, int taken) {
    private static final EnterKey NEW_LINE = new EnterKey(false, Optional.empty(), 0);

    /**
     * @param text all that stands in the editor
     * @param atEnd whether the cursor stands behind it
     * @param pasted whether the key is part of a pasted block, which ends nothing
     */
    static EnterKey pressed(Input.Form form, String text, boolean atEnd, boolean pasted) {
        if (pasted) {
            return NEW_LINE;
        }
        if (!form.isWriting()) {
            return new EnterKey(true, TypedCommand.of(text), 0);
        }
        String line = text.substring(text.lastIndexOf('\n') + 1);
        Optional<TypedCommand> command = TypedCommand.of(line);
        if (!atEnd || !(command.isPresent() || form.isEnded(line))) {
            return NEW_LINE;
        }
        boolean counts = command.isEmpty() && !line.strip().equals(".");
        return new EnterKey(true, command, counts ? 0 : line.codePointCount(0, line.length()));
    }
}
