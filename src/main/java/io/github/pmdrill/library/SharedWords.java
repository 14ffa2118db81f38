package io.github.pmdrill.library;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What texts have in common, by their longer words. */
final class SharedWords {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Below this many longer words two texts say too little to be called the same. */
    private static final int FEW = 8;

    /** The share of the shorter text's words from which two texts are nearly the same. */
    private static final double SAME = 0.7;

    /** Longer words that say nothing of what a text is about. */
    private static final Set<String> COMMON = Set.of(
            "about",
            "after",
            "again",
            "before",
            "being",
            "could",
            "every",
            "first",
            "never",
            "other",
            "rather",
            "saying",
            "should",
            "their",
            "there",
            "these",
            "thing",
            "those",
            "though",
            "through",
            "until",
            "where",
            "which",
            "while",
            "without",
            "would",
            "years",
            "question",
            "answer");

    private SharedWords() {}

    private static Set<String> of(String text) {
        return NO_LETTER
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 4 && !COMMON.contains(word))
                .collect(Collectors.toSet());
    }

    /** How many different longer words two texts share. */
    static int shared(String one, String other) {
        Set<String> words = of(one);
        words.retainAll(of(other));
        return words.size();
    }

    /** Whether two texts hold nearly the same words. */
    static boolean areNearlyTheSame(String one, String other) {
        int shorter = Math.min(of(one).size(), of(other).size());
        return shorter >= FEW && shared(one, other) >= SAME * shorter;
    }
}
