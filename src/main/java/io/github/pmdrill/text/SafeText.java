package io.github.pmdrill.text;

/** Text that may be shown: nothing in it moves a cursor, changes a colour or reverses the reading order. */
public final class SafeText {
    private SafeText() {}

    /**
     * The text with every control and direction character replaced; line feeds and tabs stay.
     *
     * <p>Replaced by U+FFFD, so that a reader sees that something stood there.
     */
    public static String text(String text) {
        return clean(text, false);
    }

    /** The same, and line feeds, carriage returns and tabs become spaces. */
    public static String line(String text) {
        return clean(text, true);
    }

    private static String clean(String text, boolean oneLine) {
        if (isClean(text, oneLine)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (isPlain(c)) {
                clean.appendCodePoint(c);
            } else if (c == '\n' || c == '\r') {
                clean.append(oneLine ? ' ' : '\n');
            } else if (c == '\t') {
                clean.append(oneLine ? ' ' : '\t');
            } else {
                clean.append('\uFFFD');
            }
        });
        return clean.toString();
    }

    /** A loop: nearly all text is clean, and every start asks of some. */
    private static boolean isClean(String text, boolean oneLine) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!isPlain(c) && (oneLine || !isLayout(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLayout(int c) {
        return c == '\n' || c == '\t';
    }

    /** Whether a character can be shown as it is. */
    public static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            // Zero-width joiners shape Indic scripts and emoji; the direction overrides and isolates only mislead.
            case Character.FORMAT -> !(c >= 0x202A && c <= 0x202E) && !(c >= 0x2066 && c <= 0x2069);
            default -> true;
        };
    }
}
