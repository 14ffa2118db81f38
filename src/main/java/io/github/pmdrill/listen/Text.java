package io.github.pmdrill.listen;

import java.util.List;

/** A text that was read: its words with their stems, in sentences. */
record Text(String raw, List<Word> words, List<Sentences.Span> sentences) {
    /** Longest quote; a sentence beyond it is shortened around the words that matter. */
    private static final int QUOTE = 90;

    /** Reads what a person typed. */
    static Text of(String raw) {
        List<Sentences.Span> sentences = Sentences.of(raw);
        return new Text(raw, new Stems().words(raw, sentences), sentences);
    }

    /** Reads a phrase of a deck, which is one sentence whatever stands in it. */
    static Text phrase(String raw, Stems stems) {
        List<Sentences.Span> whole = List.of(new Sentences.Span(0, raw.length()));
        return new Text(raw, stems.words(raw, whole), whole);
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
        return new Match(-1, from, to);
    }

    /** The words from one to another, both included, as they were typed. */
    String said(Match match) {
        return fold(raw.substring(
                words.get(match.from()).start(), words.get(match.to()).end()));
    }

    /** The sentence of a match, white space folded, shortened around the match. */
    String quote(Match match) {
        int from = words.get(match.from()).start();
        int to = words.get(match.to()).end();
        int start = sentences.get(words.get(match.from()).sentence()).start();
        int end = Math.max(to, sentences.get(words.get(match.to()).sentence()).end());
        if (end - start <= QUOTE) {
            return fold(raw.substring(start, end));
        }
        int room = Math.max(0, QUOTE - (to - from));
        int left = Math.max(start, from - Math.max(room / 2, room - (end - to)));
        int right = Math.min(end, left + Math.max(QUOTE, to - left));
        while (left > start && left < from && !Character.isWhitespace(raw.charAt(left - 1))) {
            left++;
        }
        while (right < end && right > to && !Character.isWhitespace(raw.charAt(right))) {
            right--;
        }
        return (left > start ? "…" : "") + fold(raw.substring(left, right)) + (right < end ? "…" : "");
    }

    private static String fold(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
