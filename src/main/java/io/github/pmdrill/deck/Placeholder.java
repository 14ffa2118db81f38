package io.github.pmdrill.deck;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a text that hangs on the working: {@code {rows}} as printed there, {@code {rows/1000000}} or
 * {@code {rows*8}} in another unit, {@code {rows~2}} with two digits that count, {@code {rows~0}} as a whole number,
 * {@code {rows~words}} as prose has it, in words up to twelve, {@code {price~money}} with cents where there are any.
 *
 * @param name of a line of the working
 * @param by what its value is multiplied by; 1 for nothing
 * @param over what its value is divided by; 1 for nothing
 * @param digits how many digits count; 0 for a whole number, {@link #AS_PRINTED}, {@link #IN_WORDS} or {@link #AS_MONEY}
 */
public record Placeholder(String name, BigDecimal by, BigDecimal over, int digits) {
    /** What stands in braces, whether or not it is a placeholder. */
    public static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");

    private static final Pattern WRITTEN =
            Pattern.compile("([a-z][a-z0-9_]*)(?:([*/])(\\d{1,15}(?:\\.\\d{1,6})?))?(?:~(\\d|words|money))?");

    private static final int AS_PRINTED = -1;
    private static final int IN_WORDS = -2;
    private static final int AS_MONEY = -3;
    private static final List<String> WORDS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Digits that count in a figure that another unit makes long. */
    private static final int ENOUGH = 3;

    /** What stands between braces as a placeholder; null when it is none. */
    static @Nullable Placeholder of(String inBraces) {
        Matcher written = WRITTEN.matcher(inBraces);
        if (!written.matches()) {
            return null;
        }
        String sign = written.group(2);
        BigDecimal factor = sign == null ? BigDecimal.ONE : new BigDecimal(written.group(3));
        if (factor.signum() == 0) {
            return null;
        }
        return new Placeholder(
                written.group(1),
                "*".equals(sign) ? factor : BigDecimal.ONE,
                "/".equals(sign) ? factor : BigDecimal.ONE,
                digits(written.group(4)));
    }

    private static int digits(@Nullable String written) {
        if (written == null) {
            return AS_PRINTED;
        }
        return switch (written) {
            case "words" -> IN_WORDS;
            case "money" -> AS_MONEY;
            default -> Integer.parseInt(written);
        };
    }

    /** A text with the figures in their places; braces that hold no name of the working stay as they are. */
    static String fill(String text, Map<String, BigDecimal> values) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        Function<MatchResult, String> figure = braces -> {
            Placeholder placeholder = of(braces.group(1));
            BigDecimal value = placeholder == null ? null : values.get(placeholder.name);
            String shown = placeholder == null || value == null ? braces.group() : placeholder.shown(value);
            return Matcher.quoteReplacement(shown);
        };
        return BRACES.matcher(text).replaceAll(figure);
    }

    private String shown(BigDecimal printed) {
        BigDecimal value = printed.multiply(by).divide(over, MathContext.DECIMAL64);
        if (digits == 0) {
            value = value.setScale(0, RoundingMode.HALF_UP);
        } else if (digits > 0) {
            value = value.round(new MathContext(digits, RoundingMode.HALF_UP));
        } else if (by.compareTo(over) != 0) {
            value = rounded(value, 0, ENOUGH);
        }
        return switch (digits) {
            case IN_WORDS -> inWords(value);
            case AS_MONEY -> money(value);
            default -> Working.grouped(value);
        };
    }

    private static String money(BigDecimal value) {
        BigDecimal cents = value.setScale(2, RoundingMode.HALF_UP);
        return Working.grouped(cents) + (cents.stripTrailingZeros().scale() == 1 ? "0" : "");
    }

    private static String inWords(BigDecimal value) {
        boolean small = value.stripTrailingZeros().scale() <= 0
                && value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(WORDS.size())) < 0;
        return small ? WORDS.get(value.intValue()) : Working.grouped(value);
    }

    /**
     * A value with so many decimals, and with more where it would else have fewer digits that count.
     *
     * @return without zeros at its end
     */
    static BigDecimal rounded(BigDecimal value, int decimals, int digits) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        int whole = value.precision() - value.scale();
        BigDecimal rounded = value.setScale(Math.max(decimals, digits - whole), RoundingMode.HALF_UP);
        return new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    }
}
