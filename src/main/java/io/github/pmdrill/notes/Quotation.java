package io.github.pmdrill.notes;

import io.github.pmdrill.listen.Heard.PointHeard;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the ear's quotation of an answer stands in it: the ear folds white space, and shortens what is long. */
public final class Quotation {
    private final Pattern words;

    private Quotation(Pattern words) {
        this.words = words;
    }

    /** The quotation of what was heard of a point. */
    public static Quotation of(PointHeard heard) {
        String kept = heard.quote().replaceAll("^…|…$", "").strip();
        return new Quotation(Pattern.compile(
                Arrays.stream(kept.split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"))));
    }

    /** Whether it is from that text. */
    public boolean isFrom(String text) {
        return words.matcher(text).find();
    }

    /** The sentence of the text that it is from, or the two, whole and on one line; empty where it is from elsewhere. */
    public Optional<String> whole(String text) {
        Matcher found = words.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int start = found.start();
        while (start > 0 && !isEdge(text, start)) {
            start--;
        }
        int end = found.end();
        while (end < text.length() && !isEdge(text, end)) {
            end++;
        }
        return Optional.of(text.substring(start, end).strip().replaceAll("\\s+", " "));
    }

    /** Whether a sentence may end before a place. */
    private static boolean isEdge(String text, int at) {
        char before = text.charAt(at - 1);
        boolean ends = before == '.' || before == '!' || before == '?';
        return before == '\n' || (ends && (at == text.length() || Character.isWhitespace(text.charAt(at))));
    }
}
