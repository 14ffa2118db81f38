package io.github.pmdrill.transcript;

import io.github.pmdrill.text.SafeText;

/** Text in Markdown: what a person typed stays what they typed, and nothing more. */
public final class Markdown {
    private Markdown() {}

    /** One line of typed text: every character that Markdown or HTML gives a meaning is escaped. */
    public static String line(String typed) {
        return line(typed, true);
    }

    /** @param begins whether it begins a line of Markdown, where a number with a point would begin a list */
    static String line(String typed, boolean begins) {
        // Blanks of every kind: in front of one, or behind it, "**" would make nothing bold.
        String clean = SafeText.line(typed).replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
        StringBuilder out = new StringBuilder(clean.length() + 16);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            boolean starts = begins && i == 0 && "+-=".indexOf(c) >= 0;
            boolean numbers = begins
                    && (c == '.' || c == ')')
                    && i > 0
                    && i <= 9
                    && clean.substring(0, i).matches("\\d{1,9}");
            if ("\\`*_[]<>&#|~$".indexOf(c) >= 0 || starts || numbers) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** What a fence says of typed text, whose long lines may be broken; any other fence holds a drawing. */
    static final String TYPED = "text";

    /** Typed text of any length, word for word, in a fence that it cannot close. */
    public static String fenced(String typed) {
        return fenced(TYPED, typed);
    }

    /** A drawing in letters, whose lines must not be broken, in such a fence. */
    static String drawing(String drawing) {
        return fenced("", drawing);
    }

    private static String fenced(String info, String typed) {
        String clean = SafeText.text(typed);
        String fence = "`".repeat(Math.max(3, longestRun(clean) + 1));
        String body = clean.endsWith("\n") ? clean : clean + "\n";
        return fence + info + "\n" + body + fence + "\n";
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** A cell of a table. */
    static String cell(String typed) {
        return typed.isBlank() ? " " : line(typed);
    }
}
