package io.github.pmdrill.transcript;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.interview.Interview;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Two small drawings of an interview, in SVG that a page of HTML holds: its parts, and the self-ratings. */
record Drawings(Interview it, UnaryOperator<String> words) {
    /** In the drawings' own units, which are pixels on a narrow phone. */
    private static final int WIDTH = 340;

    private static final int ROW = 34;
    private static final int LABELS = 165;
    private static final int LONGEST = 27;

    /**
     * Both as figures; nothing of what an interview does not have.
     *
     * @param words what is written instead of a text of a deck
     */
    static String of(Interview it, UnaryOperator<String> words) {
        Drawings drawings = new Drawings(it, words);
        String time = drawings.time();
        String ratings = drawings.ratings();
        return time.isEmpty() && ratings.isEmpty() ? "" : "<div class=\"drawings\">\n" + time + ratings + "</div>\n";
    }

    private String time() {
        List<Phase> parts = it.question().phases().stream()
                .filter(phase -> it.used().containsKey(phase.id()))
                .toList();
        if (parts.isEmpty()) {
            return "";
        }
        long longest = parts.stream()
                .mapToLong(
                        phase -> Math.max(used(phase).toMillis(), it.box(phase).toMillis()))
                .max()
                .orElse(1);
        double scale = (WIDTH - 2.0) / Math.max(1, longest);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            rows.append(part(parts.get(i), i * ROW, scale));
        }
        String told = parts.stream()
                .map(phase -> words.apply(phase.title()) + " " + clocks(phase))
                .collect(Collectors.joining("; "));
        return figure(
                "Time used, against the time planned (outlined).",
                "Time used of the time planned: " + told + ".",
                parts.size() * ROW,
                rows);
    }

    private String part(Phase phase, int top, double scale) {
        double planned = it.box(phase).toMillis() * scale;
        double used = used(phase).toMillis() * scale;
        return text(0, top + 14, "", cut(words.apply(phase.title())))
                + text(WIDTH, top + 14, " class=\"end\"", clocks(phase))
                + bar("used", 1, top + 20, Math.min(planned, used))
                + (used > planned ? bar("over", 1 + planned, top + 20, used - planned) : "")
                + bar("planned", 1, top + 20, planned);
    }

    private Duration used(Phase phase) {
        return it.used().getOrDefault(phase.id(), Duration.ZERO);
    }

    private String clocks(Phase phase) {
        Duration over = used(phase).minus(it.box(phase));
        return InterviewMarkdown.clock(used(phase)) + " of " + InterviewMarkdown.clock(it.box(phase))
                + (over.toSeconds() > 0 ? ", " + InterviewMarkdown.clock(over) + " over" : "");
    }

    private String ratings() {
        List<Rubric.Dimension> rated = it.dimensions().stream()
                .filter(dimension -> it.blind().containsKey(dimension.id()))
                .toList();
        if (rated.isEmpty()) {
            return "";
        }
        StringBuilder rows = new StringBuilder();
        for (int level = 1; level <= 4; level++) {
            rows.append(text(x(level), 12, " class=\"middle\"", Integer.toString(level)));
        }
        for (int i = 0; i < rated.size(); i++) {
            rows.append(rating(rated.get(i), 18 + i * 24));
        }
        boolean revised = !it.revised().isEmpty();
        String told = rated.stream().map(d -> levels(d)).collect(Collectors.joining("; "));
        return figure(
                "Rated by yourself, 1 to 4: the ring before the outline" + (revised ? ", the dot after it." : "."),
                "Self-ratings from 1 to 4 before the outline" + (revised ? " and after it: " : ": ") + told + ".",
                22 + rated.size() * 24,
                rows);
    }

    private String levels(Rubric.Dimension dimension) {
        Map<String, Integer> revised = it.revised();
        int blind = it.blind().getOrDefault(dimension.id(), 1);
        return words.apply(dimension.title()) + " " + blind
                + (revised.isEmpty() ? "" : " and " + revised.getOrDefault(dimension.id(), blind));
    }

    private String rating(Rubric.Dimension dimension, int top) {
        int y = top + 12;
        int blind = it.blind().getOrDefault(dimension.id(), 1);
        int now = it.revised().getOrDefault(dimension.id(), blind);
        String row = text(0, y + 4, "", cut(words.apply(dimension.title())))
                + line("scale", x(1), x(4), y)
                + line("way", x(blind), x(now), y)
                + "<circle class=\"before\" cx=\"" + x(blind) + "\" cy=\"" + y + "\" r=\"7\"/>\n";
        return it.revised().isEmpty()
                ? row
                : row + "<circle class=\"after\" cx=\"" + x(now) + "\" cy=\"" + y + "\" r=\"4\"/>\n";
    }

    private static int x(int level) {
        return LABELS + 20 + (level - 1) * (WIDTH - LABELS - 40) / 3;
    }

    private static String figure(String caption, String told, int height, StringBuilder rows) {
        return "<figure>\n<svg role=\"img\" aria-label=\"" + HtmlPage.escaped(told) + "\" viewBox=\"0 0 " + WIDTH + " "
                + height + "\">\n" + rows + "</svg>\n<figcaption>" + caption + "</figcaption>\n</figure>\n";
    }

    private static String text(int x, int y, String attributes, String text) {
        return "<text" + attributes + " x=\"" + x + "\" y=\"" + y + "\">" + HtmlPage.escaped(text) + "</text>\n";
    }

    private static String bar(String name, double x, int y, double width) {
        return String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"9\"/>\n",
                name,
                x,
                y,
                width);
    }

    private static String line(String name, int from, int to, int y) {
        return "<line class=\"" + name + "\" x1=\"" + from + "\" x2=\"" + to + "\" y1=\"" + y + "\" y2=\"" + y
                + "\"/>\n";
    }

    private static String cut(String label) {
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "…";
    }
}
