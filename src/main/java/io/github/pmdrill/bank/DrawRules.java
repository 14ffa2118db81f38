package io.github.pmdrill.bank;

import io.github.pmdrill.deck.Draw;
import io.github.pmdrill.deck.Placeholder;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Working;
import io.github.pmdrill.deck.WorkingCalculator;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.format.Problems;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of a question whose figures can be drawn: whatever is drawn, its words stay true. */
final class DrawRules {
    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.,])\\d[\\d,]*(?:\\.\\d+)?(?![\\d])");
    private static final BigDecimal SMALLEST_THAT_TELLS = BigDecimal.TEN;
    /** A figure of fewer digits is near another one by chance. */
    private static final int DIGITS_THAT_TELL = 3;

    private final Question question;
    private final Problems problems;
    private final List<Question> draws;

    private DrawRules(Question question, Problems problems) {
        this.question = question;
        this.problems = problems;
        this.draws = question.draws(Question.MOST_DRAWS);
    }

    static void check(Question question, Problems problems) {
        if (!Draw.isIn(question.written())) {
            return;
        }
        try {
            DrawRules rules = new DrawRules(question, problems);
            rules.conditions();
            rules.values();
            rules.figuresLeftOver();
        } catch (ArithmeticException e) {
            problems.rule(question.written().get(Draw.DRAW).place(), String.valueOf(e.getMessage()));
        }
    }

    private void conditions() {
        Map<String, BigDecimal> first = WorkingCalculator.compute(question.working(), Map.of());
        for (Node condition : question.written().get(Draw.HOLDS).items()) {
            if (!WorkingCalculator.holds(condition.text(), first)) {
                problems.rule(condition.place(), "does not hold for the figures as first put");
            }
        }
    }

    /** A value that no draw can have, because something would not hold, is a mistake in the set or in the condition. */
    private void values() {
        question.written().get(Draw.DRAW).fields().forEach((name, values) -> {
            Set<BigDecimal> drawn = new HashSet<>();
            draws.forEach(one -> drawn.add(value(one, name)));
            drawn.add(value(question, name));
            for (Node node : values.items()) {
                if (draws.size() < Question.MOST_DRAWS && !drawn.contains(number(node))) {
                    problems.rule(node.place(), "is never drawn: with it, one of \"holds\" is always false");
                }
            }
        });
    }

    private static BigDecimal number(Node node) {
        return new BigDecimal(node.text().strip()).stripTrailingZeros();
    }

    private static BigDecimal value(Question one, String name) {
        return one.working().stream()
                .filter(line -> line.name().equals(name))
                .map(line -> line.is().stripTrailingZeros())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** A figure in digits that is one of the working and changes with what is drawn: it would be wrong the next time. */
    private void figuresLeftOver() {
        Map<String, BigDecimal> changing = new LinkedHashMap<>();
        for (int i = 0; i < question.working().size(); i++) {
            Working line = question.working().get(i);
            int at = i;
            if (draws.stream().anyMatch(one -> one.working().get(at).is().compareTo(line.is()) != 0)) {
                changing.put(line.name(), line.is());
            }
        }
        look(question.written().without(Set.of(Draw.DRAW, Draw.HOLDS, "working", "variations")), changing);
    }

    private void look(Node node, Map<String, BigDecimal> changing) {
        node.items().forEach(item -> look(item, changing));
        node.fields().values().forEach(field -> look(field, changing));
        String plain = Placeholder.BRACES.matcher(node.text()).replaceAll("#");
        FIGURE.matcher(plain).results().forEach(found -> {
            BigDecimal figure = new BigDecimal(found.group().replace(",", ""));
            changing.forEach((name, value) -> {
                if (isSame(figure, value)) {
                    problems.warning(
                            node.place(),
                            found.group() + " is " + name + " as first put, and would be wrong with other figures: {"
                                    + name + "}?");
                }
            });
        });
    }

    private static boolean isSame(BigDecimal figure, BigDecimal value) {
        boolean tells = figure.compareTo(SMALLEST_THAT_TELLS) > 0 || figure.scale() > 0;
        boolean near =
                figure.stripTrailingZeros().precision() >= DIGITS_THAT_TELL && WorkingCalculator.agrees(value, figure);
        return tells && (near || figure.compareTo(value) == 0);
    }
}
