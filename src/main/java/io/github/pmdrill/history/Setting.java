package io.github.pmdrill.history;

import io.github.pmdrill.text.SafeText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person can settle once instead of saying it on every command line. */
public enum Setting {
    /** The day of the interview: nothing is put off for longer than half of the days that are left. */
    INTERVIEW_DATE("the day of the interview, like 2026-12-01: nothing comes back too late for it"),
    /** The dimension to work on. */
    FOCUS("the dimension to work on, such as sizing"),
    /** What every time-box is multiplied with. */
    PACE("stretches every time-box: 1.5 gives half as much again"),
    /** The minutes of a daily drill. */
    MINUTES("the minutes of a daily drill (10)"),
    /** The most cards of a daily drill. */
    CARDS("the most cards of a daily drill (3)"),
    /** The most new questions and cards a day. */
    NEW("the most that is new in a day (5)"),
    /** The command that gives an outside opinion. */
    COACH("the command that pmdrill coach sends a transcript to"),
    /** The command that records. */
    RECORDER("the command that records to {file} until it is ended, like rec -q -r 16000 -c 1 {file}"),
    /** The command that writes a recording down. */
    TRANSCRIBER("the command that writes down what is said in {file}"),
    /** The command that plays a recording. */
    PLAYER("the command that plays {file}, like play -q {file}"),
    /** How long recordings are kept. */
    KEEP_SOUND("how long recordings are kept, like 30d: older ones are deleted, journals never"),
    /** Names and what stands for them in whatever leaves. */
    REDACT("a name and what stands for it in exports: NAME=WORD; may be given again");

    private final String about;

    Setting(String about) {
        this.about = about;
    }

    /** Its key in the file and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is for, in a line. */
    public String about() {
        return about;
    }

    /** All keys, in order. */
    public static List<String> ids() {
        return List.of(values()).stream().map(Setting::id).toList();
    }

    /** The setting with this key. */
    public static Optional<Setting> of(String id) {
        return List.of(values()).stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** What is wrong with a value, or nothing. */
    public Optional<String> complaint(String value) {
        if (!SafeText.line(value).equals(value) || value.contains("\uFFFD")) {
            return Optional.of(id() + " is one line of plain text");
        }
        return switch (this) {
            case INTERVIEW_DATE -> isDay(value) ? Optional.empty() : wrong("a day, like 2026-12-01", value);
            case FOCUS ->
                value.matches("[a-z]+(-[a-z]+)*") ? Optional.empty() : wrong("a dimension, like sizing", value);
            case PACE ->
                value.matches("\\d{1,2}(\\.\\d{1,3})?") && pace(value) >= 0.1 && pace(value) <= 10
                        ? Optional.empty()
                        : wrong("a number from 0.1 to 10", value);
            case MINUTES -> value.matches("[1-9]\\d{0,2}") ? Optional.empty() : wrong("a number from 1 to 999", value);
            case CARDS, NEW -> value.matches("\\d{1,3}") ? Optional.empty() : wrong("a number from 0 to 999", value);
            case COACH -> value.isBlank() ? wrong("a command", value) : Optional.empty();
            case RECORDER, TRANSCRIBER, PLAYER ->
                value.contains("{file}")
                        ? Optional.empty()
                        : wrong("a command with {file} where the file's name goes", value);
            case KEEP_SOUND ->
                value.matches("[1-9]\\d{0,4}d") ? Optional.empty() : wrong("a number of days, like 30d", value);
            case REDACT ->
                value.matches("(?s)[^=\\n]*\\S[^=\\n]*=[^\\n]*")
                        ? Optional.empty()
                        : wrong("a name and its word, like Acme=the company", value);
        };
    }

    private Optional<String> wrong(String expected, String value) {
        return Optional.of(id() + " is " + expected + ", and not \"" + value + "\"");
    }

    private static double pace(String value) {
        return Double.parseDouble(value);
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            // A year of more digits is none that one can count days to.
            return value.length() == "2026-03-07".length();
        } catch (DateTimeException e) {
            return false;
        }
    }
}
