package io.github.pmdrill.meaning;

import io.github.pmdrill.files.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Works out each text once: known ones are looked up, the last ones are remembered. Safe for several threads. */
public final class Remembering implements Meaning {
    private static final int MOST = 2000;

    private static final String FILE = "io/github/pmdrill/meaning/texts.bin";

    private final Supplier<KnownTexts> read;
    private final Supplier<Encoder> load;
    private final Map<String, float[]> last = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > MOST;
        }
    });

    private @Nullable KnownTexts known;
    private @Nullable Encoder encoder;

    /**
     * @param read reads texts that need no encoder, when the first text comes
     * @param load reads the encoder, when the first text comes that is not known
     */
    public Remembering(Supplier<KnownTexts> read, Supplier<Encoder> load) {
        this.read = read;
        this.load = load;
    }

    /** With the texts of the bank and the encoder that are part of the program. */
    public static Remembering bundled() {
        return new Remembering(Remembering::texts, Encoder::bundled);
    }

    /** The same, where some more texts are known. */
    public static Remembering bundled(KnownTexts more) {
        return new Remembering(() -> texts().and(more), Encoder::bundled);
    }

    private static KnownTexts texts() {
        try (InputStream in = Resource.find(FILE)) {
            return in == null ? new KnownTexts() : KnownTexts.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public float[] of(String text) {
        float[] before = last.get(text);
        if (before != null) {
            return before;
        }
        Optional<float[]> looked = known().of(text);
        float[] vector =
                looked.isPresent() ? looked.get() : KnownTexts.as(encoder().of(text));
        last.put(text, vector);
        return vector;
    }

    /** Reads the encoder, if that was not done yet. */
    public void load() {
        encoder();
    }

    private synchronized KnownTexts known() {
        if (known == null) {
            known = read.get();
        }
        return known;
    }

    private synchronized Encoder encoder() {
        if (encoder == null) {
            encoder = load.get();
        }
        return encoder;
    }
}
