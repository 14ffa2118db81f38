package io.github.pmdrill.sound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells speech from what a room sounds like, by loudness alone. */
final class VoiceActivity {
    /** The loudness is measured over so many milliseconds. */
    static final int FRAME_MILLIS = 20;

    /** Breaks between words that are shorter are part of speaking. */
    private static final int SHORTEST_BREAK = 500 / FRAME_MILLIS;

    /** What is shorter is a click, and no word. */
    private static final int SHORTEST_WORD = 80 / FRAME_MILLIS;

    /** Below it nobody is heard: 50 dB below the most. */
    private static final double LEAST = 0.003;

    private static final int MOST_LEVELS = 240;
    private static final int FRAMES_PER_LEVEL = 500 / FRAME_MILLIS;

    private VoiceActivity() {}

    /** When somebody spoke. */
    static List<Speech.Stretch> stretches(double[] loudness) {
        double threshold = threshold(loudness);
        List<int[]> runs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= loudness.length; i++) {
            boolean loud = i < loudness.length && loudness[i] >= threshold;
            if (loud && start < 0) {
                start = i;
            } else if (!loud && start >= 0) {
                join(runs, start, i);
                start = -1;
            }
        }
        return runs.stream()
                .filter(run -> run[1] - run[0] >= SHORTEST_WORD)
                .map(run -> new Speech.Stretch(time(run[0]), time(run[1])))
                .toList();
    }

    private static void join(List<int[]> runs, int from, int to) {
        int[] last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        // A click apart from everything must not cut a long pause in two.
        if (last != null && last[1] - last[0] < SHORTEST_WORD && from - last[1] >= SHORTEST_BREAK) {
            runs.remove(runs.size() - 1);
            last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        }
        if (last != null && from - last[1] < SHORTEST_BREAK) {
            last[1] = to;
        } else {
            runs.add(new int[] {from, to});
        }
    }

    private static Duration time(int frame) {
        return Duration.ofMillis((long) frame * FRAME_MILLIS);
    }

    /**
     * Between the room and the voice: well above what the quietest tenth has, and not above what a quiet word has. A
     * recording in which all is about equally quiet has no voice in it.
     */
    private static double threshold(double[] loudness) {
        if (loudness.length == 0) {
            return LEAST;
        }
        double[] sorted = loudness.clone();
        Arrays.sort(sorted);
        double room = sorted[sorted.length / 10];
        double voice = sorted[sorted.length - 1 - sorted.length / 20];
        if (voice < room * 2.5 && voice < 0.02) {
            return Double.MAX_VALUE;
        }
        return Math.max(LEAST, Math.min(room * 3, voice * 0.2));
    }

    /** The loudness as digits, each of half a second or of an equal part of a long recording. */
    static String levels(double[] loudness) {
        int parts = Math.min(MOST_LEVELS, (loudness.length + FRAMES_PER_LEVEL - 1) / FRAMES_PER_LEVEL);
        StringBuilder levels = new StringBuilder();
        for (int i = 0; i < parts; i++) {
            int from = (int) ((long) loudness.length * i / parts);
            int to = (int) ((long) loudness.length * (i + 1) / parts);
            double most = Arrays.stream(loudness, from, to).max().orElse(0);
            levels.append(level(most));
        }
        return levels.toString();
    }

    /** A loudness as one of ten steps, 6 dB each, as ears have it. */
    static int level(double loudness) {
        if (loudness < LEAST) {
            return 0;
        }
        double decibels = 20 * Math.log10(loudness);
        return (int) Math.max(1, Math.min(9, Math.round(9 + (decibels + 6) / 5.5)));
    }
}
