package io.github.pmdrill.listen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every phrase that a question and the lexicon listen for, found in one pass over a text.
 *
 * <p>A phrase is found in order, within a sentence, with up to two other words or pauses in between; articles and auxiliary
 * verbs do not count. Phrases are added first; from then on nothing changes.
 */
final class Phrases {
    private static final int SLACK = 2;
    /** Words that a phrase is as good without, and that do not count between its words. */
    private static final Set<String> FREE = Set.of(
            "a", "an", "the", "do", "is", "are", "was", "be", "been", "will", "would", "should", "can", "could", "must",
            "shall", "may");

    private static final Set<String> EACH = Set.of("a", "an");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** Words of grammar that, behind "is", say what has become of something. */
    private static final Set<String> HAPPENED = Set.of("up", "down", "off", "out", "over");

    private static final Set<String> GRAMMAR = new HashSet<>();
    private static final Set<String> COMMON = new HashSet<>();

    static {
        Stems stems = new Stems();
        Common.GRAMMAR.forEach(word -> GRAMMAR.add(stems.stem(word)));
        COMMON.addAll(GRAMMAR);
        Common.TALK.forEach(word -> COMMON.add(stems.stem(word)));
    }

    private final Stems stems = new Stems();
    private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final Map<String, List<Integer>> byFirst = new HashMap<>();
    private final Typos typos = new Typos();

    /** The number of a phrase, which is added when it is new; -1 when there is no word in it. */
    int add(String phrase) {
        Text text = Text.phrase(phrase, stems);
        List<String> words = new ArrayList<>();
        for (Word word : text.words()) {
            words.add(word.stem());
        }
        if (words.size() == 2 && EACH.contains(words.get(1))) {
            // "orders a", as in "orders a day", must not mean every order.
            words.set(1, "per");
        }
        List<String> content =
                words.stream().filter(word -> !FREE.contains(word)).toList();
        List<String> key = content.size() < 2 ? withoutArticles(words) : content;
        if (key.isEmpty()) {
            return -1;
        }
        knows(text);
        text.words().forEach(word -> typos.meant(phrase, word));
        return numbers.computeIfAbsent(key, stemmed -> {
            byFirst.computeIfAbsent(stemmed.get(0), first -> new ArrayList<>()).add(phrases.size());
            phrases.add(stemmed);
            return phrases.size() - 1;
        });
    }

    private static List<String> withoutArticles(List<String> words) {
        List<String> content =
                words.stream().filter(word -> !ARTICLES.contains(word)).toList();
        // "The how" must not mean every "how".
        boolean tells = content.size() > 1 || (content.size() == 1 && !COMMON.contains(content.get(0)));
        return tells ? content : List.copyOf(words);
    }

    /**
     * Whether so little is left of a phrase, once articles and auxiliary verbs are gone, that nearly any text holds
     * it: "because", "could be", "a later". Question words tell what is asked for, and "is down" what has happened.
     */
    static boolean isVague(String phrase) {
        List<String> words = Text.phrase(phrase, new Stems()).words().stream()
                .map(Word::stem)
                .filter(word -> !ARTICLES.contains(word))
                .toList();
        List<String> content =
                words.stream().filter(word -> !FREE.contains(word)).toList();
        if (content.size() != 1) {
            return content.isEmpty() && !words.isEmpty();
        }
        String only = content.get(0);
        boolean alone = words.size() == 1;
        boolean grammar = GRAMMAR.contains(only) && !Telling.ASKS.contains(only);
        boolean happened = !alone && HAPPENED.contains(only);
        boolean bare = alone && phrase.strip().contains(" ");
        return (grammar && !happened) || (bare && COMMON.contains(only));
    }

    /** Takes the words of a deck's own text for words that are spelt as they should be. */
    void knows(String text) {
        knows(Text.phrase(text, stems));
    }

    private void knows(Text text) {
        text.words().forEach(word -> typos.known(word.stem()));
    }

    /** The stems of a phrase. */
    List<String> words(int phrase) {
        return phrases.get(phrase);
    }

    /** How many words that count stand between those of a match. */
    int gaps(Match match, Text text) {
        int free = 0;
        for (int i = match.from(); i <= match.to(); i++) {
            free += FREE.contains(text.words().get(i).stem()) ? 1 : 0;
        }
        int own = (int) words(match.phrase()).stream()
                .filter(word -> !FREE.contains(word))
                .count();
        return Math.max(0, match.to() - match.from() + 1 - free - own);
    }

    /** Where each phrase that occurs in the text does so. */
    Map<Integer, List<Match>> in(Text text) {
        List<List<String>> heard =
                text.words().stream().map(word -> typos.readings(text, word)).toList();
        Map<Integer, List<Match>> found = new HashMap<>();
        for (int from = 0; from < heard.size(); from++) {
            Set<Integer> begun = new HashSet<>();
            for (String stem : heard.get(from)) {
                begun.addAll(byFirst.getOrDefault(stem, List.of()));
            }
            for (int phrase : begun) {
                int to = end(phrases.get(phrase), text, heard, from);
                if (to >= 0) {
                    found.computeIfAbsent(phrase, none -> new ArrayList<>()).add(new Match(phrase, from, to));
                }
            }
        }
        return found;
    }

    /** The last word of a phrase that begins at a word of the text, or -1 when the rest of it does not follow. */
    private static int end(List<String> phrase, Text text, List<List<String>> heard, int from) {
        int slack = SLACK;
        int at = from;
        for (int i = 1; i < phrase.size(); i++) {
            at++;
            while (isWithin(text, from, at) && !heard.get(at).contains(phrase.get(i))) {
                String between = heard.get(at).get(0);
                slack -= (FREE.contains(between) ? 0 : 1) + pause(text, at);
                if (slack < 0 || Negation.denies(between) || isTight(phrase, i)) {
                    return -1;
                }
                at++;
            }
            if (!isWithin(text, from, at)) {
                return -1;
            }
            slack -= pause(text, at);
        }
        return slack < 0 ? -1 : at;
    }

    /** Whether a word of a phrase must follow the one before it: "not 7", and "the how", of which little is left. */
    private static boolean isTight(List<String> phrase, int at) {
        boolean number = Character.isDigit(phrase.get(at).charAt(0));
        return (number && Negation.denies(phrase.get(at - 1)))
                || (phrase.size() == 2 && (ARTICLES.contains(phrase.get(0)) || ARTICLES.contains(phrase.get(1))));
    }

    private static boolean isWithin(Text text, int from, int at) {
        List<Word> words = text.words();
        return at < words.size() && words.get(at).sentence() == words.get(from).sentence();
    }

    /** A comma, a colon or a dash inside a phrase stands for a word. */
    private static int pause(Text text, int at) {
        return text.words().get(at).afterPause() ? 1 : 0;
    }
}
