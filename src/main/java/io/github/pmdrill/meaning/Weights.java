package io.github.pmdrill.meaning;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The numbers of the encoder, read in the order in which the build wrote them; they stay bytes in memory. */
final class Weights {
    private final DataInputStream in;

    Weights(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /**
     * A table of rows with one scale.
     *
     * @param zero the byte that stands for 0
     */
    record Table(int zero, float scale, byte[] values) {
        /** Adds a row to a vector. */
        void add(int row, float[] vector) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] += (values[row * vector.length + i] - zero) * scale;
            }
        }
    }

    /** A matrix, row by row, with a scale and a bias for each column. */
    record Matrix(byte[] values, float[] scales, float[] bias) {
        int columns() {
            return bias.length;
        }

        int rows() {
            return values.length / bias.length;
        }
    }

    /** What brings each vector back to one size. */
    record Norm(float[] weight, float[] bias) {
        private static final double LEAST = 1e-12;

        void apply(float[] vector) {
            int length = vector.length;
            double mean = 0;
            for (int i = 0; i < length; i++) {
                mean += vector[i];
            }
            mean /= length;
            double variance = 0;
            for (int i = 0; i < length; i++) {
                double off = vector[i] - mean;
                variance += off * off;
            }
            float middle = (float) mean;
            float scale = (float) (1 / Math.sqrt(variance / length + LEAST));
            for (int i = 0; i < length; i++) {
                vector[i] = (vector[i] - middle) * scale * weight[i] + bias[i];
            }
        }
    }

    /** One layer: attention, then two matrices with a bend between them. */
    record Layer(
            Matrix query,
            Matrix key,
            Matrix value,
            Matrix output,
            Norm attended,
            Matrix wide,
            Matrix narrow,
            Norm done) {}

    String[] vocabulary() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8).split("\n", -1);
    }

    Table table() throws IOException {
        return new Table(in.readInt(), in.readFloat(), bytes());
    }

    Norm norm() throws IOException {
        return new Norm(floats(), floats());
    }

    Layer[] layers() throws IOException {
        Layer[] layers = new Layer[in.readInt()];
        for (int i = 0; i < layers.length; i++) {
            layers[i] = new Layer(matrix(), matrix(), matrix(), matrix(), norm(), matrix(), matrix(), norm());
        }
        return layers;
    }

    private Matrix matrix() throws IOException {
        return new Matrix(bytes(), floats(), floats());
    }

    private byte[] bytes() throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }

    private float[] floats() throws IOException {
        byte[] bytes = new byte[in.readInt() * Float.BYTES];
        in.readFully(bytes);
        float[] floats = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(floats);
        return floats;
    }
}
