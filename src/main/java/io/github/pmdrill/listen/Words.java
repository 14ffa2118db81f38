package io.github.pmdrill.listen;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes text apart into words. */
final class Words {
    private static final Pattern WORD = Pattern.compile(
            Numerals.WRITTEN + "(?![\\p{L}\\p{N}])|[wW]/[oO](?!\\p{L})|[\\p{L}\\p{N}]+(?:['’]\\p{L}+)*");
    private static final String PAUSES = ",:()[]–—=→\"“”|";
    /** What "is" may be drawn together with; behind any other word the quote shows a possessive. */
    private static final Set<String> IS =
            Set.of("it", "that", "there", "what", "who", "where", "how", "here", "he", "she", "everything", "nothing");

    private static final Map<String, List<String>> CONTRACTIONS = contractions();
    private static final Pattern ENDING = Pattern.compile("(?<=\\w{3})(?:ies|ing|ed|es|s|e|y)$");

    private Words() {}

    /** The words of a text. */
    static List<Word> of(String text, List<Sentences.Span> sentences) {
        List<Word> words = new ArrayList<>();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            Sentences.Span span = sentences.get(sentence);
            Matcher word = WORD.matcher(text).region(span.start(), span.end()).useTransparentBounds(true);
            int last = span.start();
            while (word.find()) {
                boolean pause = isPause(text, last, word.start());
                for (String part : parts(plain(word.group()))) {
                    words.add(new Word(part, word.start(), word.end(), sentence, pause));
                    pause = false;
                }
                last = word.end();
            }
        }
        return List.copyOf(words);
    }

    /** A word without its commonest endings, so that "caches" is "cache". */
    static String bare(String plain) {
        return ENDING.matcher(plain).replaceFirst("");
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.chars().allMatch(c -> c < 0x80)
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    private static boolean isPause(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean dash = c == '-' && i > from && Character.isWhitespace(text.charAt(i - 1));
            if (dash || PAUSES.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static List<String> parts(String word) {
        List<String> parts = CONTRACTIONS.get(word);
        if (parts != null) {
            return parts;
        }
        int quote = word.indexOf('\'');
        if (quote < 0) {
            return List.of(word);
        }
        String stem = word.substring(0, quote);
        return switch (word.substring(quote + 1)) {
            case "d" -> List.of(stem, "would");
            case "ll" -> List.of(stem, "will");
            case "ve" -> List.of(stem, "have");
            case "re" -> List.of(stem, "are");
            case "s" -> IS.contains(stem) ? List.of(stem, "is") : List.of(stem);
            default -> List.of(stem);
        };
    }

    private static Map<String, List<String>> contractions() {
        Map<String, List<String>> map = new HashMap<>();
        for (String verb : "do does did is are was were has have had would could should must need".split(" ", -1)) {
            map.put(verb + "n't", List.of(verb, "not"));
            map.put(verb + "nt", List.of(verb, "not"));
        }
        for (String cannot : List.of("can't", "cant", "cannot")) {
            map.put(cannot, List.of("can", "not"));
        }
        for (String wont : List.of("won't", "wont")) {
            map.put(wont, List.of("will", "not"));
        }
        for (String without : List.of("w/o", "wo")) {
            map.put(without, List.of("without"));
        }
        map.put("ive", List.of("i", "have"));
        map.put("im", List.of("i", "am"));
        return map;
    }
}
