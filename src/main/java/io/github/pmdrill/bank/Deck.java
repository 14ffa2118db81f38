package io.github.pmdrill.bank;

import io.github.pmdrill.deck.Question;
import java.util.List;
import java.util.Optional;

/**
 * Questions on one subject, in the order they are met.
 *
 * @param id kebab-case, the name of its file or folder
 * @param purpose one line: what it practises
 */
public record Deck(String id, String title, String purpose, List<Question> questions) {
    /** Copies the list. */
    public Deck {
        questions = List.copyOf(questions);
    }

    /** The question with this id within the deck, or that had it formerly. */
    public Optional<Question> question(String name) {
        return questions.stream()
                .filter(q -> q.id().question().equals(name))
                .findFirst()
                .or(() -> questions.stream()
                        .filter(q -> q.formerly().contains(name))
                        .findFirst());
    }
}
