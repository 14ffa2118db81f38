package io.github.pmdrill.sound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How something was said, as its text tells: no judgement.
 *
 * @param words how many there are
 * @param fillers words that only fill a gap, each with the places at which it stands, as the number of words before it
 * @param repeats words that were begun again: {@code we will we will}, with the same places
 */
public record Delivery(int words, Map<String, List<Integer>> fillers, Map<String, List<Integer>> repeats) {
    /** The longest first: {@code you know what I mean} is one of them, not two. */
    private static final List<String> FILLERS = List.of(
            "you know what i mean",
            "at the end of the day",
            "to be honest",
            "you know",
            "i mean",
            "sort of",
            "kind of",
            "or something",
            "and so on",
            "um",
            "umm",
            "uh",
            "uhm",
            "er",
            "erm",
            "hmm",
            "like",
            "basically",
            "actually",
            "literally");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,-]*");
    private static final int LONGEST_REPEAT = 4;

    /** A {@code like} after one of these, or between a verb and its thing, means something. */
    private static final List<String> BEFORE_LIKE = List.of(
            "would",
            "i'd",
            "we'd",
            "they'd",
            "you'd",
            "looks",
            "look",
            "looked",
            "sounds",
            "feels",
            "is",
            "something",
            "things",
            "more",
            "not",
            "users",
            "people",
            "i",
            "we",
            "they",
            "you",
            "to",
            "just",
            "much",
            "seems",
            "what");

    /** Reads a text. */
    public static Delivery of(String text) {
        List<String> words = words(text);
        Map<String, List<Integer>> fillers = new LinkedHashMap<>();
        Map<String, List<Integer>> repeats = new LinkedHashMap<>();
        for (int at = 0; at < words.size(); ) {
            String filler = filler(words, at);
            int again = filler.isEmpty() ? repeated(words, at) : 0;
            if (!filler.isEmpty()) {
                fillers.computeIfAbsent(filler, key -> new ArrayList<>()).add(at);
                at += filler.split(" ", -1).length;
            } else if (again > 0) {
                String twice = String.join(" ", words.subList(at, at + 2 * again));
                repeats.computeIfAbsent(twice, key -> new ArrayList<>()).add(at);
                at += again;
            } else {
                at++;
            }
        }
        return new Delivery(words.size(), fillers, repeats);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group().replaceAll("[.,-]+$", "").replace('’', '\''));
        }
        return words;
    }

    private static String filler(List<String> words, int at) {
        for (String filler : FILLERS) {
            List<String> parts = List.of(filler.split(" ", -1));
            boolean here = at + parts.size() <= words.size()
                    && words.subList(at, at + parts.size()).equals(parts);
            if (here && !(filler.equals("like") && at > 0 && BEFORE_LIKE.contains(words.get(at - 1)))) {
                return filler;
            }
        }
        return "";
    }

    /** How many words from here on are said twice; 0 for none. */
    private static int repeated(List<String> words, int at) {
        for (int many = LONGEST_REPEAT; many > 0; many--) {
            int end = at + 2 * many;
            boolean twice = end <= words.size() && words.subList(at, at + many).equals(words.subList(at + many, end));
            boolean number = twice && words.get(at).matches("[\\d.,]+");
            if (twice && !number) {
                return many;
            }
        }
        return 0;
    }

    /** Words a minute of speaking; 0 where nobody spoke. */
    public int perMinute(Duration speaking) {
        return speaking.isZero() ? 0 : (int) Math.round(words * 60_000.0 / speaking.toMillis());
    }

    /** How many fillers there are in all. */
    public int filled() {
        return fillers.values().stream().mapToInt(List::size).sum();
    }
}
