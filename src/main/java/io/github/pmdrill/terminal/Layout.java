package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.text.Columns;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.text.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks what is said into the lines of a screen. A pure function. */
record Layout(Theme theme) {
    /** Longer lines are hard to read. */
    static final int WIDEST = 84;

    private static final int NARROWEST = 20;

    /** Stands for {@code **} while rows are broken: it takes no column, and no text that is shown has one. */
    private static final String BOLD = "\u0001";

    /** What holds the columns of a table apart, behind the first of them. */
    private static final Pattern GAP = Pattern.compile("(?<=\\S) {2,}(?=\\S)");

    /** A line of the conversation, as lines of a screen so many columns wide. */
    List<String> lines(Line line, int columns) {
        int width = Math.max(NARROWEST, Math.min(WIDEST, columns - 1));
        String text = SafeText.text(line.text());
        return switch (line.style()) {
            case GAP -> List.of("");
            case PAGE -> List.of();
            case ECHO -> wrapped(line.style(), paragraph(text), "", "", width);
            case VERBATIM ->
                text.lines().flatMap(row -> verbatim(row, width).stream()).toList();
            case TEXT -> paragraphs(line.style(), text, width);
            case PROMPT, SAID -> wrapped(line.style(), paragraph(text), "  ", "  ", width);
            case ITEM -> wrapped(line.style(), paragraph(text), "  ", "  " + " ".repeat(lead(text)), width);
            case HEARD -> wrapped(line.style(), paragraph(text), "     ", "     ", width);
            case TITLE, HEADING, NOTE, COMPLAINT -> wrapped(line.style(), paragraph(text), "", "", width);
        };
    }

    /** A row whose columns matter; what is too long for the screen goes on below, further in. */
    private static List<String> verbatim(String row, int width) {
        if (Columns.of(row) + 2 <= width) {
            return List.of("  " + row);
        }
        Matcher gap = GAP.matcher(row);
        int under = gap.find() && gap.end() <= width / 2 ? gap.end() + 2 : 6;
        List<String> rows = new ArrayList<>();
        for (String part : Wrapping.rows(row, width - 2, width - under)) {
            rows.add(" ".repeat(rows.isEmpty() ? 2 : under) + part);
        }
        return rows;
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
        List<String> rows =
                Wrapping.rows(text.replace("**", BOLD), width - first.length(), width - rest.length()).stream()
                        .map(row -> row.replace(BOLD, "**"))
                        .toList();
        return painted(style, rows, first, rest);
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

    /** How many columns a text takes, {@code **} not counted. */
    static int columns(String text) {
        return Columns.of(text.replace("**", ""));
    }
}
