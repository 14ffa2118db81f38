package io.github.pmdrill.cli;

import io.github.pmdrill.practice.Misuse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as a command line says them. */
final class DayOption {
    private static final Pattern AGO = Pattern.compile("(\\d{1,4})d");
    private static final int LENGTH = "2026-03-07".length();

    private DayOption() {}

    /**
     * The day that is meant: {@code 2026-03-07}, {@code today}, {@code yesterday}, or {@code 30d} for thirty days ago.
     *
     * @param option by which it was given
     * @throws Misuse when it is none
     */
    static LocalDate of(String option, String text, LocalDate today) {
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            return today.minusDays(Integer.parseInt(ago.group(1)));
        }
        return switch (text) {
            case "today" -> today;
            case "yesterday" -> today.minusDays(1);
            default ->
                day(text)
                        .orElseThrow(
                                () -> new Misuse(option + " is a day like 2026-03-07, or like 30d for 30 days ago, not "
                                        + (text.isEmpty() ? "nothing" : text)));
        };
    }

    /** Years have four digits here: with more of them one cannot count from a day. */
    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
