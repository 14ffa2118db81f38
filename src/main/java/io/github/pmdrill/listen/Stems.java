package io.github.pmdrill.listen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Turns text into words with stems: numbers in one form, contractions taken apart, short forms written out,
 * American spelling, then English stems. Not thread safe; cheap to make.
 */
final class Stems {
    private static final Pattern TOKEN =
            Pattern.compile("(?<number>" + Numerals.WRITTEN + ")(?<times>[kKmM]|bn|BN|mn)?(?![\\p{L}\\p{N}])"
                    + "|(?<word>[wW]/[oO](?!\\p{L})|[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*)"
                    + "|(?<slash>/\\s?(?=(?:s|sec|secs|second|min|minute|h|hr|hour|d|day|wk|week|mo|month|yr|year)(?![\\p{L}\\p{N}])))"
                    + "|(?<sign>[%#$€£&@])");
    private static final Map<String, String> SIGNS =
            Map.of("%", "percent", "#", "number", "$", "dollar", "€", "euro", "£", "pound", "&", "and", "@", "at");
    private static final String PAUSES = ",:()[]–—=→\"“”|";

    private final EnglishStemmer stemmer = new EnglishStemmer();
    private final Map<String, String> known = new HashMap<>();

    /** The words of a text. */
    List<Word> words(String text, List<Sentences.Span> sentences) {
        List<Word> words = new ArrayList<>();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            Sentences.Span span = sentences.get(sentence);
            Matcher token = TOKEN.matcher(text).region(span.start(), span.end()).useTransparentBounds(true);
            int last = span.start();
            while (token.find()) {
                boolean pause = isPause(text, last, token.start());
                boolean rate =
                        !words.isEmpty() && words.get(words.size() - 1).stem().equals("per");
                for (String stem : stems(token)) {
                    String full = rate ? Spelling.LETTERS.getOrDefault(stem, stem) : stem;
                    words.add(new Word(full, token.start(), token.end(), sentence, pause));
                    pause = false;
                }
                last = token.end();
            }
        }
        return List.copyOf(rates(words));
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

    private List<String> stems(Matcher token) {
        if (token.group("number") != null) {
            String times = token.group("times");
            return List.of(Numerals.plain(token.group("number"), times == null ? "" : times));
        }
        if (token.group("slash") != null) {
            return List.of("per");
        }
        if (token.group("sign") != null) {
            return List.of(SIGNS.get(token.group("sign")));
        }
        List<String> stems = new ArrayList<>(2);
        for (String word : Spelling.parts(fold(token.group("word")))) {
            stems.add(stem(word));
        }
        return stems;
    }

    /** "a second", "each second" and "every second" are one rate. */
    private static List<Word> rates(List<Word> words) {
        List<Word> rates = new ArrayList<>(words);
        for (int i = 0; i + 1 < rates.size(); i++) {
            Word word = rates.get(i);
            Word next = rates.get(i + 1);
            if (Spelling.EACH.contains(word.stem())
                    && Spelling.TIMES.contains(next.stem())
                    && word.sentence() == next.sentence()) {
                rates.set(i, new Word("per", word.start(), word.end(), word.sentence(), word.afterPause()));
            }
        }
        return rates;
    }

    /** The stem of one word in small letters. */
    String stem(String word) {
        return known.computeIfAbsent(word, this::work);
    }

    private String work(String word) {
        String spelt = Spelling.of(word);
        if (spelt.length() < 4 || Character.isDigit(spelt.charAt(0))) {
            return spelt;
        }
        stemmer.setCurrent(spelt);
        stemmer.stem();
        String stem = stemmer.getCurrent();
        // The stemmer leaves "delivery" and "deliver" apart.
        return stem.length() > 6 && stem.endsWith("eri") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        char[] folded = new char[lower.length() * 4];
        int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
        return new String(folded, 0, length);
    }
}
