package io.github.pmdrill.sound;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When somebody spoke in a recording, and how loud: what is measured from sound alone.
 *
 * @param length of the whole recording
 * @param stretches in which somebody spoke, in order
 * @param levels the loudness over the whole recording, from 0 to 9, a digit for each equal part of it
 */
public record Speech(Duration length, List<Stretch> stretches, String levels) {
    /** A pause is worth telling from this length on. */
    public static final Duration LONG_PAUSE = Duration.ofSeconds(2);

    /** Nobody was there. */
    public static final Speech NONE = new Speech(Duration.ZERO, List.of(), "");

    /** A part of a recording. */
    public record Stretch(Duration from, Duration to) {
        /** How long it is. */
        public Duration length() {
            return to.minus(from);
        }
    }

    /** Copies the list. */
    public Speech {
        stretches = List.copyOf(stretches);
    }

    /**
     * Measures a recording.
     *
     * @throws IOException when it cannot be read
     */
    public static Speech of(WavFile file) throws IOException {
        double[] loudness = file.loudness(Duration.ZERO, VoiceActivity.FRAME_MILLIS);
        return new Speech(file.length(), VoiceActivity.stretches(loudness), VoiceActivity.levels(loudness));
    }

    /** How long somebody spoke; breaks shorter than half a second are part of speaking. */
    public Duration speaking() {
        return stretches.stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** When the first word came; nothing when none did. */
    public Optional<Duration> first() {
        return stretches.stream().map(Stretch::from).findFirst();
    }

    /** The breaks between words that last at least so long. */
    public List<Stretch> pauses(Duration least) {
        List<Stretch> pauses = new ArrayList<>();
        for (int i = 1; i < stretches.size(); i++) {
            Stretch pause =
                    new Stretch(stretches.get(i - 1).to(), stretches.get(i).from());
            if (pause.length().compareTo(least) >= 0) {
                pauses.add(pause);
            }
        }
        return pauses;
    }

    /** The share of the recording in which nobody spoke, from 0 to 1. */
    public double silence() {
        return length.isZero() ? 0 : Math.max(0, 1 - speaking().toMillis() / (double) length.toMillis());
    }

    /**
     * When about a word was said, if all were said equally fast.
     *
     * @param share how much of the words comes before it, from 0 to 1
     */
    public Duration about(double share) {
        Duration left = Duration.ofMillis(Math.round(speaking().toMillis() * share));
        for (Stretch stretch : stretches) {
            if (left.compareTo(stretch.length()) <= 0) {
                return stretch.from().plus(left);
            }
            left = left.minus(stretch.length());
        }
        return length;
    }
}
