package io.github.pmdrill.transcript;

/** How words stand out on a terminal: by marks within the text, which become escape sequences, or nothing. */
enum AnsiMarks {
    /** No escape sequence at all. */
    PLAIN,
    /** Bold, italic and one colour of the terminal's own. */
    STYLED;

    // No text of ours has control characters left when these are put in.
    static final char STRONG = '\u0001';
    static final char EMPHASIS = '\u0002';
    static final char CODE = '\u0003';
    static final char HEADING = '\u0004';
    static final char DIM = '\u0005';

    private static final String[] SEQUENCES = {"", "1", "3", "36", "1;36", "2"};

    /** A text between two of its marks. */
    static String marked(char mark, String text) {
        return mark + text + mark;
    }

    /**
     * A row with its marks resolved.
     *
     * @param open the marks that the row before left open, in order
     */
    String row(String row, StringBuilder open) {
        StringBuilder out = new StringBuilder(row.length() + 16);
        sequences(open, out);
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == 0 || c > DIM) {
                out.append(c);
                continue;
            }
            int at = open.indexOf(String.valueOf(c));
            if (at >= 0) {
                open.deleteCharAt(at);
                reset(out);
                sequences(open, out);
            } else {
                open.append(c);
                sequences(String.valueOf(c), out);
            }
        }
        if (!open.isEmpty()) {
            reset(out);
        }
        return out.toString();
    }

    private void sequences(CharSequence marks, StringBuilder out) {
        for (int i = 0; this == STYLED && i < marks.length(); i++) {
            out.append("\033[").append(SEQUENCES[marks.charAt(i)]).append('m');
        }
    }

    private void reset(StringBuilder out) {
        out.append(this == STYLED ? "\033[0m" : "");
    }
}
