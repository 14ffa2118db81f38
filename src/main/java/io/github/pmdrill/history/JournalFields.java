package io.github.pmdrill.history;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.listen.Talk;
import io.github.pmdrill.text.SafeText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the single values of a journal's lines; whatever is wrong with one is said in words, never in Java's. */
final class JournalFields {
    /** No reply took longer: a year. Beyond it sums of durations would overflow. */
    private static final BigDecimal LONGEST =
            new BigDecimal(Duration.ofDays(366).toSeconds());

    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");
    private static final int SHOWN = 40;

    private JournalFields() {}

    /** A text that must stand there. */
    static String text(Node line, String key) {
        String text = line.string(key);
        if (text.isEmpty()) {
            throw new Unreadable("it has no \"" + key + "\"");
        }
        return text;
    }

    /** A whole number that is not below the least one. */
    static int whole(Node line, String key, int least) {
        return read(line, key, "a whole number from " + least + " on", text -> {
            int number = Integer.parseInt(text);
            return number < least ? null : number;
        });
    }

    /** Any whole number. */
    static long seed(Node line, String key) {
        return read(line, key, "a whole number", Long::valueOf);
    }

    /** What every time-box is multiplied with; an interview is started with no other. */
    static double pace(Node line, String key) {
        return read(line, key, "a number from 0.1 to 10", text -> {
            double pace = Double.parseDouble(text);
            return pace >= 0.1 && pace <= 10 ? pace : null;
        });
    }

    /** An instant whose local date has a year that calendars know. */
    static Instant instant(Node line, String key) {
        return read(line, key, "a time like 2026-03-07T07:02:11Z", text -> {
            Instant at = WrittenTime.instant(text);
            return at.isBefore(FIRST) || at.isAfter(LAST) ? null : at;
        });
    }

    static Zone zone(Node line, String key) {
        return read(line, key, "a time zone like Europe/Berlin", Zone::of);
    }

    /** Seconds, to the millisecond. */
    static Duration took(Node line, String key) {
        return read(line, key, "a number of seconds", JournalFields::duration);
    }

    /** One of a list of seconds. */
    static Duration seconds(String text) {
        Duration time = duration(text);
        if (time == null) {
            throw new Unreadable("\"" + SafeText.line(text) + "\" is not a number of seconds");
        }
        return time;
    }

    private static @Nullable Duration duration(String text) {
        BigDecimal seconds = new BigDecimal(text);
        boolean sane = seconds.signum() >= 0 && seconds.compareTo(LONGEST) <= 0;
        return sane ? Duration.ofMillis(seconds.movePointRight(3).longValue()) : null;
    }

    /** What was done at a prompt; leaving is never written down. */
    static Act act(Node line, String key) {
        return read(line, key, "something done at a prompt, like answer", text -> {
            Act act = Act.of(text);
            return act.leaves() ? null : act;
        });
    }

    /** What a line was about; nothing is written of one about the case. */
    static Talk talk(Node line, String key) {
        return line.string(key).isEmpty()
                ? Talk.CASE
                : read(
                        line,
                        key,
                        "what a line was about, like repeat",
                        text -> Talk.valueOf(text.toUpperCase(Locale.ROOT)));
    }

    private static <T> T read(Node line, String key, String meant, Function<String, @Nullable T> reader) {
        String text = text(line, key);
        try {
            T value = reader.apply(text);
            if (value != null) {
                return value;
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // Said below, in other words than the exception's.
        }
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        throw new Unreadable("\"" + key + "\" is \"" + SafeText.line(shown) + "\", not " + meant);
    }
}
