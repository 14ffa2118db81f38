package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of arithmetic.
 *
 * @param name the value's name, which later lines may use
 * @param expression how it is computed
 * @param is the value as printed
 * @param assume what is assumed here; may be empty
 */
public record Working(String name, String expression, BigDecimal is, String assume) {
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\w.])\\d{4,}");

    static Working from(Node node) {
        return new Working(
                node.string("let"), node.string("expr"), new BigDecimal(node.string("is")), node.string("assume"));
    }

    /** The lines of a question as they are read. */
    static List<String> lines(Node question) {
        return question.get("working").items().stream()
                .map(line -> from(line).shown())
                .toList();
    }

    /** The line as it is read: {@code appeal rate = appeal visits / 600 = 66.7 (visits of a weekday)}. */
    public String shown() {
        return shown("");
    }

    /** The same with a unit behind its value; empty for none. */
    public String shown(String unit) {
        String value = grouped(is);
        String sum = LONG_NUMBER
                .matcher(words(expression.strip()).replace("*", "\u00d7"))
                .replaceAll(number -> grouped(new BigDecimal(number.group())));
        return words(name) + " = " + (sum.equals(value) ? "" : sum + " = ") + value
                + (unit.isEmpty() ? "" : " " + unit)
                + (assume.isEmpty() ? "" : " (" + assume + ")");
    }

    private static String words(String names) {
        return names.replaceAll("(?<=\\w)_(?=\\w)", " ");
    }

    /** A number with its digits in groups of three, as people print it. */
    public static String grouped(BigDecimal number) {
        String text = number.stripTrailingZeros().toPlainString();
        int dot = text.indexOf('.');
        String whole = dot < 0 ? text : text.substring(0, dot);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + (dot < 0 ? "" : text.substring(dot));
    }
}
