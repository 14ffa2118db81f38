package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Countdown;
import io.github.pmdrill.dialogue.Line.Style;

/** Maps meaning to looks. */
enum Theme {
    /** No escape sequence at all: for pipes, {@code NO_COLOR} and {@code TERM=dumb}. */
    PLAIN,
    /** The terminal's own sixteen colours, so that a person's palette decides. */
    COLOUR;

    private static final String RESET = "\033[0m";

    /** A line in its style; {@code **bold**} is resolved. */
    String paint(Style style, String text) {
        String start = start(style);
        if (this == PLAIN || start.isEmpty()) {
            return bold(text, "");
        }
        return start + bold(text, start) + RESET;
    }

    private String start(Style style) {
        return switch (style) {
            case TITLE -> "\033[1m";
            case HEADING -> "\033[1;36m";
            case NOTE, HEARD -> "\033[2m";
            case COMPLAINT -> "\033[33m";
            case SAID -> "\033[32m";
            case PROMPT, ITEM, VERBATIM, ECHO, TEXT, GAP, PAGE -> "";
        };
    }

    private String bold(String text, String around) {
        if (!text.contains("**")) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        boolean on = false;
        int from = 0;
        for (int at = text.indexOf("**"); at >= 0; at = text.indexOf("**", from)) {
            out.append(text, from, at);
            on = !on;
            if (this == COLOUR) {
                out.append(on ? "\033[1m" : RESET + around);
            }
            from = at + 2;
        }
        return out.append(text.substring(from)).toString();
    }

    /** What the person types after. */
    String marker() {
        return this == PLAIN ? "you> " : "\033[1myou>" + RESET + " ";
    }

    /** The SGR parameters of a status line. */
    String status(Countdown.State state) {
        if (this == PLAIN) {
            return "";
        }
        return switch (state) {
            case GREEN -> "7";
            case AMBER -> "30;43";
            case OVER -> "37;41";
        };
    }
}
