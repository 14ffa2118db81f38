package io.github.pmdrill.transcript;

import io.github.pmdrill.files.WholeFile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The file a transcript is kept in. It is replaced whole, so that it is true at every moment.
 *
 * @param path where it lies; only ever one transcript's own
 */
public record TranscriptFile(Path path) {
    /** Replaces the file by this text, for its owner alone. */
    public void write(String markdown) throws IOException {
        WholeFile.write(path, markdown);
    }
}
