package io.github.pmdrill.listen;

import io.github.pmdrill.listen.Arithmetic.Measured;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the quantities of one text, token by token. Not thread safe; made for one reading. */
final class Figures {
    private static final Pattern GIVES = Pattern.compile(
            "=|≈|->|→|⇒|\\b(?:so|thus|hence|therefore|gives|makes|equals|comes to|which is)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> LABELS =
            Set.of("version", "http", "phase", "step", "tier", "sev", "page", "level", "option", "v", "#");
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

    private final Tokens in;

    private Figures(String text) {
        in = new Tokens(text);
    }

    /** All quantities, in order. */
    static List<Quantity> in(String text) {
        Figures figures = new Figures(text);
        List<Quantity> all = new ArrayList<>();
        while (!figures.in.isRead()) {
            figures.next().ifPresent(all::add);
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

    /** The quantity that stands next; when there is none, reading goes one token on. */
    private Optional<Quantity> next() {
        int start = in.at();
        int named = named();
        Optional<Measured> found = named > 0 ? Optional.empty() : expression();
        if (found.isEmpty()) {
            in.to(start + Math.max(1, named));
        }
        return found.map(measured -> new Quantity(
                measured.value().round(Quantity.PRECISION), measured.unit().name(), in.typedFrom(start)));
    }

    /** How many of the next tokens name something rather than count: "24/7", "10:30", the 2 of "version 2". */
    private int named() {
        boolean always =
                in.token(0).is("24") && in.token(1).is("/") && in.token(2).is("7");
        boolean clock = in.token(0).isNumber()
                && in.token(1).is(":")
                && in.token(2).isNumber()
                && !in.token(2).spaced();
        if (always || clock) {
            return 3;
        }
        return in.token(0).isNumber() && LABELS.contains(in.token(-1).text()) ? 1 : 0;
    }

    /** Terms joined by times and divisions. */
    private Optional<Measured> expression() {
        Optional<Measured> left = term();
        while (left.isPresent()) {
            int before = in.at();
            Optional<Measured> result = operation(left.get());
            if (result.isEmpty()) {
                in.to(before);
                return left;
            }
            left = result;
        }
        return left;
    }

    private Optional<Measured> operation(Measured left) {
        in.skipNouns();
        boolean divided = in.token(0).is("divided") && in.token(1).is("by");
        boolean over = divided || in.token(0).is("/", "÷");
        if (!over && !in.token(0).is("x", "×", "*")) {
            return Optional.empty();
        }
        in.skip(divided ? 2 : 1);
        return term().flatMap(right -> over ? Arithmetic.quotient(left, right) : Arithmetic.product(left, right));
    }

    /** A number with all that belongs to it: currency, magnitude, the other end of a range, unit, "per second". */
    private Optional<Measured> term() {
        int start = in.at();
        Optional<Measured> share = share();
        if (share.isPresent()) {
            return share;
        }
        Unit currency = currency();
        Amount amount = Amount.read(in, !currency.isNone());
        if (amount == null) {
            in.to(start);
            return Optional.empty();
        }
        Unit unit = currency.isNone() ? unit() : currency;
        if (unit.isNone() && (isName() || amount.needsUnit())) {
            in.to(start);
            return Optional.empty();
        }
        return Optional.of(new Measured(amount.value(), timed(unit)));
    }

    private Unit currency() {
        Unit unit = Unit.word(in.token(0).text()).orElse(Unit.NONE);
        if (unit.kind() != Unit.Kind.MONEY || !in.token(1).isNumber()) {
            return Unit.NONE;
        }
        in.skip(1);
        return unit;
    }

    private Unit unit() {
        int before = in.at();
        if (in.token(0).is("-") && !in.token(0).spaced() && in.token(1).isWord()) {
            in.skip(1);
        }
        in.skipIf(in.token(0).is("odd", "+", "plus"));
        if (in.token(0).is("per") && in.token(1).is("cent")) {
            in.skip(2);
            return Unit.word("percent").orElseThrow();
        }
        Token word = in.token(0);
        boolean standsAlone = word.typed().length() > 1
                || !word.spaced()
                || !word.isWord()
                || word.typed().matches("[shdB]");
        Optional<Unit> unit = Unit.word(word.typed());
        if (unit.isEmpty() || !standsAlone) {
            in.to(before);
            return Unit.NONE;
        }
        in.skip(1);
        return unit.get();
    }

    /** "5xx", "2nd" and "4G" are names. */
    private boolean isName() {
        Token next = in.token(0);
        return next.isWord() && !next.spaced() && next.text().length() <= 2 && !next.is("x", "p");
    }

    /** The unit per time when "a second", "/day" or the like follows, past a few nouns; else the unit. */
    private Unit timed(Unit unit) {
        if (unit.kind() == Unit.Kind.DURATION
                || unit.kind() == Unit.Kind.RATE
                || unit.name().contains(" per ")) {
            return unit;
        }
        int before = in.at();
        in.skipNouns();
        boolean each = in.token(0).is("/", "per", "a", "an", "each", "every", "p");
        Unit time = each ? Unit.word(in.token(1).text()).orElse(Unit.NONE) : Unit.NONE;
        boolean counted = in.token(0).is("a")
                && in.token(1).is("second")
                && COUNTED.contains(in.token(2).text());
        if (time.kind() != Unit.Kind.DURATION || counted) {
            in.to(before);
            return unit;
        }
        in.skip(2);
        return unit.isNone() ? time.rate() : unit.per(time);
    }

    /** "Half of", "a third of", "two thirds", "three quarters". */
    private Optional<Measured> share() {
        Unit percent = Unit.word("percent").orElseThrow();
        if (in.token(0).is("half") && in.token(1).is("of", "the")) {
            in.skip(1);
            return Optional.of(new Measured(BigDecimal.valueOf(50), percent));
        }
        boolean one = in.token(0).is("a", "one")
                && in.token(1).is("third", "quarter", "fifth", "tenth")
                && in.token(2).is("of");
        boolean more = Spelled.value(in.token(0).text()) > 1 && in.token(1).is("thirds", "quarters", "fifths");
        if (!one && !more) {
            return Optional.empty();
        }
        int parts = in.token(1).text().startsWith("t")
                ? (in.token(1).is("tenth") ? 10 : 3)
                : in.token(1).text().startsWith("q") ? 4 : 5;
        int count = one ? 1 : Spelled.value(in.token(0).text());
        in.skip(2);
        BigDecimal value = BigDecimal.valueOf(100L * count).divide(BigDecimal.valueOf(parts), Quantity.PRECISION);
        return Optional.of(new Measured(value, percent));
    }
}
