package io.github.pmdrill.transcript;

import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.notes.SpokenPart;
import io.github.pmdrill.sound.Speech;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The recordings of an interview on a page of HTML: a drawing of each, and the sound itself where it lies beside it. */
final class SpokenFigures {
    private static final int WIDTH = 340;
    private static final int HEIGHT = 44;

    private SpokenFigures() {}

    /**
     * The figures; nothing where nothing was recorded.
     *
     * @param sound gives the address of a recording beside the page; empty for none
     */
    static String of(Interview it, UnaryOperator<String> sound) {
        Map<String, SpokenPart> parts = it.spoken().parts();
        return parts.isEmpty()
                ? ""
                : parts.values().stream()
                        .map(part -> figure(part, sound.apply(part.recording().file())))
                        .collect(Collectors.joining("", "<div class=\"drawings\">\n", "</div>\n"));
    }

    private static String figure(SpokenPart part, String address) {
        Speech speech = part.recording().speech();
        String name = HtmlPage.escaped(part.recording().file());
        String told = "Loudness of " + name + " over " + SpokenMarkdown.clock(speech.length()) + "; "
                + speech.pauses(Speech.LONG_PAUSE).size() + " pauses over 2 s.";
        String audio = address.isEmpty()
                ? ""
                : "<audio controls preload=\"none\" src=\"" + HtmlPage.escaped(address) + "\"></audio>\n";
        return "<figure>\n<svg role=\"img\" aria-label=\"" + told + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\">\n"
                + bars(speech) + pauses(speech) + "</svg>\n" + audio + "<figcaption>" + name
                + ": loudness; pauses over 2 s are underlined.</figcaption>\n</figure>\n";
    }

    private static String bars(Speech speech) {
        int n = Math.max(1, speech.levels().length());
        double wide = WIDTH / (double) n;
        StringBuilder bars = new StringBuilder();
        for (int i = 0; i < speech.levels().length(); i++) {
            int high = (speech.levels().charAt(i) - '0') * 4;
            if (high > 0) {
                bars.append(rect("used", i * wide, (HEIGHT - 8 - high) / 2.0, Math.max(0.4, wide * 0.8), high));
            }
        }
        return bars.toString();
    }

    private static String pauses(Speech speech) {
        double scale = WIDTH / (double) Math.max(1, speech.length().toMillis());
        return speech.pauses(Speech.LONG_PAUSE).stream()
                .map(pause -> rect(
                        "over",
                        pause.from().toMillis() * scale,
                        HEIGHT - 5.0,
                        pause.length().toMillis() * scale,
                        3))
                .collect(Collectors.joining());
    }

    private static String rect(String name, double x, double y, double width, int height) {
        return String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%d\"/>\n",
                name,
                x,
                y,
                width,
                height);
    }
}
