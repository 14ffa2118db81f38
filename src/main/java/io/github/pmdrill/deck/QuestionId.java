package io.github.pmdrill.deck;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Names a question in the whole bank; prints as {@code deck/question}.
 *
 * @param deck the deck's id
 * @param question the question's id within the deck
 */
public record QuestionId(String deck, String question) {
    /** What {@code deck/question} names; nothing where there is no slash in it. */
    public static Optional<QuestionId> parse(String name) {
        int slash = name.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.of(new QuestionId(name.substring(0, slash), name.substring(slash + 1)));
    }

    /** The same in other words, deck and question each by themselves. To be shown, not to be looked up. */
    public QuestionId in(UnaryOperator<String> words) {
        return new QuestionId(words.apply(deck), words.apply(question));
    }

    @Override
    public String toString() {
        return deck + "/" + question;
    }
}
