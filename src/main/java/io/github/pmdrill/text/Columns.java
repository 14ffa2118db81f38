package io.github.pmdrill.text;

import org.jline.utils.WCWidth;

/** How wide text stands on a terminal, where some characters take two columns and some none. */
public final class Columns {
    private static final String CUT = "...";
    private static final char DELETE = 0x7f;

    private Columns() {}

    /** How many columns a text takes. */
    public static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            columns += of(text.codePointAt(i));
        }
        return columns;
    }

    /** Of one code point; control characters and what stands on the letter before it take none. */
    public static int of(int c) {
        // To set up the table of all others takes a start longer than all it shows.
        return c >= ' ' && c < DELETE ? 1 : Math.max(0, WCWidth.wcwidth(c));
    }

    /** The text with blanks behind it. */
    public static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text with blanks before it. */
    public static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** The text, or as much of its end as there is room for. */
    public static String end(String text, int width) {
        int from = text.length();
        int room = width;
        while (from > 0) {
            int c = text.codePointBefore(from);
            room -= of(c);
            if (room < 0) {
                return text.substring(from);
            }
            from -= Character.charCount(c);
        }
        return text;
    }

    /** The text, cut where it is wider. */
    public static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        if (width < CUT.length()) {
            return CUT.substring(0, Math.max(0, width));
        }
        StringBuilder kept = new StringBuilder();
        int room = width - CUT.length();
        for (int c : text.codePoints().toArray()) {
            room -= of(c);
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept + CUT;
    }
}
