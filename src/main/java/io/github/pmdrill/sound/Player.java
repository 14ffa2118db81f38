package io.github.pmdrill.sound;

import java.io.IOException;
import java.time.Duration;

/** Plays recordings. */
public interface Player {
    /**
     * Begins to play.
     *
     * @param from where in the recording
     * @throws IOException saying in one line why it cannot be played
     */
    Playing play(WavFile file, Duration from) throws IOException;
}
