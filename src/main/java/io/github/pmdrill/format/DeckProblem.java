package io.github.pmdrill.format;

import io.github.pmdrill.text.SafeText;

/**
 * One mistake in a deck, with its place; prints as {@code file:line:column: message}.
 *
 * @param file the file's name as the person gave it
 * @param weight whether the deck can still be used
 * @param message one line, without control characters
 */
public record DeckProblem(String file, Place place, Weight weight, String message) {
    /** How much a problem weighs. */
    public enum Weight {
        /** The file cannot be read as a deck; nothing starts from it. */
        ERROR,
        /** It can be used, but breaks a rule that good questions keep; {@code check} fails. */
        RULE,
        /** Worth a look; {@code check} passes. */
        WARNING
    }

    private static final int LONGEST = 500;

    /** Makes every control character visible and cuts what is endless, so that no deck moves or floods a screen. */
    public DeckProblem {
        file = SafeText.line(file);
        message = SafeText.line(message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message);
    }

    @Override
    public String toString() {
        String label = switch (weight) {
            case ERROR -> "";
            case RULE -> "rule: ";
            case WARNING -> "warning: ";
        };
        return file + ":" + place.line() + ":" + place.column() + ": " + label + message;
    }
}
