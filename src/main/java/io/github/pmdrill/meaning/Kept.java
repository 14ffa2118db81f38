package io.github.pmdrill.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;

/** A file that keeps the vectors of texts from one run to the next. */
public final class Kept {
    private final Path file;
    private final KnownTexts known;

    /** Reads the file; one that is missing or damaged keeps nothing. */
    public Kept(Path file) {
        this(file, read(file));
    }

    private Kept(Path file, KnownTexts known) {
        this.file = file;
        this.known = known;
    }

    /** The same, and what a packed file keeps, which is only read. */
    public Kept and(Path packed) {
        return new Kept(file, read(packed).and(known));
    }

    private static KnownTexts read(Path file) {
        boolean packed = file.toString().endsWith(".gz");
        try (InputStream bytes = Files.newInputStream(file);
                InputStream in = packed ? new GZIPInputStream(bytes) : bytes) {
            return KnownTexts.read(in);
        } catch (IOException e) {
            return new KnownTexts();
        }
    }

    /** Those of the texts, and of no others; what is not known yet is worked out by all processors. */
    public KnownTexts of(Collection<String> texts, Supplier<Encoder> load) {
        KnownTexts all = new KnownTexts();
        List<String> fresh = new ArrayList<>();
        for (String text : texts) {
            if (!all.putFrom(known, text)) {
                fresh.add(text);
            }
        }
        if (!fresh.isEmpty()) {
            Encoder encoder = load.get();
            fresh.parallelStream().forEach(text -> all.put(text, encoder.of(text)));
        }
        return all;
    }

    /** Writes the file anew. */
    public void keep(KnownTexts texts) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            texts.write(out);
        }
    }
}
