package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Expected;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Working;
import io.github.pmdrill.listen.Quantity;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The one figure of a question that is worth taking along: a line of its working that a point speaks of. */
final class NumberToRemember {
    private static final String SIZING = "sizing";
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final double NEAR = 0.02;

    private NumberToRemember() {}

    /**
     * The line as it is read; empty where no figure of the working counts in an answer. Where a number is asked for, it
     * is that one.
     *
     * @param first the points to look at before the others
     */
    static String of(Question question, List<Point> first) {
        return question.result()
                .map(expected -> askedFor(question, expected))
                .orElseGet(() -> spokenOf(question, first));
    }

    private static String askedFor(Question question, Expected expected) {
        return question.working().stream()
                .filter(line -> line.name().equals(expected.of()))
                .map(line -> line.shown(expected.unit()))
                .findFirst()
                .orElse("");
    }

    /** The last line of those that the first such point speaks of: what the others lead to. */
    private static String spokenOf(Question question, List<Point> first) {
        return question.points().stream()
                .sorted(Comparator.comparing((Point point) -> !point.dimension().equals(SIZING))
                        .thenComparing(point -> !first.contains(point)))
                .map(point -> last(question, Quantity.in(point.say())))
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String last(Question question, List<Quantity> figures) {
        return question.working().stream()
                .filter(NumberToRemember::isWorked)
                .filter(line -> figures.stream().anyMatch(figure -> isNear(line.is(), figure)))
                .map(Working::shown)
                .reduce("", (before, line) -> line);
    }

    /** Whether it says how the value comes about; a small whole number may stand for anything. */
    private static boolean isWorked(Working line) {
        boolean small = line.is().abs().compareTo(TEN) < 0
                && line.is().stripTrailingZeros().scale() <= 0;
        return !small && line.expression().matches("(?s).*[-+*/(].*");
    }

    /** Points round, and give a share in per cent. */
    private static boolean isNear(BigDecimal value, Quantity figure) {
        double is = value.doubleValue();
        double said = figure.value().doubleValue();
        double scaled = figure.unit().equals("percent") && Math.abs(is) <= 1 ? is * 100 : is;
        return Math.abs(said - scaled) <= Math.abs(scaled) * NEAR;
    }
}
