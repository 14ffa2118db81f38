package io.github.pmdrill.listen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What an answer states in so many words: figures that it does not deny, and the words that a hook waits for. */
final class Stated {
    private static final Pattern POSSIBLE = Pattern.compile("\\b(?:could|might)\\b[^,.;]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BUT = Pattern.compile("^[^.;]{0,40}\\bbut\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PREFERRED = Pattern.compile(
            "\\b(?:prefer|choose|chose|pick|picked|take|favou?r|use|go with|go for)\\b[^,.;]*\\bover (?:an? |the )?$",
            Pattern.CASE_INSENSITIVE);

    private Stated() {}

    /** What each figure of a text measures. */
    static List<Unit.Kind> kinds(Text text) {
        List<Unit.Kind> kinds = new ArrayList<>();
        for (int sentence = 0; sentence < text.sentences().size(); sentence++) {
            Sentences.Span span = text.sentences().get(sentence);
            String raw = text.sentence(sentence);
            for (Quantity quantity : Quantity.in(raw)) {
                int start = span.start() + raw.indexOf(quantity.text());
                boolean words = !text.words().isEmpty();
                if (words
                        && !Negation.cancelsFigure(
                                text, text.words(start, start + quantity.text().length()))) {
                    kinds.add(quantity.kind());
                }
            }
        }
        return kinds;
    }

    /** The first place where one of some phrases is said, and neither denied nor rejected, as it was typed. */
    static String first(Text text, List<List<String>> phrases) {
        for (int from = 0; from < text.words().size(); from++) {
            for (List<String> phrase : phrases) {
                if (isAt(text, from, phrase)) {
                    Match match = new Match(from, from + phrase.size() - 1);
                    if (!Negation.cancels(text, match) && !Negation.rejects(text, match) && !isSetAside(text, match)) {
                        return text.said(match);
                    }
                }
            }
        }
        return "";
    }

    /** "We could add a queue, but ...", "I would choose a table over a queue". */
    private static boolean isSetAside(Text text, Match match) {
        Sentences.Span sentence =
                text.sentences().get(text.words().get(match.from()).sentence());
        String before = text.raw()
                .substring(sentence.start(), text.words().get(match.from()).start());
        String after = text.raw().substring(text.words().get(match.to()).end(), sentence.end());
        return PREFERRED.matcher(before).find()
                || (POSSIBLE.matcher(before).find() && BUT.matcher(after).find());
    }

    private static boolean isAt(Text text, int from, List<String> phrase) {
        List<Word> words = text.words();
        if (phrase.isEmpty() || from + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            Word word = words.get(from + i);
            if (!Words.bare(word.plain()).equals(phrase.get(i))
                    || word.sentence() != words.get(from).sentence()) {
                return false;
            }
        }
        return true;
    }

    /** A phrase of a deck as it is looked for. */
    static List<String> phrase(String phrase) {
        return Words.of(phrase, List.of(new Sentences.Span(0, phrase.length()))).stream()
                .map(word -> Words.bare(word.plain()))
                .toList();
    }
}
