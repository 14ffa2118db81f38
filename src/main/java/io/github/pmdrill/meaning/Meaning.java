package io.github.pmdrill.meaning;

/** Tells what a text means, as a vector of length 1; two texts that mean nearly the same have nearly the same one. */
@FunctionalInterface
public interface Meaning {
    /** The vector of a text. */
    float[] of(String text);

    /** How much two vectors have in common: 1 when they are the same, about 0.4 when the texts have little to do. */
    static double likeness(float[] one, float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = 0; i + 3 < one.length; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        return (a + b) + (c + d);
    }

    /** The vector between some, of length 1. */
    static float[] between(Iterable<float[]> vectors) {
        float[] sum = new float[0];
        for (float[] vector : vectors) {
            if (sum.length == 0) {
                sum = new float[vector.length];
            }
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        return ofLengthOne(sum);
    }

    /** Stretches a vector, in place. */
    static float[] ofLengthOne(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }
}
