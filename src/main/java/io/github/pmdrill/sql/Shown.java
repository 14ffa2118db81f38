package io.github.pmdrill.sql;

import io.github.pmdrill.text.Columns;
import io.github.pmdrill.text.SafeText;

/** What a query makes, or a database says of it, as it may be shown: on one line, cut, and moving no cursor. */
final class Shown {
    /** The most characters for each column: marks that stand on a letter take none. */
    private static final int CHARACTERS = 4;

    private Shown() {}

    static String line(String text, int width) {
        int most = width * CHARACTERS;
        String some = text.length() > most ? text.substring(0, most) + "..." : text;
        return Columns.cut(SafeText.line(some), width);
    }
}
