package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.format.DeckProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The text of a deck's file, to be changed in one place and read. */
public record DeckText(String file, String yaml) {
    private static final Path RESOURCES = Path.of("src/test/resources/decks");

    /** A file of the tests' own decks. */
    public static DeckText own(String file) {
        return new DeckText(file, text(RESOURCES.resolve(file)));
    }

    /** A file of the bank that ships. */
    static DeckText shipped(String file) {
        return new DeckText(file, text(Path.of("questions").resolve(file)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with one passage, which occurs once, replaced. */
    public DeckText with(String passage, String replacement) {
        assertThat(yaml.split(java.util.regex.Pattern.quote(passage), -1))
                .as("%s holds once: %s", file, passage)
                .hasSize(2);
        return new DeckText(file, yaml.replace(passage, replacement));
    }

    /** The same with something at its end. */
    DeckText and(String more) {
        return new DeckText(file, yaml + more);
    }

    public DeckReader.Outcome read() {
        return DeckReader.file(asFile());
    }

    DeckReader.File asFile() {
        return new DeckReader.File(file, file, yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** What the reader finds wrong, a line each. */
    public List<String> problems() {
        return read().problems().stream().map(DeckProblem::toString).toList();
    }
}
