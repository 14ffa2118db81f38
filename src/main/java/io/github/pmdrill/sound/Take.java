package io.github.pmdrill.sound;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** A recording that is being made. */
public interface Take extends Closeable {
    /** The WAV file. */
    Path file();

    /** Why it ended of itself; empty as long as it goes on. */
    String trouble();

    /** Records nothing until {@link #resume}. */
    void pause();

    /** Goes on in the same file. */
    void resume();

    /**
     * Ends it; the file is whole then.
     *
     * @throws IOException when its last part could not be written
     */
    @Override
    void close() throws IOException;
}
