package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.interview.Interview;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one takes along from an interview that was gone over: a pure function of it.
 *
 * @param question as it was put
 * @param reviewed whether its points were ticked, if only with none; where they were not, nothing is missed
 * @param made how many points were ticked
 * @param guess how many the person had guessed
 * @param missed the points that were not ticked, the biggest first
 * @param line what the person will do differently; may be empty
 * @param best the person's own sentence that made a point for sure; empty where none was heard
 * @param number the figure to remember, with its working; may be empty
 */
public record Takeaway(
        Question question,
        boolean reviewed,
        int made,
        Optional<Integer> guess,
        List<Point> missed,
        String line,
        String best,
        String number) {
    /** Between the levels that name a weakness and those that do not. */
    private static final int UNRATED = 3;

    /** Copies the list. */
    public Takeaway {
        missed = List.copyOf(missed);
    }

    /** Of an interview whose points were shown; empty for any other, and for a card. */
    public static Optional<Takeaway> of(Interview it) {
        boolean shown =
                it.isComplete() || !it.revised().isEmpty() || !it.ticked().isEmpty();
        if (!shown || it.question().kind() == Kind.CARD) {
            return Optional.empty();
        }
        List<Point> missed = missed(it);
        return Optional.of(new Takeaway(
                it.question(),
                isReviewed(it),
                it.ticked().size(),
                it.guess(),
                missed,
                it.different().isBlank() ? "" : it.different(),
                BestSentence.of(it),
                NumberToRemember.of(it.question(), missed)));
    }

    /** How many points there are to make. */
    public int points() {
        return question.points().size();
    }

    /** Whether the points were ticked: a part that came by itself has no others to miss. */
    private static boolean isReviewed(Interview it) {
        return it.reviewed() && it.part().isEmpty() && !it.question().points().isEmpty();
    }

    /**
     * The biggest first: on the dimension that the person rated lowest, then on one of which no point was made, then as
     * the question has them.
     */
    private static List<Point> missed(Interview it) {
        if (!isReviewed(it)) {
            return List.of();
        }
        List<Point> points = it.question().points();
        Map<String, Integer> levels = it.revised().isEmpty() ? it.blind() : it.revised();
        Set<String> touched = new HashSet<>();
        points.stream().filter(point -> it.ticked().contains(point.id())).forEach(p -> touched.add(p.dimension()));
        return points.stream()
                .filter(point -> !it.ticked().contains(point.id()))
                .sorted(Comparator.comparing((Point point) -> levels.getOrDefault(point.dimension(), UNRATED))
                        .thenComparing(point -> touched.contains(point.dimension())))
                .toList();
    }
}
