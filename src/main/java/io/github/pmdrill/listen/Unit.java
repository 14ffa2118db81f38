package io.github.pmdrill.listen;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unit of measure: what it measures and how many of that kind's base unit it is.
 *
 * @param name as {@link Quantity#unit} has it
 * @param factor base units in one of it
 */
record Unit(String name, Kind kind, BigDecimal factor) {
    /** What is measured; the names are those of {@code quantity} rules in small letters. */
    enum Kind {
        /** Base: per second. */
        RATE,
        /** Base: bytes. */
        SIZE,
        /** Base: one of whatever currency. */
        MONEY,
        /** Base: seconds. */
        DURATION,
        /** Base: percent. */
        SHARE,
        COUNT
    }

    /** A bare number. */
    static final Unit NONE = new Unit("", Kind.COUNT, BigDecimal.ONE);

    boolean isNone() {
        return name.isEmpty();
    }

    private static final Pattern BITS = Pattern.compile("[KMGT]b");
    private static final Pattern BYTES_PER_SECOND = Pattern.compile("[KMGT]Bps");
    private static final Map<String, Unit> BY_WORD = new HashMap<>();
    private static final Map<String, Unit> BY_NAME = new HashMap<>();

    static {
        duration("ms", "0.001", "ms msec msecs millis millisecond milliseconds");
        duration("seconds", "1", "s sec secs second seconds");
        duration("minutes", "60", "min mins minute minutes");
        duration("hours", "3600", "h hr hrs hour hours");
        duration("days", "86400", "d day days");
        duration("weeks", "604800", "w wk wks week weeks");
        duration("months", "2592000", "mo month months");
        duration("years", "31536000", "y yr yrs year years");
        rate("per second", "1", "rps qps tps mps hz");
        rate("per minute", "60", "rpm tpm");
        rate("per hour", "3600", "");
        rate("per day", "86400", "");
        rate("per week", "604800", "");
        rate("per month", "2592000", "");
        rate("per year", "31536000", "");
        sizes();
        unit("percent", Kind.SHARE, "1", "% percent pct percentage");
        unit("dollars", Kind.MONEY, "1", "$ dollar dollars usd buck bucks");
        unit("cents", Kind.MONEY, "0.01", "¢ cent cents ct");
        unit("euros", Kind.MONEY, "1", "€ euro euros eur");
        unit("pounds", Kind.MONEY, "1", "£ pound pounds gbp quid");
        unit("pence", Kind.MONEY, "0.01", "pence");
        unit("characters", Kind.COUNT, "1", "character characters chars");
        unit("count", Kind.COUNT, "1", "");
    }

    private static void sizes() {
        unit("bits", Kind.SIZE, "0.125", "bit bits");
        unit("bytes", Kind.SIZE, "1", "b byte bytes");
        String[] prefixes = {"K", "M", "G", "T", "P"};
        String[] longer = {"kilo", "mega", "giga", "tera", "peta"};
        BigDecimal decimal = BigDecimal.ONE;
        BigDecimal binary = BigDecimal.ONE;
        for (int i = 0; i < prefixes.length; i++) {
            decimal = decimal.multiply(BigDecimal.valueOf(1000));
            binary = binary.multiply(BigDecimal.valueOf(1024));
            String p = prefixes[i].toLowerCase(Locale.ROOT);
            String bytes = p + "b " + p + "byte " + p + "bytes " + longer[i] + "byte " + longer[i] + "bytes";
            unit(prefixes[i] + "B", Kind.SIZE, decimal.toPlainString(), bytes + (p.equals("g") ? " gig gigs" : ""));
            unit(prefixes[i] + "iB", Kind.SIZE, binary.toPlainString(), p + "ib");
            String bits = p + "bit " + p + "bits " + longer[i] + "bit " + longer[i] + "bits";
            unit(
                    prefixes[i] + "bit",
                    Kind.SIZE,
                    decimal.divide(BigDecimal.valueOf(8)).toPlainString(),
                    bits);
            unit(
                    prefixes[i] + "bit per second",
                    Kind.SIZE,
                    decimal.divide(BigDecimal.valueOf(8)).toPlainString(),
                    p + "bps");
        }
    }

    private static void duration(String name, String seconds, String words) {
        unit(name, Kind.DURATION, seconds, words);
    }

    private static void rate(String name, String seconds, String words) {
        BigDecimal each = BigDecimal.ONE.divide(new BigDecimal(seconds), Quantity.PRECISION);
        add(new Unit(name, Kind.RATE, each), words);
    }

    private static void unit(String name, Kind kind, String factor, String words) {
        add(new Unit(name, kind, new BigDecimal(factor)), words);
    }

    private static void add(Unit unit, String words) {
        BY_NAME.put(unit.name, unit);
        for (String word : words.split(" ", -1)) {
            if (!word.isEmpty()) {
                BY_WORD.put(word, unit);
            }
        }
    }

    /** The unit that a word or sign names; a small b after a capital prefix, as in Mb, means bits. */
    static Optional<Unit> word(String word) {
        if (BITS.matcher(word).matches()) {
            return named(word.charAt(0) + "bit");
        }
        if (BYTES_PER_SECOND.matcher(word).matches()) {
            return named(word.substring(0, 2) + " per second");
        }
        return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The unit of a name; a unit per time, as "GB per day", measures what it measures without the time. */
    static Optional<Unit> named(String name) {
        Unit whole = BY_NAME.get(name);
        int per = name.indexOf(" per ");
        if (whole != null || per < 0) {
            return name.isEmpty() ? Optional.of(NONE) : Optional.ofNullable(whole);
        }
        return Optional.ofNullable(BY_NAME.get(name.substring(0, per)))
                .map(unit -> new Unit(name, unit.kind, unit.factor));
    }

    /** The rate that counts something in this unit of time. */
    Unit rate() {
        String name = "per " + (name().endsWith("s") ? name().substring(0, name().length() - 1) : name());
        return BY_NAME.getOrDefault(name, this);
    }

    /** This unit in each of a unit of time: "GB per day". */
    Unit per(Unit time) {
        return new Unit(name + " " + time.rate().name(), kind, factor);
    }

    /** How much one of it is in another unit of its kind. */
    BigDecimal in(Unit other) {
        return factor.divide(other.factor, Quantity.PRECISION);
    }
}
