package io.github.pmdrill.sound;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/** What one is heard like at this moment, read from the file that is being recorded. */
public final class Meter {
    /** Who is not heard for so long is told. */
    public static final Duration LONG_SILENCE = Duration.ofSeconds(10);

    private static final int WIDTH = 10;
    private static final int WINDOW_MILLIS = 100;

    private Meter() {}

    /** A bar for the status line, {@code [######    ]}; or that nothing was heard for long; empty where nothing is. */
    public static String of(Path file) {
        try {
            WavFile wav = WavFile.read(file);
            Duration from = wav.length().minus(LONG_SILENCE);
            boolean long_ = !from.isNegative();
            double[] loudness = wav.loudness(long_ ? from : Duration.ZERO, WINDOW_MILLIS);
            if (long_ && VoiceActivity.level(most(loudness, loudness.length)) == 0) {
                return "nothing heard for " + LONG_SILENCE.toSeconds() + " s";
            }
            return bar(VoiceActivity.level(most(loudness, 1_000 / WINDOW_MILLIS)));
        } catch (IOException e) {
            // The command has not begun to write, or writes something else.
            return "";
        }
    }

    /** The most of the last so many. */
    private static double most(double[] loudness, int last) {
        return Arrays.stream(loudness, Math.max(0, loudness.length - last), loudness.length)
                .max()
                .orElse(0);
    }

    /** A bar of a level from 0 to 9. */
    static String bar(int level) {
        int full = level == 0 ? 0 : level + 1;
        return "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "]";
    }
}
