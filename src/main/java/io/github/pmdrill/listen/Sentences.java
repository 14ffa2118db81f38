package io.github.pmdrill.listen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Splits what people type into sentences: at full stops, question marks, semicolons, line ends and bullets. */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "eg", "ie", "vs", "approx", "etc", "no", "max", "incl", "inc", "resp", "cf", "est", "avg",
            "mr", "mrs", "ms", "dr", "st", "ca", "fig", "min", "sec", "p.a");

    /** A "no." behind one of these answers; "line no. 7" has a number. */
    private static final Set<String> ANSWERS = Set.of("so", "then", "well", "is", "say", "says", "oh", "but", "and");
    /** What begins a sentence behind a "no." rather than naming what is numbered. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?:i|we|you|it|that|this|they|there|he|she|but|because|what|when|if|let)\\b", Pattern.CASE_INSENSITIVE);

    /** A stretch of a text; the end is excluded. */
    record Span(int start, int end) {}

    private Sentences() {}

    /** The sentences of a text as they stand there, in order; none is blank. */
    public static List<String> texts(String text) {
        return of(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    /** Where the sentences of a text stand. */
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
        String word = text.substring(from, i).toLowerCase(Locale.ROOT);
        if (!ABBREVIATIONS.contains(word)) {
            return false;
        }
        int next = i + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (word.equals("no")
                && (isAnswer(text, from)
                        || CLAUSE.matcher(text).region(next, text.length()).lookingAt())) {
            return false;
        }
        return next < text.length() && (i - from > 2 || !Character.isUpperCase(text.charAt(next)));
    }

    /** Whether the "no" that begins here is what a question is answered with. */
    private static boolean isAnswer(String text, int from) {
        int end = from;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return ANSWERS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))
                || (end > 0 && "?,".indexOf(text.charAt(end - 1)) >= 0);
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
