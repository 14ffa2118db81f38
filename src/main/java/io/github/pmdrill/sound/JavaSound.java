package io.github.pmdrill.sound;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Java's own sound. Its classes are first met here: a Java without them, as one that was trimmed, is told in one line,
 * as a missing device is.
 */
public final class JavaSound implements Microphone, Player {
    private static final String TRIMMED =
            "this Java comes without sound; pmdrill config recorder and player take commands";

    @Override
    public Take begin(Path file) throws IOException {
        try {
            return new JavaMicrophone().begin(file);
        } catch (LinkageError e) {
            throw new IOException(TRIMMED, e);
        }
    }

    @Override
    public Playing play(WavFile file, Duration from) throws IOException {
        try {
            return new JavaPlayer().play(file, from);
        } catch (LinkageError e) {
            throw new IOException(TRIMMED, e);
        }
    }
}
