package io.github.pmdrill.listen;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that two texts share, as a share of those of one; words of grammar and of conversation hardly count. */
record Overlap(Set<String> words) {
    private static final double LITTLE = 0.1;

    static Overlap of(String text) {
        return new Overlap(all(text));
    }

    /** The words of a text that tell something, without their endings. */
    static Set<String> bare(String text) {
        Set<String> bare = all(text);
        bare.removeIf(word -> weight(word) < 1);
        return bare;
    }

    private static Set<String> all(String text) {
        Set<String> words = new HashSet<>();
        Words.of(text, List.of(new Sentences.Span(0, text.length())))
                .forEach(word -> words.add(Common.isCommon(word.plain()) ? word.plain() : Words.bare(word.plain())));
        return words;
    }

    /** How much of this is in the other. */
    double in(Overlap other) {
        double all = 0;
        double shared = 0;
        for (String word : words) {
            all += weight(word);
            shared += other.words.contains(word) ? weight(word) : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    private static double weight(String word) {
        return Common.isCommon(word) ? LITTLE : 1;
    }
}
