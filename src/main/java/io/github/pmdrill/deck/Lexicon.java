package io.github.pmdrill.deck;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of the concepts that recur across questions.
 *
 * @param concepts by id, in the order of the file
 */
public record Lexicon(Map<String, Concept> concepts) {
    /** A lexicon without concepts. */
    public static final Lexicon EMPTY = new Lexicon(Map.of());

    /**
     * A concept.
     *
     * @param words words and phrases that mean it
     * @param not phrases that cancel it in their sentence
     */
    public record Concept(List<String> words, List<String> not) {}

    /** The lexicon of a node that {@link Format#LEXICON} has found well formed. */
    static Lexicon from(Node root) {
        Map<String, Concept> concepts = new LinkedHashMap<>();
        root.fields().forEach((id, node) -> concepts.put(id, new Concept(node.strings("words"), node.strings("not"))));
        return new Lexicon(Collections.unmodifiableMap(concepts));
    }
}
