package io.github.pmdrill.meaning;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Texts whose vectors were worked out before, each number rounded to one of 25: those of the bank, or of one's own decks.
 * So coarse they are half as large once they are packed, and how like two texts are changes by some 0.004.
 * A text stands in the file as a number made of its letters.
 */
public final class KnownTexts {
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    /** On either side of 0. */
    private static final int STEPS = 12;

    private final Map<Long, byte[]> vectors = new TreeMap<>();

    /** Reads what {@link #write} has written. */
    public static KnownTexts read(InputStream from) throws IOException {
        KnownTexts known = new KnownTexts();
        DataInputStream in = new DataInputStream(new BufferedInputStream(from, 1 << 16));
        for (int count = in.readInt(); count > 0; count--) {
            long key = in.readLong();
            byte[] vector = new byte[Encoder.SIZE];
            in.readFully(vector);
            known.vectors.put(key, vector);
        }
        return known;
    }

    /** Writes all of them, in an order of their own. */
    public void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(vectors.size());
        for (Map.Entry<Long, byte[]> known : vectors.entrySet()) {
            out.writeLong(known.getKey());
            out.write(known.getValue());
        }
        out.flush();
    }

    /** Adds a text. */
    public synchronized void put(String text, float[] vector) {
        vectors.put(key(text), rounded(vector));
    }

    /** Adds a text as it is known elsewhere. */
    public synchronized boolean putFrom(KnownTexts other, String text) {
        byte[] vector = other.vectors.get(key(text));
        if (vector != null) {
            vectors.put(key(text), vector);
        }
        return vector != null;
    }

    /** These and others. */
    KnownTexts and(KnownTexts others) {
        vectors.putAll(others.vectors);
        return this;
    }

    /** The vector of a text, when it is known. */
    public Optional<float[]> of(String text) {
        return Optional.ofNullable(vectors.get(key(text))).map(KnownTexts::plain);
    }

    /** The same vector as after writing and reading it, so that nothing hangs on what was known before. */
    static float[] as(float[] vector) {
        return plain(rounded(vector));
    }

    private static byte[] rounded(float[] vector) {
        float most = 0;
        for (float value : vector) {
            most = Math.max(most, Math.abs(value));
        }
        byte[] rounded = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            rounded[i] = (byte) Math.round(vector[i] / most * STEPS);
        }
        return rounded;
    }

    private static float[] plain(byte[] rounded) {
        float[] plain = new float[rounded.length];
        for (int i = 0; i < rounded.length; i++) {
            plain[i] = rounded[i];
        }
        return Meaning.ofLengthOne(plain);
    }

    /** FNV-1a over the letters. */
    private static long key(String text) {
        long key = SEED;
        for (int i = 0; i < text.length(); i++) {
            key = (key ^ text.charAt(i)) * PRIME;
        }
        return key;
    }
}
