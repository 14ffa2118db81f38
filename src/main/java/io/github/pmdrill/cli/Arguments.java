package io.github.pmdrill.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** What stands on a command line behind the command. */
interface Arguments {
    /** Whether an option is there. */
    boolean hasMatchedOption(String name);

    /** The value of an option, of the type that its synopsis says. */
    <T> T matchedOptionValue(String name, @Nullable T otherwise);

    /** Whether the argument that has no name, of this number, is there. */
    boolean hasMatchedPositional(int index);

    /** The value of the argument that has no name, of this number. */
    <T> T matchedPositionalValue(int index, @Nullable T otherwise);

    /** Those that picocli has read. */
    record Parsed(ParseResult given) implements Arguments {
        @Override
        public boolean hasMatchedOption(String name) {
            return given.hasMatchedOption(name);
        }

        @Override
        @SuppressWarnings("NullAway") // as null as what it is given
        public <T> T matchedOptionValue(String name, @Nullable T otherwise) {
            return given.matchedOptionValue(name, otherwise);
        }

        @Override
        public boolean hasMatchedPositional(int index) {
            return given.hasMatchedPositional(index);
        }

        @Override
        @SuppressWarnings("NullAway") // as null as what it is given
        public <T> T matchedPositionalValue(int index, @Nullable T otherwise) {
            return given.matchedPositionalValue(index, otherwise);
        }
    }
}
