package io.github.pmdrill.listen;

import io.github.pmdrill.meaning.Meaning;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Vectors of examples, and how near something comes to them. */
record Near(List<float[]> vectors) {
    static Near to(Collection<String> texts, Meaning meaning) {
        return new Near(texts.stream().map(Near::plain).map(meaning::of).toList());
    }

    /** A text with its white space folded: the form in which all texts are compared. */
    static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    boolean isEmpty() {
        return vectors.isEmpty();
    }

    Near and(Near other) {
        return new Near(Stream.concat(vectors.stream(), other.vectors.stream()).toList());
    }

    /** The likeness of each, greatest first. */
    double[] likenesses(float[] vector) {
        return vectors.stream()
                .mapToDouble(other -> -Meaning.likeness(other, vector))
                .sorted()
                .map(minus -> -minus)
                .toArray();
    }

    /** The likeness of the nearest, or something else when there is none. */
    double nearest(float[] vector, double otherwise) {
        double most = isEmpty() ? otherwise : -1;
        for (float[] other : vectors) {
            most = Math.max(most, Meaning.likeness(other, vector));
        }
        return most;
    }

    /** The mean of the three nearest, or of as many as there are. */
    double three(float[] vector, double otherwise) {
        double[] all = likenesses(vector);
        double sum = 0;
        int count = Math.min(3, all.length);
        for (int i = 0; i < count; i++) {
            sum += all[i];
        }
        return count == 0 ? otherwise : sum / count;
    }
}
