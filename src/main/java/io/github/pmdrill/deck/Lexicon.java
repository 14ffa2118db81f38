package io.github.pmdrill.deck;

import java.util.ArrayList;
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

    /** Reads a lexicon file. */
    static Lexicon read(String file, byte[] yaml) throws DeckException {
        List<DeckProblem> found = new ArrayList<>();
        Problems problems = new Problems(file);
        Node root = Yaml.read(file, yaml, found);
        if (root != null && found.isEmpty()) {
            Format.LEXICON.check(root, problems);
            found.addAll(problems.found());
        }
        if (root == null || !found.isEmpty()) {
            throw new DeckException(found);
        }
        Map<String, Concept> concepts = new LinkedHashMap<>();
        root.fields().forEach((id, node) -> concepts.put(id, new Concept(node.strings("words"), node.strings("not"))));
        return new Lexicon(Collections.unmodifiableMap(concepts));
    }
}
