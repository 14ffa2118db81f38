package io.github.pmdrill.transcript;

import java.util.function.UnaryOperator;

/**
 * Markdown as it is written. What a deck or a person says is put into the reader's words here, before any character of
 * it is escaped; the program's own words stay.
 */
final class MarkdownWriter {
    private final UnaryOperator<String> words;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param words what is written instead of a text
     */
    MarkdownWriter(UnaryOperator<String> words) {
        this.words = words;
    }

    /** The program's own words, numbers and marks. */
    MarkdownWriter own(Object own) {
        out.append(own);
        return this;
    }

    /** Text of a deck, with the Markdown that is in it. */
    MarkdownWriter deck(String markdown) {
        return own(words.apply(markdown));
    }

    /** Text of a deck on one line. */
    MarkdownWriter deckLine(String markdown) {
        return own(words.apply(markdown).strip().replaceAll("\\s+", " "));
    }

    /** A line that a person typed, as text and nothing more. */
    MarkdownWriter typed(String line) {
        return own(Markdown.line(words.apply(line), begins()));
    }

    /** Whether no word stands in this line yet: only there are "1." and "-" the marks of a list. */
    private boolean begins() {
        return out.substring(out.lastIndexOf("\n") + 1).chars().noneMatch(Character::isLetter);
    }

    /** A person's text of any length, word for word. */
    MarkdownWriter fenced(String typed) {
        return own(Markdown.fenced(words.apply(typed)));
    }

    /** The same with something before each line. */
    MarkdownWriter fenced(String typed, String before) {
        Markdown.fenced(words.apply(typed))
                .lines()
                .forEach(line -> own(before).own(line).own("\n"));
        return this;
    }

    /** A deck's drawing in letters. */
    MarkdownWriter drawing(String drawing) {
        return own(Markdown.drawing(words.apply(drawing)));
    }

    /** A person's line as the cell of a table. */
    MarkdownWriter cell(String typed) {
        return own(Markdown.cell(words.apply(typed)));
    }

    /** A quotation of a deck's text, with an empty line after it. */
    MarkdownWriter quote(String markdown) {
        words.apply(markdown)
                .strip()
                .lines()
                .forEach(line -> own("> ").own(line.strip()).own("\n"));
        return own("\n");
    }

    /** An item of a list, of a deck's text. */
    MarkdownWriter item(String markdown) {
        return own("- ").deckLine(markdown).own("\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
