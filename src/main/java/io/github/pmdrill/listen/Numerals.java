package io.github.pmdrill.listen;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers as people write them in digits.
 *
 * <p>A comma before exactly three digits groups thousands ("1,280"), any other comma is a decimal one ("0,4",
 * "3,95"); a single point is always decimal ("3.900" is 3.9) unless a comma or a second point follows in a way
 * that makes it group ("3.900,5", "3.900.000"). Spaces and underscores group three digits ("384 000", "1_000").
 */
final class Numerals {
    /** A number in digits, as a regular expression without named groups; it does not begin inside a word. */
    static final String WRITTEN =
            "(?<![\\p{L}\\p{N}_])(?:\\d{1,3}(?:[ \\u00a0\\u2009\\u202f'’]\\d{3})+(?:\\.\\d+)?(?![\\d])"
                    + "|\\d+(?:[.,_]\\d+)*(?:[eE][+-]?\\d{1,2}(?![\\p{L}\\p{N}]))?)";

    private static final Map<String, Integer> TIMES = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("grand", 3),
            Map.entry("m", 6),
            Map.entry("mm", 6),
            Map.entry("mn", 6),
            Map.entry("mil", 6),
            Map.entry("mio", 6),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("b", 9),
            Map.entry("bn", 9),
            Map.entry("billion", 9),
            Map.entry("billions", 9),
            Map.entry("tn", 12),
            Map.entry("trillion", 12));

    private Numerals() {}

    /** The value of a number as it was written. */
    static BigDecimal value(String written) {
        String digits = written.replaceAll("[ \\u00a0\\u2009\\u202f'’_]", "");
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            boolean decimalComma = comma > point;
            digits = digits.replace(decimalComma ? "." : ",", "").replace(',', '.');
        } else if (comma >= 0) {
            digits = digits.matches("\\d{1,3}(,\\d{3})+") ? digits.replace(",", "") : digits.replace(',', '.');
        } else if (point != digits.indexOf('.')) {
            digits = digits.replace(".", "");
        }
        // More than one decimal sign is no number ("10,5,2"): the first part counts.
        int first = digits.indexOf('.');
        int second = digits.indexOf('.', first + 1);
        return new BigDecimal(first >= 0 && second > 0 ? digits.substring(0, second) : digits);
    }

    /** How many zeros a word of magnitude stands for; -1 when it is none. */
    static int zeros(String word) {
        return TIMES.getOrDefault(word.toLowerCase(Locale.ROOT), -1);
    }
}
