package io.github.pmdrill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Those of the common line that has only flags, written out, and words, each for an argument that takes one. To set up
 * picocli would take longer than all that most commands do; whatever else stands on a line, and every mistake, is
 * its own to read.
 */
final class PlainArguments implements Arguments {
    private final List<String> flags = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private PlainArguments() {}

    /** What stands on a line behind a command; nothing where it is not as plain as that. */
    static Optional<Arguments> of(Synopsis synopsis, List<String> line) {
        PlainArguments arguments = new PlainArguments();
        for (String word : line) {
            if (!arguments.take(synopsis, word)) {
                return Optional.empty();
            }
        }
        return synopsis.needs() > arguments.words.size() ? Optional.empty() : Optional.of(arguments);
    }

    private boolean take(Synopsis synopsis, String word) {
        if (word.startsWith("-")) {
            return synopsis.isFlag(word) && !flags.contains(word) && flags.add(word);
        }
        return !word.isBlank() && synopsis.isWord(words.size()) && words.add(word);
    }

    @Override
    public boolean hasMatchedOption(String name) {
        return flags.contains(name);
    }

    @Override
    @SuppressWarnings({"unchecked", "BooleanLiteral", "NullAway"}) // a flag's value is a boolean
    public <T> T matchedOptionValue(String name, @Nullable T otherwise) {
        return flags.contains(name) ? (T) Boolean.TRUE : otherwise;
    }

    @Override
    public boolean hasMatchedPositional(int index) {
        return index < words.size();
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // what takes one word has it as it stands
    public <T> T matchedPositionalValue(int index, @Nullable T otherwise) {
        return index < words.size() ? (T) words.get(index) : otherwise;
    }
}
