package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import io.github.pmdrill.format.Place;
import io.github.pmdrill.format.Problems;
import io.github.pmdrill.text.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** The values that constants of a question's working may take, and which of them a seed gives. */
public final class Draw {
    public static final String DRAW = "draw";
    public static final String HOLDS = "holds";

    /** How often the dice are thrown for other figures than those written, of which the words are true. */
    private static final int TRIES = 200;

    private static final int MOST_LOOKED_AT = 1_000;

    private final List<Working> lines;
    private final List<String> holds;
    private final Map<String, List<BigDecimal>> sets = new LinkedHashMap<>();
    private final Map<String, BigDecimal> asWritten = new LinkedHashMap<>();

    Draw(Question question) {
        Node written = question.written();
        lines = question.working();
        holds = written.strings(HOLDS);
        Map<String, BigDecimal> printed = printed(written);
        written.get(DRAW).fields().forEach((name, values) -> {
            sets.put(name, values.strings().stream().map(Draw::number).toList());
            asWritten.put(
                    name, number(printed.getOrDefault(name, BigDecimal.ZERO).toPlainString()));
        });
    }

    /** A number in one form, so that 0.40 and 0.4 are the same value. */
    private static BigDecimal number(String text) {
        return new BigDecimal(new BigDecimal(text).stripTrailingZeros().toPlainString());
    }

    /** Whether a question has figures to draw, and so braces to fill. */
    public static boolean isIn(Node written) {
        return written.field(DRAW) != null;
    }

    /** A question with the figures of its own working where braces name them. */
    static Node filled(Node written) {
        return filled(written, printed(written)).without(Set.of(DRAW, HOLDS));
    }

    private static Node filled(Node node, Map<String, BigDecimal> values) {
        return switch (node.type()) {
            case TEXT -> {
                String filled = Placeholder.fill(node.text(), values);
                yield filled.equals(node.text()) ? node : node.saying(filled);
            }
            case LIST ->
                Node.list(
                        node.place(),
                        node.items().stream().map(item -> filled(item, values)).toList());
            case MAP -> {
                Map<String, Node> fields = new LinkedHashMap<>(node.fields());
                fields.replaceAll((key, value) -> filled(value, values));
                yield node.with(fields);
            }
            case NUMBER, FLAG, NOTHING -> node;
        };
    }

    /** The values of the working, as they are printed. */
    static Map<String, BigDecimal> printed(Node written) {
        Map<String, BigDecimal> printed = new LinkedHashMap<>();
        for (Node line : written.get("working").items()) {
            printed.put(line.string("let"), new BigDecimal(line.string("is")));
        }
        return printed;
    }

    /** What a seed draws, as written only if nothing else is found: always the same for the same seed and sets. */
    Map<String, BigDecimal> by(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        for (int times = 0; times < TRIES; times++) {
            Map<String, BigDecimal> drawn = new LinkedHashMap<>();
            sets.forEach((name, values) -> drawn.put(name, values.get(chance.nextInt(values.size()))));
            if (!drawn.equals(asWritten) && isTrue(drawn)) {
                return drawn;
            }
        }
        return asWritten;
    }

    /** Whether all that the words rely on is true of these values. */
    private boolean isTrue(Map<String, BigDecimal> drawn) {
        Map<String, BigDecimal> values = holds.isEmpty() ? Map.of() : WorkingCalculator.compute(lines, drawn);
        return holds.stream().allMatch(condition -> WorkingCalculator.holds(condition, values));
    }

    /** Every combination that can be drawn, or a sample of them, always the same, when there are more. */
    Set<Map<String, BigDecimal>> upTo(int most) {
        Set<Map<String, BigDecimal>> possible = new LinkedHashSet<>();
        List<Map<String, BigDecimal>> all = all();
        if (all.isEmpty()) {
            for (int seed = 0; possible.size() < most && seed < 2 * most; seed++) {
                possible.add(by(seed));
            }
        }
        // Stepping through them: the first ones differ in their last figure only.
        int step = 1 + all.size() / most;
        for (int first = 0; first < step && possible.size() < most; first++) {
            for (int i = first; i < all.size() && possible.size() < most; i += step) {
                if (isTrue(all.get(i))) {
                    possible.add(all.get(i));
                }
            }
        }
        possible.remove(asWritten);
        return possible;
    }

