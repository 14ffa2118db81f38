package io.github.pmdrill;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Deck;
import io.github.pmdrill.bank.DeckReader;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Decks for tests. */
public final class Decks {
    private static final Deck KINDS = read("kinds");

    private Decks() {}

    /** The small question of a kind in {@code kinds.yaml}. */
    public static Question question(String id) {
        return KINDS.question(id).orElseThrow();
    }

    /** Every small question, one of each kind and a second card. */
    public static List<Question> all() {
        return KINDS.questions();
    }

    /** Every question of the bundled bank. */
    public static List<Question> shipped() {
        Bank bank = new Bank(List.of());
        return bank.ids().stream()
                .flatMap(id -> bank.deck(id).questions().stream())
                .toList();
    }

    /** A deck written in a test. */
    public static Deck of(String id, String yaml) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        DeckReader.Outcome outcome = DeckReader.file(new DeckReader.File(id + ".yaml", id + ".yaml", bytes));
        if (outcome.deck() == null) {
            throw new AssertionError(outcome.problems());
        }
        return outcome.orThrow();
    }

    /** Rubrics of two dimensions, so that scripts stay short. */
    public static Map<String, Rubric> rubrics() {
        return Map.of(
                "technical", rubric("technical", "framing", "sizing", "trade-offs", "failure"),
                "story", rubric("story", "stakes"),
                "estimate", rubric("estimate", "sizing"));
    }

    private static Rubric rubric(String id, String... dimensions) {
        return new Rubric(
                id,
                id,
                List.of(dimensions).stream()
                        .map(d -> new Rubric.Dimension(d, "About " + d, anchors(d)))
                        .toList());
    }

    private static List<String> anchors(String dimension) {
        return List.of("No " + dimension + ".", "Some " + dimension + ".", "Good " + dimension + ".", "Best.");
    }

    private static Deck read(String id) {
        try (InputStream in = Decks.class.getResourceAsStream(id + ".yaml")) {
            return of(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
