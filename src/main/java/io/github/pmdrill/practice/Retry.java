package io.github.pmdrill.practice;

import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.drill.RepeatedPart;
import io.github.pmdrill.history.Attempt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds what {@code --retry} asks again: the weakest part of the newest interview. */
public record Retry(EarlierAttempts earlier) {
    /**
     * The part of the newest interview that fits and whose journal can be read; nothing when there is none.
     *
     * @param attempts oldest first
     * @param question the only one that fits; empty for any
     * @param decks the only decks that fit; none for any
     */
    public Optional<RepeatedPart> of(List<Attempt> attempts, String question, List<String> decks) {
        List<Attempt> newest = new ArrayList<>(attempts);
        Collections.reverse(newest);
        return newest.stream()
                // A card has no parts, and there may be thousands of them.
                .filter(attempt -> attempt.isWhole() && attempt.points() > 0)
                .filter(attempt -> question.isEmpty() || attempt.question().equals(question))
                .filter(attempt -> decks.isEmpty() || decks.contains(deck(attempt.question())))
                .map(this::weakest)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The deck of a question that is named as {@code deck/question}. */
    public static String deck(String question) {
        return QuestionId.parse(question).map(QuestionId::deck).orElse("");
    }

    private Optional<RepeatedPart> weakest(Attempt attempt) {
        return earlier.find(attempt.session(), attempt.question())
                .flatMap(before -> RepeatedPart.weakestPhase(attempt.session(), before.interview()));
    }
}
