package io.github.pmdrill.listen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text that was read: its words, in sentences. */
record Text(String raw, List<Word> words, List<Sentences.Span> sentences) {
    /** Longest quote; a sentence beyond it is shortened around the words that matter. */
    private static final int QUOTE = 90;
    /** Nobody types more in an interview; what lies beyond is not read. */
    private static final int MOST_CHARACTERS = 50_000;

    /** Reads what a person typed. */
    static Text of(String raw) {
        return of(raw, Integer.MAX_VALUE);
    }

    /** The same, with sentences of so many words at most; longer ones are cut. */
    static Text of(String typed, int longest) {
        String raw = typed.length() > MOST_CHARACTERS ? typed.substring(0, MOST_CHARACTERS) : typed;
        List<Sentences.Span> sentences = Sentences.of(raw);
        Text text = new Text(raw, Words.of(raw, sentences), sentences);
        List<Sentences.Span> cut = text.cut(longest);
        return cut.size() == sentences.size() ? text : new Text(raw, Words.of(raw, cut), cut);
    }

    private List<Sentences.Span> cut(int longest) {
        List<Sentences.Span> cut = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int from = at;
            while (at < words.size() && words.get(at).sentence() == i) {
                at++;
            }
            int start = sentences.get(i).start();
            for (int next = from + longest; next > 0 && next < at; next += longest) {
                cut.add(new Sentences.Span(start, words.get(next - 1).end()));
                start = words.get(next - 1).end();
            }
            cut.add(new Sentences.Span(start, sentences.get(i).end()));
        }
        return cut;
    }

    /** A sentence as it was typed. */
    String sentence(int number) {
        return raw.substring(
                sentences.get(number).start(), sentences.get(number).end());
    }

    /** The words between two places of the text; it must hold one. */
    Match words(int start, int end) {
        int from = 0;
        while (from < words.size() - 1 && words.get(from).end() <= start) {
            from++;
        }
        int to = from;
        while (to < words.size() - 1 && words.get(to + 1).start() < end) {
            to++;
        }
        return new Match(from, to);
    }

    /** The words from one to another, both included, as they were typed. */
    String said(Match match) {
        return Near.plain(raw.substring(
                words.get(match.from()).start(), words.get(match.to()).end()));
    }

    /** A sentence, or two, shortened around the first of some words. */
    String quote(int sentence, boolean pair, Set<String> telling) {
        int start = sentences.get(sentence).start();
        int end = sentences.get(pair ? sentence + 1 : sentence).end();
        if (end - start <= QUOTE) {
            return Near.plain(raw.substring(start, end));
        }
        int at = words.stream()
                .filter(word -> word.start() >= start && word.end() <= end)
                .filter(word -> telling.contains(Words.bare(word.plain())))
                .mapToInt(Word::start)
                .findFirst()
                .orElse(start);
        return shortened(start, at, end);
    }

    private String shortened(int start, int at, int end) {
        int left = Math.max(start, Math.min(at - QUOTE / 6, end - QUOTE));
        int right = Math.min(end, left + QUOTE);
        while (left > start && left < at && !Character.isWhitespace(raw.charAt(left - 1))) {
            left++;
        }
        while (right < end && right > at + 1 && !Character.isWhitespace(raw.charAt(right))) {
            right--;
        }
        return (left > start ? "…" : "") + Near.plain(raw.substring(left, right)) + (right < end ? "…" : "");
    }
}
