package io.github.pmdrill.deck;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.data.conversion.DefaultEvaluationValueConverter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computes the working of a question, line by line. */
public final class WorkingCalculator {
    /** What arithmetic needs; a factorial, a regular expression or chance would make the check slow or fickle. */
    private static final List<String> FUNCTIONS =
            List.of("ABS", "AVERAGE", "CEILING", "FLOOR", "IF", "LOG", "LOG10", "MAX", "MIN", "ROUND", "SQRT", "SUM");

    private static final DefaultEvaluationValueConverter CONVERTER = new DefaultEvaluationValueConverter();
    private static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
            .mathContext(MathContext.DECIMAL64)
            .arraysAllowed(false)
            .structuresAllowed(false)
            .functionDictionary(functions())
            .evaluationValueConverter(WorkingCalculator::modest)
            .build();

    private static final int LONGEST = 300;
    private static final int MOST_DIGITS = 100;

    private WorkingCalculator() {}

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
        if (line.expression().length() > LONGEST || line.expression().matches("(?s).*\\d[eE][+-]?\\d{3,}.*")) {
            throw new ArithmeticException(line.name() + " is longer or larger than a line of working should be");
        }
        try {
            EvaluationValue value = new Expression(line.expression(), CONFIGURATION)
                    .withValues(earlier)
                    .evaluate();
            if (!value.isNumberValue()) {
                throw new ArithmeticException("its value is no number");
            }
            return value.getNumberValue();
        } catch (BaseException | RuntimeException e) {
            throw new ArithmeticException(line.name() + " cannot be computed: " + e.getMessage());
        }
    }

    /**
     * Whether a condition is true for the values of all lines.
     *
     * @throws ArithmeticException when it is no condition on them
     */
    public static boolean holds(String condition, Map<String, BigDecimal> values) {
        if (condition.length() > LONGEST) {
            throw new ArithmeticException("a condition is longer than a line of working should be");
        }
        try {
            EvaluationValue value =
                    new Expression(condition, CONFIGURATION).withValues(values).evaluate();
            if (!value.isBooleanValue()) {
                throw new ArithmeticException("it is neither true nor false");
            }
            return value.getBooleanValue();
        } catch (BaseException | RuntimeException e) {
            throw new ArithmeticException("\"" + condition + "\" cannot be tested: " + e.getMessage());
        }
    }

    private static FunctionDictionaryIfc functions() {
        FunctionDictionaryIfc all =
                ExpressionConfiguration.defaultConfiguration().getFunctionDictionary();
        MapBasedFunctionDictionary functions = new MapBasedFunctionDictionary();
        FUNCTIONS.forEach(name -> functions.addFunction(name, all.getFunction(name)));
        return functions;
    }

    /** Stops at a value whose digits would keep the next operator busy for hours, as a tower of powers has. */
    private static EvaluationValue modest(@Nullable Object object, ExpressionConfiguration configuration) {
        if (object instanceof BigDecimal number && Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
            throw new ArithmeticException("a value on the way has more than " + MOST_DIGITS + " digits");
        }
        return CONVERTER.convertObject(object, configuration);
    }

    /** Whether a computed value is the printed one: within half a unit of its last digit, or half a per cent. */
    public static boolean agrees(BigDecimal computed, BigDecimal printed) {
        BigDecimal gap = computed.subtract(printed).abs();
        BigDecimal lastDigit = printed.ulp().multiply(new BigDecimal("0.5"));
        return gap.compareTo(lastDigit.max(printed.abs().multiply(new BigDecimal("0.005")))) <= 0;
    }
}
