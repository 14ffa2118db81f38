package io.github.pmdrill;

import io.github.pmdrill.meaning.Meaning;
import java.util.Locale;

/**
 * Stands in for the encoder where a test is about something else: texts are alike by the letters of their words, in
 * microseconds.
 */
public final class WordsInCommon implements Meaning {
    /** What the encoder's numbers tell is left at 0: of what sentences say, nothing was learned from letters. */
    private static final int FIRST = 384;

    private static final int SIZE = 384;
    private static final int GROUP = 4;

    @Override
    public float[] of(String text) {
        float[] vector = new float[FIRST + SIZE];
        vector[FIRST] = 1;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            String marked = "<" + word + ">";
            for (int i = 0; i + GROUP <= marked.length() + 1 && !word.isEmpty(); i++) {
                String part = marked.substring(i, Math.min(marked.length(), i + GROUP));
                vector[FIRST + 1 + Math.floorMod(part.hashCode(), SIZE - 1)] += 1;
            }
        }
        return Meaning.ofLengthOne(vector);
    }
}
