package io.github.pmdrill.plan;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses what is rated after a question. */
final class RatedDimensions {
    private RatedDimensions() {}

    /**
     * All of the rubric after a scenario or a story; after a short question only what its points train, and the focus:
     * six ratings of a six-minute answer would be noise. Nothing after a part that was answered once more, and after a
     * follow-up by itself what it trains.
     *
     * @param part as {@link Again#part}
     */
    static List<Rubric.Dimension> rated(Question question, Rubric rubric, String focus, String part) {
        if (part.startsWith(Again.PHASE)
                || (!part.isEmpty() && question.points().isEmpty())) {
            return List.of();
        }
        if (question.kind() == Kind.SCENARIO
                || question.kind() == Kind.STORY
                || question.points().isEmpty()) {
            return rubric.dimensions();
        }
        Set<String> trained = question.points().stream().map(Point::dimension).collect(Collectors.toSet());
        return rubric.dimensions().stream()
                .filter(d -> trained.contains(d.id()) || d.id().equals(focus))
                .toList();
    }
}
