package io.github.pmdrill.listen;

import io.github.pmdrill.listen.Arithmetic.Measured;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of one text, token by token. Not thread safe; made for one reading. */
final class Figures {
    private static final Pattern GIVES = Pattern.compile(
            "=|≈|->|→|⇒|\\b(?:so|thus|hence|therefore|gives|makes|equals|comes to|which is)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> LABELS =
            Set.of("version", "http", "phase", "step", "tier", "sev", "page", "level", "option", "v", "#");
    /** Words that no noun phrase between a number and its "a second" holds. */
    private static final Set<String> ENDS_NOUNS = Set.of(
            "and", "or", "but", "so", "with", "from", "need", "needs", "is", "are", "was", "means", "then", "for", "if",
            "because", "to", "per", "a", "an", "each", "every", "x", "divided");
    /** After "a second" they show that it is the one after the first. */
    private static final Set<String> COUNTED = Set.of(
            "provider",
            "supplier",
            "vendor",
            "one",
            "time",
            "channel",
            "chance",
            "opinion",
            "look",
            "attempt",
            "source",
            "option",
            "system",
            "try",
            "copy",
            "region",
            "line",
            "team",
            "person",
            "wave",
            "phase",
            "queue");

    private static final int LONGEST_LINE = 2_000;
    private static final int MOST_NOUNS = 3;

    private final String text;
    private final List<Token> tokens;
    private int at;

    private Figures(String text) {
        this.text = text;
        this.tokens = Token.of(text);
    }

    /** All quantities, in order. */
    static List<Quantity> in(String text) {
        Figures figures = new Figures(text);
        List<Quantity> all = new ArrayList<>();
        while (figures.at < figures.tokens.size()) {
            int start = figures.at;
            int named = figures.named();
            Optional<Measured> found = named > 0 ? Optional.empty() : figures.expression();
            if (found.isPresent()) {
                all.add(figures.quantity(found.get(), start));
            } else {
                figures.at = start + Math.max(1, named);
            }
        }
        return List.copyOf(all);
    }

    /** The quantity that an answer line gives. */
    static Optional<Quantity> answer(String typed) {
        String line = typed.substring(0, Math.min(typed.length(), LONGEST_LINE));
        Matcher sign = GIVES.matcher(line);
        List<Quantity> given = in(line);
        while (sign.find()) {
            List<Quantity> after = in(line.substring(sign.end()));
            given = after.isEmpty() ? given : after;
        }
        return given.stream().findFirst();
    }

    private Quantity quantity(Measured found, int start) {
        String said = text.substring(tokens.get(start).start(), token(-1).end());
        BigDecimal plain = found.value().round(Quantity.PRECISION);
        return new Quantity(plain, found.unit().name(), said);
    }

    private Token token(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < tokens.size()
                ? tokens.get(index)
                : new Token(Token.Type.END, "", "", text.length(), true);
    }

    /** How many of the next tokens name something rather than count: "24/7", "10:30", the 2 of "version 2". */
    private int named() {
        boolean always = token(0).is("24") && token(1).is("/") && token(2).is("7");
        boolean clock = token(0).isNumber() && token(1).is(":") && token(2).isNumber() && !token(2).spaced();
        if (always || clock) {
            return 3;
        }
        return token(0).isNumber() && LABELS.contains(token(-1).text()) ? 1 : 0;
    }

    /** Terms joined by times and divisions. */
    private Optional<Measured> expression() {
        Optional<Measured> left = term();
        while (left.isPresent()) {
            int before = at;
            Optional<Measured> result = operation(left.get());
            if (result.isEmpty()) {
                at = before;
                return left;
            }
            left = result;
        }
        return left;
    }

    private Optional<Measured> operation(Measured left) {
        skipNouns();
        boolean divided = token(0).is("divided") && token(1).is("by");
        boolean over = divided || token(0).is("/", "÷");
        if (!over && !token(0).is("x", "×", "*")) {
            return Optional.empty();
        }
        at += divided ? 2 : 1;
        return term().flatMap(right -> over ? Arithmetic.quotient(left, right) : Arithmetic.product(left, right));
    }

    private void skipNouns() {
        for (int i = 0; i < MOST_NOUNS && token(0).isWord() && !ENDS_NOUNS.contains(token(0).text()); i++) {
            at++;
            at += token(0).is("-") && !token(0).spaced() && token(1).isWord() ? 1 : 0;
        }
    }

    /** A number with all that belongs to it: currency, magnitude, the other end of a range, unit, "per second". */
    private Optional<Measured> term() {
        int start = at;
        Optional<Measured> share = share();
        if (share.isPresent()) {
            return share;
        }
        Unit currency = currency();
        Amount amount = amount(!currency.isNone());
        if (amount == null) {
            at = start;
            return Optional.empty();
        }
        Unit unit = currency.isNone() ? unit() : currency;
        if (unit.isNone() && (isName() || amount.needsUnit())) {
            at = start;
            return Optional.empty();
        }
        return Optional.of(new Measured(amount.value(), timed(unit)));
    }

    private Unit currency() {
        Unit unit = Unit.word(token(0).text()).orElse(Unit.NONE);
        if (unit.kind() != Unit.Kind.MONEY || !token(1).isNumber()) {
            return Unit.NONE;
        }
        at++;
        return unit;
    }

    /**
     * A number before its magnitude.
     *
     * @param zeros of its magnitude; -1 when it has none
     * @param needsUnit whether it counts only in front of a unit, as "one" does
     */
    private record Amount(BigDecimal digits, int zeros, boolean needsUnit) {
        BigDecimal value() {
            return digits.scaleByPowerOfTen(Math.max(0, zeros));
        }
    }

    /** A number or the middle of a range. */
    private @Nullable Amount amount(boolean money) {
        Amount low = number(money);
        int before = at;
        boolean range = low != null && token(0).is("-", "–", "to");
        at += range ? 1 : 0;
        Amount high = range ? number(money) : null;
        if (low == null || high == null) {
            at = before;
            return low;
        }
        // "2-3k" is from two to three thousand.
        BigDecimal from = low.zeros < 0 ? new Amount(low.digits, high.zeros, false).value() : low.value();
        if (from.compareTo(high.value()) >= 0) {
            at = before;
            return low;
        }
        return new Amount(from.add(high.value()).divide(BigDecimal.valueOf(2), Quantity.PRECISION), 0, false);
    }

    private @Nullable Amount number(boolean money) {
        BigDecimal value;
        boolean vague = false;
        Token token = token(0);
        if (token.isNumber()) {
            value = Numerals.value(token.typed());
            at++;
        } else if (token.is("half") && token(1).is("a") && isMagnitude(token(2))) {
            value = new BigDecimal("0.5");
            at += 2;
        } else {
            boolean article = token.is("a") && (token(1).is("hundred", "dozen") || isMagnitude(token(1)));
            at += article ? 1 : 0;
            value = article && isMagnitude(token(0)) ? BigDecimal.ONE : spelled();
            vague = token.is("one") && !isMagnitude(token(0));
        }
        return value.signum() < 0 ? null : new Amount(value, zeros(money), vague);
    }

    private static boolean isMagnitude(Token token) {
        return token.text().length() > 3 && Numerals.zeros(token.text()) > 0;
    }

    /** Number words below a thousand: "two hundred", "twenty-five"; -1 when there are none. */
    private BigDecimal spelled() {
        int sum = -1;
        while (token(0).isWord()) {
            int value = Spelled.value(token(0).text());
            if (value < 0 || (sum >= 0 && value > 9 && value != 100)) {
                break;
            }
            sum = value == 100 && sum > 0 ? sum * value : Math.max(sum, 0) + value;
            at++;
            at += token(0).is("-") && Spelled.value(token(1).text()) > 0 && value >= 20 ? 1 : 0;
        }
        return BigDecimal.valueOf(sum);
    }

    /** The zeros of "k", "million" or "^6"; -1 when there is no magnitude. */
    private int zeros(boolean money) {
        boolean timesTen = token(0).is("x", "×", "*") && token(1).is("10") && token(2).is("^");
        boolean ten = token(-1).is("10") && token(0).is("^");
        int power = timesTen ? 3 : 1;
        if ((timesTen || ten) && token(power).text().matches("\\d{1,2}")) {
            int zeros = Integer.parseInt(token(power).text());
            at += power + 1;
            return timesTen ? zeros : zeros - 1;
        }
        Token word = token(0);
        int zeros = word.isWord() ? Numerals.zeros(word.text()) : -1;
        boolean counts = token(1).isWord() && !token(1).is("of", "in") && !ENDS_NOUNS.contains(token(1).text());
        if (zeros < 0 || (word.typed().equals("B") && !money && !counts)) {
            return -1;
        }
        at++;
        return zeros;
    }

    private Unit unit() {
        int before = at;
        if (token(0).is("-") && !token(0).spaced() && token(1).isWord()) {
            at++;
        }
        at += token(0).is("odd", "+", "plus") ? 1 : 0;
        if (token(0).is("per") && token(1).is("cent")) {
            at += 2;
            return Unit.word("percent").orElseThrow();
        }
        Token word = token(0);
        boolean standsAlone = word.typed().length() > 1
                || !word.spaced()
                || !word.isWord()
                || word.typed().matches("[shdB]");
        Optional<Unit> unit = Unit.word(word.typed());
        if (unit.isEmpty() || !standsAlone) {
            at = before;
            return Unit.NONE;
        }
        at++;
        return unit.get();
    }

    /** "5xx", "2nd" and "4G" are names. */
    private boolean isName() {
        Token next = token(0);
        return next.isWord() && !next.spaced() && next.text().length() <= 2 && !next.is("x", "p");
    }

    /** The unit per time when "a second", "/day" or the like follows, past a few nouns; else the unit. */
    private Unit timed(Unit unit) {
        if (unit.kind() == Unit.Kind.DURATION
                || unit.kind() == Unit.Kind.RATE
                || unit.name().contains(" per ")) {
            return unit;
        }
        int before = at;
        skipNouns();
        boolean each = token(0).is("/", "per", "a", "an", "each", "every", "p");
        Unit time = each ? Unit.word(token(1).text()).orElse(Unit.NONE) : Unit.NONE;
        boolean counted = token(0).is("a") && token(1).is("second") && COUNTED.contains(token(2).text());
        if (time.kind() != Unit.Kind.DURATION || counted) {
            at = before;
            return unit;
        }
        at += 2;
        return unit.isNone() ? time.rate() : unit.per(time);
    }

    /** "Half of", "a third of", "two thirds", "three quarters". */
    private Optional<Measured> share() {
        Unit percent = Unit.word("percent").orElseThrow();
        if (token(0).is("half") && token(1).is("of", "the")) {
            at++;
            return Optional.of(new Measured(BigDecimal.valueOf(50), percent));
        }
        boolean one = token(0).is("a", "one") && token(1).is("third", "quarter", "fifth", "tenth") && token(2).is("of");
        boolean more = Spelled.value(token(0).text()) > 1 && token(1).is("thirds", "quarters", "fifths");
        if (!one && !more) {
            return Optional.empty();
        }
        int parts = token(1).text().startsWith("t")
                ? (token(1).is("tenth") ? 10 : 3)
                : token(1).text().startsWith("q") ? 4 : 5;
        int count = one ? 1 : Spelled.value(token(0).text());
        at += 2;
        BigDecimal value = BigDecimal.valueOf(100L * count).divide(BigDecimal.valueOf(parts), Quantity.PRECISION);
        return Optional.of(new Measured(value, percent));
    }
}
