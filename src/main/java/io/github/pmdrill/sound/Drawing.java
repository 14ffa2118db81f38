package io.github.pmdrill.sound;

import java.time.Duration;
import java.util.Locale;

/** A recording as rows of letters: how loud it was, and under it the time. */
public final class Drawing {
    private static final String STEPS = " .:-=+*#%@";
    private static final int LABEL_EVERY = 12;

    private Drawing() {}

    /**
     * Two rows so many columns wide at most; the first is blank where nobody spoke.
     */
    public static String of(Speech speech, int columns) {
        int width = Math.min(columns, Math.max(1, speech.levels().length()));
        return loudness(speech, width) + "\n" + axis(speech.length(), width) + "\n";
    }

    private static String loudness(Speech speech, int width) {
        String levels = speech.levels();
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < width; i++) {
            int from = levels.length() * i / width;
            int to = Math.max(from + 1, levels.length() * (i + 1) / width);
            int most = 0;
            for (int at = from; at < Math.min(to, levels.length()); at++) {
                most = Math.max(most, levels.charAt(at) - '0');
            }
            row.append(STEPS.charAt(Math.max(0, Math.min(9, most))));
        }
        return "|" + row + "|";
    }

    private static String axis(Duration length, int width) {
        StringBuilder axis = new StringBuilder();
        for (int at = 0; at < width; at += LABEL_EVERY) {
            while (axis.length() < at) {
                axis.append(' ');
            }
            axis.append(clock(Duration.ofMillis(length.toMillis() * at / width)));
        }
        return (" " + axis).stripTrailing();
    }

    /** {@code 1:05}. */
    public static String clock(Duration at) {
        return at.toMinutes() + ":" + String.format(Locale.ROOT, "%02d", at.toSecondsPart());
    }
}
