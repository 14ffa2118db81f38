package io.github.pmdrill.terminal;

import io.github.pmdrill.deck.Visible;
import io.github.pmdrill.drill.Line;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Breaks what is said into the lines of a screen. A pure function. */
final class Layout {
    /** Longer lines are hard to read. */
    private static final int WIDEST = 84;

    private static final int NARROWEST = 20;

    private final Theme theme;

    Layout(Theme theme) {
        this.theme = theme;
    }

    /** A line of the conversation, as lines of a screen so many columns wide. */
    List<String> lines(Line line, int columns) {
        int width = Math.max(NARROWEST, Math.min(WIDEST, columns - 1));
        String text = Visible.text(line.text());
        return switch (line.style()) {
            case GAP -> List.of("");
            case ECHO -> wrapped(line.style(), paragraph(text), "", "", width);
            case VERBATIM -> text.lines().map(row -> "  " + row).toList();
            case TEXT -> paragraphs(line.style(), text, width);
            case PROMPT, SAID -> wrapped(line.style(), paragraph(text), "  ", "  ", width);
            case ITEM -> wrapped(line.style(), paragraph(text), "  ", "  " + " ".repeat(lead(text)), width);
            case HEARD -> wrapped(line.style(), paragraph(text), "     ", "     ", width);
            case TITLE, HEADING, NOTE, COMPLAINT -> wrapped(line.style(), paragraph(text), "", "", width);
        };
    }

    /** How far the text of an item stands from its number or dash. */
    private static int lead(String text) {
        int space = text.indexOf(' ');
        return space > 0 && space <= 3 ? space + 1 : 0;
    }

    private static String paragraph(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private List<String> paragraphs(Line.Style style, String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String row : text.strip().split("\n", -1)) {
            boolean starts = row.isBlank() || row.strip().matches("([-*|]|\\d+\\.)\\s.*");
            if (starts) {
                flush(style, open, lines, width);
            }
            if (row.isBlank()) {
                lines.add("");
            } else {
                open.append(open.isEmpty() ? "" : " ").append(row.strip());
            }
        }
        flush(style, open, lines, width);
        return lines;
    }

    private void flush(Line.Style style, StringBuilder open, List<String> lines, int width) {
        if (!open.isEmpty()) {
            String text = open.toString();
            int lead = text.matches("([-*]|\\d+\\.)\\s.*") ? lead(text) : 0;
            lines.addAll(wrapped(style, text, "  ", "  " + " ".repeat(lead), width));
            open.setLength(0);
        }
    }

    private List<String> wrapped(Line.Style style, String text, String first, String rest, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        int used = 0;
        int space = width - first.length();
        for (String word : text.split(" ", -1)) {
            for (String part : parts(word, width - Math.max(first.length(), rest.length()))) {
                int columns = columns(part);
                if (used > 0 && used + 1 + columns > space) {
                    lines.add(row.toString());
                    row.setLength(0);
                    used = 0;
                    space = width - rest.length();
                }
                row.append(used > 0 ? " " : "").append(part);
                used += columns + (used > 0 ? 1 : 0);
            }
        }
        lines.add(row.toString());
        return painted(style, lines, first, rest);
    }

    private List<String> painted(Line.Style style, List<String> rows, String first, String rest) {
        List<String> painted = new ArrayList<>();
        boolean bold = false;
        for (String row : rows) {
            // Bold may run over the end of a row; each row stands for itself.
            String open = (bold ? "**" : "") + row;
            bold = open.split("\\*\\*", -1).length % 2 == 0;
            painted.add((painted.isEmpty() ? first : rest) + theme.paint(style, open + (bold ? "**" : "")));
        }
        return painted;
    }

    /** A word in pieces that fit a row. */
    private static List<String> parts(String word, int space) {
        if (columns(word) <= space) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int used = 0;
        for (int c : word.codePoints().toArray()) {
            int width = Math.max(0, WCWidth.wcwidth(c));
            if (used + width > space) {
                parts.add(part.toString());
                part.setLength(0);
                used = 0;
            }
            part.appendCodePoint(c);
            used += width;
        }
        parts.add(part.toString());
        return parts;
    }

    /** How many columns a text takes, {@code **} not counted. */
    static int columns(String text) {
        return text.replace("**", "")
                .codePoints()
                .map(c -> Math.max(0, WCWidth.wcwidth(c)))
                .sum();
    }
}
