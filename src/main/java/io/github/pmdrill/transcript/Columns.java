package io.github.pmdrill.transcript;

/** How wide text stands on a terminal, in columns. */
final class Columns {
    /** First and last code points of what takes two columns: East Asian scripts and pictures. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
        0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /** Of one code point; control characters and what stands on the letter before it take none. */
    static int of(int c) {
        if (c < 0x7F) {
            return c < ' ' ? 0 : 1;
        }
        switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {
                return 0;
            }
            default -> {
                for (int i = 0; i < WIDE.length; i += 2) {
                    if (c >= WIDE[i] && c <= WIDE[i + 1]) {
                        return 2;
                    }
                }
                return 1;
            }
        }
    }
}
