package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Point;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.listen.Heard.PointHeard;
import io.github.pmdrill.notes.AskedFollowUp;
import io.github.pmdrill.notes.Quotation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The person's own sentence that made a point: of those that were ticked, the one that was heard most surely. */
final class BestSentence {
    /** What is shorter says little the next day. */
    private static final int FEWEST_WORDS = 4;

    private BestSentence() {}

    /** As it was typed, whole; empty where nothing was heard of a ticked point. */
    static String of(Interview it) {
        List<PointHeard> heard = it.question().points().stream()
                .map(Point::id)
                .filter(it.ticked()::contains)
                .map(id -> it.heard(id).or(() -> it.heardWhenRedone(id)))
                .flatMap(Optional::stream)
                .toList();
        return heard.stream()
                .filter(point -> isSentence(whole(it, point)))
                .min(Comparator.comparing(PointHeard::state).thenComparing(point -> -makers(heard, point)))
                .map(point -> whole(it, point))
                .orElse("");
    }

    private static boolean isSentence(String text) {
        return text.split(" ", -1).length >= FEWEST_WORDS;
    }

    /** How many points the same sentence made. */
    private static long makers(List<PointHeard> heard, PointHeard point) {
        return heard.stream()
                .filter(other -> other.quote().equals(point.quote()))
                .count();
    }

    /** The sentence that a quotation was shortened from. */
    private static String whole(Interview it, PointHeard heard) {
        Quotation quotation = Quotation.of(heard);
        return Stream.of(
                        it.answers().values().stream(),
                        it.askedFollowUps().stream().map(AskedFollowUp::answer),
                        it.redone().values().stream())
                .flatMap(texts -> texts)
                .map(quotation::whole)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(heard.quote());
    }
}
