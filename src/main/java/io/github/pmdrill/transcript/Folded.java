package io.github.pmdrill.transcript;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text in the one shape that all ways to write it have in common: whatever its case, its accents' composition, its
 * blanks, apostrophes and hyphens, and without what nobody sees, such as soft hyphens.
 */
final class Folded {
    private final String shape;
    /** For each character of the shape, where in the text the character begins that it comes from. */
    private final int[] from;

    private Folded(String shape, int[] from) {
        this.shape = shape;
        this.from = from;
    }

    static Folded of(String text) {
        StringBuilder shape = new StringBuilder(text.length() + 16);
        int[] from = new int[text.length() + 16];
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            int before = shape.length();
            fold(c, shape);
            if (shape.length() > from.length) {
                from = Arrays.copyOf(from, shape.length() * 2);
            }
            Arrays.fill(from, before, shape.length(), at);
        }
        return new Folded(shape.toString(), from);
    }

    private static void fold(int c, StringBuilder shape) {
        if (isBlank(c)) {
            if (shape.length() == 0 || shape.charAt(shape.length() - 1) != ' ') {
                shape.append(' ');
            }
        } else if (c < 0x80) {
            shape.append((char) (c >= 'A' && c <= 'Z' ? c + 0x20 : c));
        } else if (isApostrophe(c)) {
            shape.append('\'');
        } else if (Character.getType(c) == Character.DASH_PUNCTUATION) {
            shape.append('-');
        } else if (c == '\u0130') {
            // Without its dot, as whoever has another keyboard types it.
            shape.append('i');
        } else if (!isUnseen(c)) {
            String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
            shape.append(parts.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
        }
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isApostrophe(int c) {
        return c == '\u2018' || c == '\u2019' || c == '\u02BC' || c == '\uFF07';
    }

    /** Soft hyphens, joiners, marks of direction, and what chooses among the forms of a character. */
    static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT
                || c == 0x034F
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }

    String shape() {
        return shape;
    }

    /** Where in the text the character begins that one of the shape comes from. */
    int from(int index) {
        return from[index];
    }

    /** Whether a character of the text begins there in the shape, or the shape ends there. */
    boolean isEdge(int index) {
        return index == 0 || index == shape.length() || from[index] != from[index - 1];
    }
}
