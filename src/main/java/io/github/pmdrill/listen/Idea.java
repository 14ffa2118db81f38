package io.github.pmdrill.listen;

import java.util.List;

/**
 * Phrases that mean one thing, by their numbers.
 *
 * @param words any of them means it
 */
record Idea(List<Integer> words) {
    static Idea of(List<String> any, Phrases phrases) {
        return new Idea(numbers(any, phrases));
    }

    /** Where the idea occurs in a text. */
    List<Match> in(Listened text) {
        return text.matches(words, new java.util.BitSet());
    }

    static List<Integer> numbers(List<String> texts, Phrases phrases) {
        return texts.stream().map(phrases::add).filter(number -> number >= 0).toList();
    }
}
