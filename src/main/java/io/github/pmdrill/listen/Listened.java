package io.github.pmdrill.listen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A text and where every known phrase occurs in it.
 *
 * @param heedNegation whether a negation in front of words cancels them, as it does in answers; a question that
 *     says "isn't there an app" still asks for the app
 */
record Listened(Text text, Map<Integer, List<Match>> found, boolean heedNegation) {
    static Listened answer(String raw, Phrases phrases) {
        Text text = Text.of(raw);
        return new Listened(text, phrases.in(text), true);
    }

    static Listened question(String raw, Phrases phrases) {
        Text text = Text.of(raw);
        return new Listened(text, phrases.in(text), false);
    }

    /** The sentences in which one of the phrases occurs. */
    BitSet sentences(List<Integer> phrases) {
        BitSet sentences = new BitSet();
        for (int phrase : phrases) {
            for (Match match : found.getOrDefault(phrase, List.of())) {
                sentences.set(sentence(match));
            }
        }
        return sentences;
    }

    /** Where the phrases occur, outside of some sentences. */
    List<Match> matches(List<Integer> phrases, BitSet except) {
        List<Match> matches = new ArrayList<>();
        for (int phrase : phrases) {
            for (Match match : found.getOrDefault(phrase, List.of())) {
                if (!except.get(sentence(match)) && !(heedNegation && Negation.cancels(text, match))) {
                    matches.add(match);
                }
            }
        }
        return matches;
    }

    int sentence(Match match) {
        return text.words().get(match.from()).sentence();
    }

    /** Where a figure of some kind stands, outside of some sentences. */
    List<Match> quantities(Unit.Kind kind, BitSet except) {
        List<Match> where = new ArrayList<>();
        for (int sentence = 0; sentence < text.sentences().size(); sentence++) {
            Sentences.Span span = text.sentences().get(sentence);
            String raw = text.raw().substring(span.start(), span.end());
            if (!except.get(sentence) && raw.chars().anyMatch(Character::isLetterOrDigit)) {
                for (Quantity quantity : Quantity.in(raw)) {
                    if (quantity.kind() == kind) {
                        int start = span.start() + raw.indexOf(quantity.text());
                        Match figure = text.words(start, start + quantity.text().length());
                        if (!(heedNegation && Negation.cancelsFigure(text, figure))) {
                            where.add(figure);
                        }
                    }
                }
            }
        }
        return where;
    }
}
