package io.github.pmdrill.listen;

import io.github.pmdrill.deck.Lexicon;
import java.util.List;

/**
 * Phrases that mean one thing, by their numbers.
 *
 * @param concept the lexicon's id of it; empty for phrases of a question's own
 * @param words any of them means it
 * @param not any of them cancels it in its sentence
 */
record Idea(String concept, List<Integer> words, List<Integer> not) {
    static Idea of(String id, Lexicon.Concept concept, Phrases phrases) {
        return new Idea(id, numbers(concept.words(), phrases), numbers(concept.not(), phrases));
    }

    static Idea of(List<String> any, Phrases phrases) {
        return new Idea("", numbers(any, phrases), List.of());
    }

    /** Where the idea occurs in a text. */
    List<Match> in(Listened text) {
        return text.matches(words, text.sentences(not));
    }

    static List<Integer> numbers(List<String> texts, Phrases phrases) {
        return texts.stream().map(phrases::add).filter(number -> number >= 0).toList();
    }
}
