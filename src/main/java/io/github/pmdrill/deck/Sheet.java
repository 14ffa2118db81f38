package io.github.pmdrill.deck;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Computes the working of a question, line by line. */
public final class Sheet {
    private static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
            .mathContext(MathContext.DECIMAL64)
            .arraysAllowed(false)
            .structuresAllowed(false)
            .build();

    private static final int LONGEST = 300;

    private Sheet() {}

    /**
     * The values of all lines by name.
     *
     * @param changed values that stand instead of the computed ones, by name
     * @throws ArithmeticException naming the line that cannot be computed
     */
    public static Map<String, BigDecimal> compute(List<Working> lines, Map<String, BigDecimal> changed) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (Working line : lines) {
            BigDecimal change = changed.get(line.name());
            values.put(line.name(), change != null ? change : compute(line, values));
        }
        return values;
    }

    /**
     * The value of one line.
     *
     * @throws ArithmeticException when the expression is wrong or has no finite value
     */
    static BigDecimal compute(Working line, Map<String, BigDecimal> earlier) {
        // A power tower can keep BigDecimal busy for hours; two-digit exponents are all that a bank needs.
        if (line.expression().length() > LONGEST
                || line.expression().matches("(?s).*\\^\\s*(\\(|\\d{3,}|[^\\d\\s]).*\\^.*")) {
            throw new ArithmeticException(line.name() + " is longer or deeper than a line of working should be");
        }
        try {
            BigDecimal value = new Expression(line.expression(), CONFIGURATION)
                    .withValues(earlier)
                    .evaluate()
                    .getNumberValue();
            if (value == null) {
                throw new ArithmeticException(line.name() + " has no number as its value");
            }
            return value;
        } catch (BaseException | RuntimeException e) {
            throw new ArithmeticException(line.name() + " cannot be computed: " + e.getMessage());
        }
    }

    /** Whether a computed value is the printed one: within half a unit of its last digit, or half a per cent. */
    static boolean agrees(BigDecimal computed, BigDecimal printed) {
        BigDecimal gap = computed.subtract(printed).abs();
        BigDecimal lastDigit = printed.ulp().multiply(new BigDecimal("0.5"));
        return gap.compareTo(lastDigit.max(printed.abs().multiply(new BigDecimal("0.005")))) <= 0;
    }
}
