package io.github.pmdrill.terminal;

import java.util.Optional;

/**
 * A line that is a command.
 *
 * @param argument what stands behind its word
 */
record TypedCommand(SlashCommand command, String argument) {
    /** The command that a whole line is, or none. */
    static Optional<TypedCommand> of(String line) {
        String typed = line.strip();
        return SlashCommand.of(line)
                .map(command -> new TypedCommand(
                        command,
                        typed.startsWith(command.word())
                                ? typed.substring(command.word().length()).strip()
                                : ""));
    }
}
