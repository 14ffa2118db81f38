package io.github.pmdrill.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** Those that picocli has read. */
record ParsedArguments(ParseResult given) implements Arguments {
    @Override
    public boolean hasMatchedOption(String name) {
        return given.hasMatchedOption(name);
    }

    @Override
    public <T extends @Nullable Object> T matchedOptionValue(String name, T otherwise) {
        return given.matchedOptionValue(name, otherwise);
    }

    @Override
    public boolean hasMatchedPositional(int index) {
        return given.hasMatchedPositional(index);
    }

    @Override
    public <T extends @Nullable Object> T matchedPositionalValue(int index, T otherwise) {
        return given.matchedPositionalValue(index, otherwise);
    }
}
