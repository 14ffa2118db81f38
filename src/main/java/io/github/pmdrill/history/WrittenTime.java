package io.github.pmdrill.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Times as pmdrill writes them, read digit by digit: Java's own way looks for every form that a time may have, which
 * takes longer than all else in a line of the ledger. Whatever is not written so is left to it.
 */
final class WrittenTime {
    private static final int SECONDS_A_DAY = 86_400;
    private static final String DAY = "0000-00-00";
    private static final String SECOND = DAY + "T00:00:00";
    private static final int NANO_DIGITS = 9;

    private WrittenTime() {}

    /**
     * A day like 2026-03-07.
     *
     * @throws DateTimeException when it is none
     */
    static LocalDate day(String text) {
        return text.length() == DAY.length() && fits(text, DAY) ? date(text) : LocalDate.parse(text);
    }

    /**
     * An instant like 2026-03-07T07:02:11Z, with up to nine digits behind the second.
     *
     * @throws DateTimeException when it is none
     */
    static Instant instant(String text) {
        int z = text.length() - 1;
        if (z < SECOND.length() || text.charAt(z) != 'Z' || !fits(text, SECOND)) {
            return Instant.parse(text);
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        int nanos = nanos(text, z);
        if (hour > 23 || minute > 59 || second > 59 || nanos < 0) {
            return Instant.parse(text);
        }
        long seconds = date(text).toEpochDay() * SECONDS_A_DAY + (hour * 60L + minute) * 60 + second;
        return Instant.ofEpochSecond(seconds, nanos);
    }

    private static LocalDate date(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    /** What stands between the second and the end, or -1 when that is no fraction. */
    private static int nanos(String text, int end) {
        int point = SECOND.length();
        if (point == end) {
            return 0;
        }
        int digits = end - point - 1;
        if (text.charAt(point) != '.' || digits < 1 || digits > NANO_DIGITS) {
            return -1;
        }
        int nanos = 0;
        for (int i = 1; i <= NANO_DIGITS; i++) {
            char c = i <= digits ? text.charAt(point + i) : '0';
            if (c < '0' || c > '9') {
                return -1;
            }
            nanos = nanos * 10 + c - '0';
        }
        return nanos;
    }

    /** Whether a text begins like a form, with any digit for its noughts. */
    private static boolean fits(String text, String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(i);
            char meant = form.charAt(i);
            if (meant == '0' ? c < '0' || c > '9' : c != meant) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
