package io.github.pmdrill.listen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits what people type into sentences: at full stops, question marks, semicolons, line ends and bullets. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "eg", "ie", "vs", "approx", "etc", "no", "max", "incl", "inc", "resp", "cf", "est", "avg",
            "mr", "mrs", "ms", "dr", "st", "ca", "fig", "min", "sec", "p.a");

    /** A stretch of a text; the end is excluded. */
    record Span(int start, int end) {}

    private Sentences() {}

    /** The sentences of a text, in order; none is blank. */
    static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsAfter(text, i)) {
                add(spans, text, start, i + 1);
                start = i + 1;
            } else if (isBullet(text, i)) {
                add(spans, text, start, i);
                start = i + 1;
            }
        }
        add(spans, text, start, text.length());
        return List.copyOf(spans);
    }

    private static boolean endsAfter(String text, int i) {
        return switch (text.charAt(i)) {
            case '\n', '\r', '!', '?', ';', '\u2028', '\u2029' -> true;
            case '.' -> isLast(text, i) && !isAbbreviation(text, i);
            default -> false;
        };
    }

    /** A full stop ends nothing when something follows it directly, as in 1.2k. */
    private static boolean isLast(String text, int i) {
        int next = i + 1;
        while (next < text.length() && "\"'”’)]".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next == text.length() || Character.isWhitespace(text.charAt(next));
    }

    /** Whether the stop belongs to a short word, as in "approx. 300"; "no." is one only before a small letter or digit. */
    private static boolean isAbbreviation(String text, int i) {
        int from = i;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        if (!ABBREVIATIONS.contains(text.substring(from, i).toLowerCase(Locale.ROOT))) {
            return false;
        }
        int next = i + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length() && (i - from > 2 || !Character.isUpperCase(text.charAt(next)));
    }

    private static boolean isBullet(String text, int i) {
        char c = text.charAt(i);
        return c == '•' || c == '‣' || c == '◦';
    }

    private static void add(List<Span> spans, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            spans.add(new Span(from, to));
        }
    }
}
