package io.github.pmdrill.deck;

/**
 * Names a question in the whole bank; prints as {@code deck/question}.
 *
 * @param deck the deck's id
 * @param question the question's id within the deck
 */
public record QuestionId(String deck, String question) {
    @Override
    public String toString() {
        return deck + "/" + question;
    }
}
