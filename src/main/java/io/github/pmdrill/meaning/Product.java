package io.github.pmdrill.meaning;

import io.github.pmdrill.meaning.Weights.Matrix;
import java.util.Arrays;

/**
 * Vectors times a matrix. The bytes of four rows at a time become numbers, which serve all vectors; the innermost loop
 * is one that every Java compiles to the processor's wide instructions, as long as all arrays begin at 0.
 */
final class Product {
    private static final int WIDEST = 4 * Encoder.SIZE;

    private final float[] first = new float[WIDEST];
    private final float[] second = new float[WIDEST];
    private final float[] third = new float[WIDEST];
    private final float[] fourth = new float[WIDEST];

    void of(float[][] vectors, Matrix matrix, float[][] to) {
        int columns = matrix.columns();
        for (float[] sums : to) {
            Arrays.fill(sums, 0, columns, 0);
        }
        for (int row = 0; row < matrix.rows(); row += 4) {
            numbers(matrix.values(), row * columns, columns, first);
            numbers(matrix.values(), (row + 1) * columns, columns, second);
            numbers(matrix.values(), (row + 2) * columns, columns, third);
            numbers(matrix.values(), (row + 3) * columns, columns, fourth);
            for (int i = 0; i < to.length; i++) {
                float[] vector = vectors[i];
                add(to[i], columns, vector[row], vector[row + 1], vector[row + 2], vector[row + 3]);
            }
        }
        for (float[] sums : to) {
            scale(sums, columns, matrix.scales(), matrix.bias());
        }
    }

    private static void numbers(byte[] bytes, int from, int count, float[] to) {
        for (int i = 0; i < count; i++) {
            to[i] = bytes[from + i];
        }
    }

    private void add(float[] to, int count, float a, float b, float c, float d) {
        float[] p = first;
        float[] q = second;
        float[] r = third;
        float[] s = fourth;
        for (int i = 0; i < count; i++) {
            to[i] += a * p[i] + b * q[i] + c * r[i] + d * s[i];
        }
    }

    private static void scale(float[] sums, int count, float[] scales, float[] bias) {
        for (int i = 0; i < count; i++) {
            sums[i] = sums[i] * scales[i] + bias[i];
        }
    }
}
