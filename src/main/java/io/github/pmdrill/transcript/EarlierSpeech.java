package io.github.pmdrill.transcript;

import io.github.pmdrill.notes.SpokenPart;
import io.github.pmdrill.sound.Delivery;
import io.github.pmdrill.sound.Speech;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * How the person spoke in earlier recordings, for the figures of a new one to stand beside.
 *
 * @param parts each as it was recorded; silent ones tell nothing
 */
public record EarlierSpeech(List<SpokenPart> parts) {
    /** Nothing was recorded before. */
    public static final EarlierSpeech NONE = new EarlierSpeech(List.of());

    /** Keeps those in which somebody spoke. */
    public EarlierSpeech {
        parts = parts.stream()
                .filter(part -> !part.recording().speech().stretches().isEmpty())
                .toList();
    }

    /** The medians in a sentence; empty where there is nothing to tell. */
    String told() {
        if (parts.isEmpty()) {
            return "";
        }
        String rate = told(
                ", %.0f words a minute",
                part -> words(part).perMinute(speech(part).speaking()));
        String fillers = told(
                ", %.1f fillers a minute", part -> perMinute(part, words(part).filled()));
        return "Your " + (parts.size() == 1 ? "recording" : parts.size() + " recordings") + " before, in the median: "
                + told("first word after %.1f s", part -> seconds(part))
                + told(
                        ", %.1f pauses over 2 s a minute",
                        part -> perMinute(
                                part, speech(part).pauses(Speech.LONG_PAUSE).size()))
                + told(", %.0f %% silence", part -> 100 * speech(part).silence())
                + (hasText() ? rate + fillers : "") + ".";
    }

    private boolean hasText() {
        return parts.stream().anyMatch(part -> !part.text().isEmpty());
    }

    private static Speech speech(SpokenPart part) {
        return part.recording().speech();
    }

    private static double seconds(SpokenPart part) {
        return speech(part).first().orElse(speech(part).length()).toMillis() / 1_000.0;
    }

    private static Delivery words(SpokenPart part) {
        return Delivery.of(part.text());
    }

    private static double perMinute(SpokenPart part, int many) {
        return many * 60_000.0 / Math.max(1, speech(part).length().toMillis());
    }

    /** Of what was not written down there are no words. */
    private String told(String format, ToDoubleFunction<SpokenPart> figure) {
        boolean ofWords = format.contains("words") || format.contains("fillers");
        List<Double> sorted = parts.stream()
                .filter(part -> !ofWords || !part.text().isEmpty())
                .map(figure::applyAsDouble)
                .sorted()
                .toList();
        OptionalDouble median = median(sorted);
        return median.isEmpty() ? "" : String.format(Locale.ROOT, format, median.getAsDouble());
    }

    private static OptionalDouble median(List<Double> sorted) {
        int n = sorted.size();
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2);
    }
}
