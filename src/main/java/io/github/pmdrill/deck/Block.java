package io.github.pmdrill.deck;

import java.util.List;

/**
 * Something that a question shows, before it is answered or after. A screen, a transcript, a page and a sheet each draw
 * the forms in their own way, and know no kind of question.
 *
 * @param key a word for it, most often the key of the deck that it comes from
 * @param label what stands above it or in front of it; empty for the question itself
 * @param items its texts: one, or those of a list
 * @param part whether it belongs to the block before it
 */
public record Block(String key, String label, Form form, List<String> items, boolean part) {
    /** What a block is made of. */
    public enum Form {
        /** The question itself, in paragraphs. */
        PROMPT,
        /** A text that is no Markdown: a person typed some of it. */
        TYPED,
        /** A sentence or two behind their label. */
        REMARK,
        /** What somebody else says. */
        QUOTE,
        /** Text whose columns matter. */
        CHART,
        /** Paragraphs of Markdown. */
        TEXT,
        /** A list of lines. */
        LIST
    }

    /** Copies the list. */
    public Block {
        items = List.copyOf(items);
    }

    /** The texts in one. */
    public String text() {
        return String.join("\n", items);
    }

    /** The same with another text. */
    public Block saying(String text) {
        return new Block(key, label, form, List.of(text), part);
    }
}
