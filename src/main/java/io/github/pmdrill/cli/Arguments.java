package io.github.pmdrill.cli;

import org.jspecify.annotations.Nullable;

/** What stands on a command line behind the command. */
interface Arguments {
    /** Whether an option is there. */
    boolean hasMatchedOption(String name);

    /** The value of an option, of the type that its synopsis says. */
    <T extends @Nullable Object> T matchedOptionValue(String name, T otherwise);

    /** Whether the argument that has no name, of this number, is there. */
    boolean hasMatchedPositional(int index);

    /** The value of the argument that has no name, of this number. */
    <T extends @Nullable Object> T matchedPositionalValue(int index, T otherwise);
}
