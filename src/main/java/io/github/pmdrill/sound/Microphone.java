package io.github.pmdrill.sound;

import java.io.IOException;
import java.nio.file.Path;

/** Records into files. */
public interface Microphone {
    /**
     * Begins to record into a WAV file that is not there yet.
     *
     * @throws IOException saying in one line why nothing can be recorded
     */
    Take begin(Path file) throws IOException;
}
