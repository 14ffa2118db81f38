package io.github.pmdrill.library;

import io.github.pmdrill.text.Wrapping;
import java.util.List;
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
        String line = text.strip().replaceAll("\\s+", " ");
        List<String> rows = Wrapping.words(
                line, WIDTH - others.length(), word -> !BLOCK.matcher(word).matches());
        return first + String.join("\n" + others, rows) + "\n";
    }
}
