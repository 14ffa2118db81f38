package io.github.pmdrill.meaning;

import io.github.pmdrill.meaning.Weights.Layer;
import io.github.pmdrill.meaning.Weights.Norm;
import java.util.Arrays;

/** One text on its way through the layers: a vector for each of its pieces. */
final class Pass {
    private static final int HEADS = 12;
    private static final int HEAD = Encoder.SIZE / HEADS;
    private static final float SOFT = (float) (1 / Math.sqrt(HEAD));

    private final float[][] states;
    private final float[][] query;
    private final float[][] key;
    private final float[][] value;
    private final float[][] wide;
    private final float[] likeness;
    private final Product product = new Product();

    Pass(float[][] states) {
        this.states = states;
        int count = states.length;
        query = new float[count][Encoder.SIZE];
        key = new float[count][Encoder.SIZE];
        value = new float[count][Encoder.SIZE];
        wide = new float[count][Encoder.SIZE * 4];
        likeness = new float[count];
    }

    void through(Layer layer) {
        product.of(states, layer.query(), query);
        product.of(states, layer.key(), key);
        product.of(states, layer.value(), value);
        float[][] attended = wide;
        for (int i = 0; i < states.length; i++) {
            Arrays.fill(attended[i], 0, Encoder.SIZE, 0);
            for (int head = 0; head < Encoder.SIZE; head += HEAD) {
                attend(query[i], head, attended[i]);
            }
        }
        float[][] added = query;
        product.of(attended, layer.output(), added);
        add(added, layer.attended());
        product.of(states, layer.wide(), wide);
        for (float[] vector : wide) {
            Curves.bend(vector);
        }
        product.of(wide, layer.narrow(), added);
        add(added, layer.done());
    }

    private void add(float[][] added, Norm norm) {
        for (int i = 0; i < states.length; i++) {
            float[] state = states[i];
            float[] more = added[i];
            for (int j = 0; j < state.length; j++) {
                state[j] += more[j];
            }
            norm.apply(state);
        }
    }

    /** One head of one piece: what it takes from each piece, by their likeness. */
    private void attend(float[] asks, int head, float[] to) {
        float most = Float.NEGATIVE_INFINITY;
        for (int j = 0; j < key.length; j++) {
            float dot = 0;
            for (int e = head; e < head + HEAD; e++) {
                dot += asks[e] * key[j][e];
            }
            likeness[j] = dot * SOFT;
            most = Math.max(most, likeness[j]);
        }
        float sum = 0;
        for (int j = 0; j < key.length; j++) {
            likeness[j] = Curves.exp(likeness[j] - most);
            sum += likeness[j];
        }
        for (int j = 0; j < key.length; j++) {
            float share = likeness[j] / sum;
            for (int e = head; e < head + HEAD; e++) {
                to[e] += share * value[j][e];
            }
        }
    }
}
