package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The working of a question with some of its values changed, and every line after them with them. */
final class Recalculation {
    /** Digits that count in a figure that came out round as first put, and does not any more. */
    private static final int ENOUGH = 3;

    private final List<Working> lines;
    private final Map<String, BigDecimal> before;
    private final Map<String, BigDecimal> after;

    /**
     * @param changed the values that stand instead of the computed ones, by name
     * @throws ArithmeticException naming the line that cannot be computed
     */
    Recalculation(List<Working> lines, Map<String, BigDecimal> changed) {
        this.lines = lines;
        before = WorkingCalculator.compute(lines, Map.of());
        after = WorkingCalculator.compute(lines, changed);
    }

    /**
     * The lines of {@code working} as they read now.
     *
     * @param working the node of the lines
     * @param changed as given before; these lines say the value, and nothing else
     * @param assume what they assume; empty to leave what is written
     */
    Node lines(Node working, Map<String, BigDecimal> changed, String assume) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Node node = working.get(i);
            Map<String, Node> fields = new LinkedHashMap<>();
            BigDecimal value = changed.get(lines.get(i).name());
            if (value != null) {
                fields.put("expr", node.get("expr").saying(value.toPlainString()));
                fields.put("is", node.get("is").saying(value.toPlainString()));
                if (!assume.isEmpty()) {
                    fields.put("assume", node.get("assume").saying(assume));
                }
            } else {
                fields.put("is", node.get("is").saying(printed(lines.get(i)).toPlainString()));
            }
            nodes.add(node.with(fields));
        }
        return Node.list(working.place(), nodes);
    }

    /** The value of a line, rounded as the one of the deck is; what did not change stays as it was printed. */
    private BigDecimal printed(Working line) {
        BigDecimal was = before.getOrDefault(line.name(), BigDecimal.ZERO);
        BigDecimal is = after.getOrDefault(line.name(), BigDecimal.ZERO);
        return was.compareTo(is) == 0 ? line.is() : like(line.is(), was, is);
    }

    /**
     * A value rounded as another one was: to the same decimals, or a large number to the same digits that count; more
     * of them where it would else be half a per cent off.
     *
     * @param printed the other one, as printed
     * @param exact the other one, as computed
     */
    static BigDecimal like(BigDecimal printed, BigDecimal exact, BigDecimal value) {
        BigDecimal stripped = printed.stripTrailingZeros();
        int decimals = Math.max(0, stripped.scale());
        int digits = stripped.precision();
        boolean coarse = exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed) != 0;
        if (coarse && value.precision() - value.scale() > digits) {
            BigDecimal rounded = value.round(new MathContext(digits, RoundingMode.HALF_UP));
            // Written out, so that its zeros count as digits, as they do where the check reads them.
            BigDecimal printable = new BigDecimal(rounded.toPlainString());
            if (WorkingCalculator.agrees(value, printable)) {
                return printable;
            }
        }
        boolean exactly = exact.compareTo(printed) == 0;
        return Placeholder.rounded(value, decimals, exactly ? ENOUGH : Math.min(ENOUGH, digits));
    }
}
