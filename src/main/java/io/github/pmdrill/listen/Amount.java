package io.github.pmdrill.listen;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its magnitude, before any unit: "1.2k", "two hundred", "half a million", "2-3k".
 *
 * @param digits before the magnitude
 * @param zeros of the magnitude; -1 when there is none
 * @param needsUnit whether it counts only in front of a unit, as "one" does
 */
record Amount(BigDecimal digits, int zeros, boolean needsUnit) {
    BigDecimal value() {
        return digits.scaleByPowerOfTen(Math.max(0, zeros));
    }

    /** A number or the middle of a range. */
    static @Nullable Amount read(Tokens in, boolean money) {
        Amount low = number(in, money);
        int before = in.at();
        boolean range = low != null && in.token(0).is("-", "–", "to");
        in.skipIf(range);
        Amount high = range ? number(in, money) : null;
        if (low == null || high == null) {
            in.to(before);
            return low;
        }
        // "2-3k" is from two to three thousand.
        BigDecimal from = low.zeros < 0 ? new Amount(low.digits, high.zeros, false).value() : low.value();
        if (from.compareTo(high.value()) >= 0) {
            in.to(before);
            return low;
        }
        return new Amount(from.add(high.value()).divide(BigDecimal.valueOf(2), Quantity.PRECISION), 0, false);
    }

    private static @Nullable Amount number(Tokens in, boolean money) {
        BigDecimal value;
        boolean vague = false;
        Token token = in.token(0);
        if (token.isNumber()) {
            value = Numerals.value(token.typed());
            in.skip(1);
        } else if (token.is("half") && in.token(1).is("a") && isMagnitude(in.token(2))) {
            value = new BigDecimal("0.5");
            in.skip(2);
        } else {
            boolean article = token.is("a") && (in.token(1).is("hundred", "dozen") || isMagnitude(in.token(1)));
            in.skipIf(article);
            value = article && isMagnitude(in.token(0)) ? BigDecimal.ONE : spelled(in);
            vague = token.is("one") && !isMagnitude(in.token(0));
        }
        return value.signum() < 0 ? null : new Amount(value, zeros(in, money), vague);
    }

    private static boolean isMagnitude(Token token) {
        return token.text().length() > 3 && Numerals.zeros(token.text()) > 0;
    }

    /** Number words below a thousand: "two hundred", "twenty-five"; -1 when there are none. */
    private static BigDecimal spelled(Tokens in) {
        int sum = -1;
        while (in.token(0).isWord()) {
            int value = Spelled.value(in.token(0).text());
            if (value < 0 || (sum >= 0 && value > 9 && value != 100)) {
                break;
            }
            sum = value == 100 && sum > 0 ? sum * value : Math.max(sum, 0) + value;
            in.skip(1);
            in.skipIf(in.token(0).is("-") && Spelled.value(in.token(1).text()) > 0 && value >= 20);
        }
        return BigDecimal.valueOf(sum);
    }

    /** The zeros of "k", "million" or "^6"; -1 when there is no magnitude. */
    private static int zeros(Tokens in, boolean money) {
        boolean timesTen = in.token(0).is("x", "×", "*")
                && in.token(1).is("10")
                && in.token(2).is("^");
        boolean ten = in.token(-1).is("10") && in.token(0).is("^");
        int power = timesTen ? 3 : 1;
        if ((timesTen || ten) && in.token(power).text().matches("\\d{1,2}")) {
            int zeros = Integer.parseInt(in.token(power).text());
            in.skip(power + 1);
            return timesTen ? zeros : zeros - 1;
        }
        Token word = in.token(0);
        int zeros = word.isWord() ? Numerals.zeros(word.text()) : -1;
        boolean counts = Tokens.isNoun(in.token(1)) && !in.token(1).is("of", "in");
        if (zeros < 0 || (word.typed().equals("B") && !money && !counts)) {
            return -1;
        }
        in.skip(1);
        return zeros;
    }
}
