package io.github.pmdrill.listen;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A quantity in a text, as people type it: "1.2k per sec", "~1200 SMS/s", "384 000 phones / 300 s", "€3.5m".
 *
 * <p>A comma before exactly three digits groups thousands ("1,280" is 1280), any other comma is a decimal one
 * ("0,4" is 0.4). A point is decimal ("3.900" is 3.9) unless it groups before a decimal comma or another point
 * ("3.900,5" is 3900.5, "3.900.000" is 3.9 million). Of a range ("2-3k") the middle counts. A small or a large m
 * right behind a number is million; minutes are "min". Months have 30 days and years 365.
 *
 * @param value in {@code unit}
 * @param unit one of the units of a numeric question, or a near relative ("per week", "GiB", "Mbit", "euros", "GB
 *     per day"); empty for a bare number, whatever the noun after it
 * @param text as it was typed
 */
public record Quantity(BigDecimal value, String unit, String text) {
    /** Enough for any interview. */
    static final MathContext PRECISION = MathContext.DECIMAL64;

    /** All quantities of a text, in order. A working of times and divisions, as "384k / 300 s", is one. */
    public static List<Quantity> in(String text) {
        return Figures.in(text);
    }

    /**
     * The quantity that an answer line gives: the first after the last equals sign, arrow or "so"; without such a
     * sign, the first of all.
     */
    public static Optional<Quantity> answer(String line) {
        return Figures.answer(line);
    }

    /**
     * The value in a unit of a numeric question, or empty when the kinds do not fit.
     *
     * <p>A bare number is taken to be in that unit already, and so is an amount of money in whatever currency. A
     * size or an amount of money per time is taken for what it is in that time: "12 GB a day" is 12 GB.
     */
    public Optional<BigDecimal> as(String wanted) {
        Unit own = Unit.named(unit).orElse(Unit.NONE);
        if (own.equals(Unit.NONE)) {
            return Optional.of(value);
        }
        return Unit.named(wanted)
                .filter(other -> other.kind() == own.kind())
                .map(other -> value.multiply(own.in(other), PRECISION));
    }

    /** What a {@code quantity} rule asks for. */
    static Unit.Kind kind(String rule) {
        return Unit.Kind.valueOf(rule.toUpperCase(Locale.ROOT));
    }

    /** What it measures. */
    Unit.Kind kind() {
        return Unit.named(unit).orElse(Unit.NONE).kind();
    }
}
