package io.github.pmdrill.library;

import java.util.regex.Pattern;

/** Sentences in lines of at most 78 characters, so that Markdown can be read as it is. */
final class Prose {
    private static final int WIDTH = 78;

    /** What Markdown would take for the beginning of a list, a heading, a quotation or a table at the start of a line. */
    private static final Pattern BLOCK = Pattern.compile("[-+*_=]+|#{1,6}|\\d{1,9}[.)]|[>|<].*|(~~~|```).*");

    private Prose() {}

    /** A paragraph, with an empty line after it. */
    static String paragraph(String text) {
        return wrapped("", "", text) + "\n";
    }

    /** An item of a list. */
    static String item(String text) {
        return wrapped("- ", "  ", text);
    }

    /** A quotation, with an empty line after it. */
    static String quote(String text) {
        return wrapped("> ", "> ", text) + "\n";
    }

    private static String wrapped(String first, String others, String text) {
        StringBuilder out = new StringBuilder(first);
        int width = first.length();
        boolean begun = false;
        for (String word : text.strip().split("\\s+", -1)) {
            if (begun
                    && width + 1 + word.length() > WIDTH
                    && !BLOCK.matcher(word).matches()) {
                out.append('\n').append(others);
                width = others.length();
            } else if (begun) {
                out.append(' ');
                width++;
            }
            out.append(word);
            width += word.length();
            begun = true;
        }
        return out.append('\n').toString();
    }
}