    /** Every combination, whether or not it can be drawn; none when there are too many to look at. */
    private List<Map<String, BigDecimal>> all() {
        List<Map<String, BigDecimal>> partial = List.of(Map.of());
        for (Map.Entry<String, List<BigDecimal>> set : sets.entrySet()) {
            if ((long) partial.size() * set.getValue().size() > MOST_LOOKED_AT) {
                return List.of();
            }
            partial = crossed(partial, set);
        }
        return partial;
    }

    private static List<Map<String, BigDecimal>> crossed(
            List<Map<String, BigDecimal>> partial, Map.Entry<String, List<BigDecimal>> set) {
        List<Map<String, BigDecimal>> crossed = new ArrayList<>();
        for (Map<String, BigDecimal> one : partial) {
            for (BigDecimal value : set.getValue()) {
                Map<String, BigDecimal> more = new LinkedHashMap<>(one);
                more.put(set.getKey(), value);
                crossed.add(more);
            }
        }
        return crossed;
    }

    /** What is wrong with the sets of a question and with the braces of its texts. */
    public static void check(Question question, Problems problems) {
        Node written = question.written();
        if (!isIn(written)) {
            Node holds = written.field(HOLDS);
            if (holds != null) {
                problems.error(
                        written.key(HOLDS),
                        "\"holds\" is for questions with figures to draw, and there is no \"draw\"");
            }
            return;
        }
        Map<String, Working> lines = new LinkedHashMap<>();
        question.working().forEach(line -> lines.putIfAbsent(line.name(), line));
        Node draw = written.get(DRAW);
        if (draw.fields().isEmpty()) {
            problems.error(draw.place(), "\"draw\" names constants of the working, each with its values");
        }
        draw.fields().forEach((name, values) -> checkSet(name, values, draw.key(name), lines, problems));
        checkTexts(written.without(Set.of(DRAW, HOLDS)), lines.keySet(), problems);
    }

    private static void checkSet(String name, Node values, Place place, Map<String, Working> lines, Problems problems) {
        Working line = lines.get(name);
        if (line == null) {
            problems.error(
                    place,
                    "there is no name in working called \"" + name + "\"" + Suggestion.after(name, lines.keySet()));
            return;
        }
        if (!line.expression().strip().matches("-?[\\d.]+")) {
            problems.error(place, name + " is computed; only a constant can be drawn");
        }
        List<BigDecimal> set = values.strings().stream().map(Draw::number).toList();
        if (Set.copyOf(set).size() < set.size()) {
            problems.error(values.place(), "a value stands twice");
        }
        if (!set.contains(number(line.is().toPlainString()))) {
            problems.error(
                    values.place(), "the value as first put, " + line.is().toPlainString() + ", is not among them");
        }
    }

    private static void checkTexts(Node node, Set<String> names, Problems problems) {
        node.items().forEach(item -> checkTexts(item, names, problems));
        node.fields().values().forEach(field -> checkTexts(field, names, problems));
        if (node.type() != Node.Type.TEXT) {
            return;
        }
        Placeholder.BRACES.matcher(node.text()).results().forEach(braces -> {
            Placeholder placeholder = Placeholder.of(braces.group(1));
            if (placeholder == null) {
                problems.error(
                        node.place(),
                        "\"" + braces.group()
                                + "\" is no figure, as {rows}, {rows/1000}, {rows*8}, {rows~2}, {rows~0}, {rows~words} or {rows~money} are");
            } else if (!names.contains(placeholder.name())) {
                problems.error(
                        node.place(),
                        "there is no name in working called \"" + placeholder.name() + "\""
                                + Suggestion.after(placeholder.name(), names));
            }
        });
    }
}
