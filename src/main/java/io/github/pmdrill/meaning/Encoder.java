package io.github.pmdrill.meaning;

import io.github.pmdrill.files.Resource;
import io.github.pmdrill.meaning.Weights.Layer;
import io.github.pmdrill.meaning.Weights.Norm;
import io.github.pmdrill.meaning.Weights.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Turns a text into a vector of its meaning: two texts that mean nearly the same have nearly the same vector.
 *
 * <p>This is BGE small English v1.5 with weights of eight bits, to which the build adds what {@code src/fit/tune.py}
 * learned from the bank's examples of questions and of what answers say. Every sum is taken in one order, and nothing is left
 * to the processor or to a library, so that a text has the same vector everywhere.
 */
public final class Encoder implements Meaning {
    /** How many numbers a vector has. */
    public static final int SIZE = 384;

    private static final String FILE = "io/github/pmdrill/meaning/encoder.bin";

    private final WordPiece words;
    private final Table word;
    private final Table position;
    private final Table type;
    private final Norm start;
    private final Layer[] layers;

    /** Reads weights as the build wrote them. */
    public Encoder(InputStream from) throws IOException {
        Weights weights = new Weights(from);
        words = new WordPiece(weights.vocabulary());
        word = weights.table();
        position = weights.table();
        type = weights.table();
        start = weights.norm();
        layers = weights.layers();
    }

    /** The encoder that is part of the program; reading it takes some tenths of a second. */
    public static Encoder bundled() {
        try (InputStream in = Resource.open(FILE)) {
            return new Encoder(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public float[] of(String text) {
        int[] pieces = words.of(text);
        float[][] states = new float[pieces.length][SIZE];
        for (int i = 0; i < pieces.length; i++) {
            word.add(pieces[i], states[i]);
            position.add(i, states[i]);
            type.add(0, states[i]);
            start.apply(states[i]);
        }
        Pass pass = new Pass(states);
        for (Layer layer : layers) {
            pass.through(layer);
        }
        return Meaning.ofLengthOne(states[0]);
    }
}
