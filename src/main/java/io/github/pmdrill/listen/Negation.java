package io.github.pmdrill.listen;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether words are denied: "no retries", "don't need a queue", "never fails", "retries are not needed".
 *
 * <p>A negation reaches the words right after it, past little words like "need for any", and no further; words
 * that begin with their own negation ("no receipt") mean what they say.
 */
final class Negation {
    private static final Set<String> DENIES =
            Set.of("no", "not", "never", "without", "nobody", "none", "neither", "nor", "zero");
    private static final Set<String> LETS_ONE_PASS = Set.of("no", "without");
    /** "I would not split orders" refuses more than the splitting. */
    private static final Set<String> REFUSES = Set.of("would", "should");
    /** "Cannot do 400 a second" says how much is wanted. */
    private static final Set<String> ABLE = Set.of("can", "could");
    /** Whoever denies these makes a claim: "no double booking" is what was asked for. */
    private static final Set<String> GOOD_TO_DENY =
            Set.of("double", "duplicate", "duplicates", "dupe", "twice", "repeat", "lose", "stale");

    private static final Set<String> ONLY = Set.of("only", "just", "merely", "simply");
    private static final Set<String> LITTLE = Set.of(
            "a",
            "an",
            "the",
            "any",
            "some",
            "need",
            "for",
            "to",
            "of",
            "have",
            "use",
            "using",
            "adding",
            "want",
            "bother",
            "with",
            "be",
            "do",
            "ever",
            "really",
            "about",
            "worry",
            "require",
            "see",
            "think",
            "care",
            "much",
            "even",
            "such",
            "add",
            "build",
            "point",
            "in",
            "or",
            "is",
            "are",
            "it",
            "actually",
            "put",
            "at",
            "all",
            "reason",
            "introduce",
            "us",
            "we",
            "i",
            "you");
    private static final Set<String> NEEDED =
            Set.of("need", "needed", "necessary", "required", "require", "worth", "important", "want");
    private static final Set<String> WOULD = Set.of("would", "will", "can", "could", "should");
    private static final Set<String> HAPPENS = Set.of("happen", "happens", "occur", "occurs");
    /** What a match is preferred to when one of these pairs stands before it. */
    private static final Map<String, String> PREFERS = Map.of("than", "rather", "of", "instead");

    private static final int REACH = 5;

    private Negation() {}

    /** Whether the words of a match are denied where they stand. */
    static boolean cancels(Text text, Match match) {
        for (int i = match.from(); i <= match.to(); i++) {
            if (GOOD_TO_DENY.contains(text.words().get(i).plain())) {
                return false;
            }
        }
        return before(text.words(), match) || after(text.words(), match);
    }

    /**
     * Whether a figure is denied where it stands; "not even 400" and "cannot do 400" tell the figure that is
     * missed.
     */
    static boolean cancelsFigure(Text text, Match match) {
        List<Word> words = text.words();
        for (int i = match.from() - 1; i >= Math.max(0, match.from() - REACH); i--) {
            boolean able = DENIES.contains(words.get(i).plain())
                    && i > 0
                    && ABLE.contains(words.get(i - 1).plain());
            if (able || words.get(i).plain().equals("even")) {
                return false;
            }
        }
        return before(words, match) || after(words, match);
    }

    /** Whether something else was preferred to the words of a match: "a table rather than a queue". */
    static boolean rejects(Text text, Match match) {
        List<Word> words = text.words();
        int i = match.from() - 1;
        while (i > 0
                && LITTLE.contains(words.get(i).plain())
                && !PREFERS.containsKey(words.get(i).plain())) {
            i--;
        }
        return i > 0
                && words.get(i).sentence() == words.get(match.from()).sentence()
                && words.get(i - 1).plain().equals(PREFERS.get(words.get(i).plain()));
    }

    private static boolean before(List<Word> words, Match match) {
        Word first = words.get(match.from());
        int strangers = 0;
        for (int i = match.from() - 1; i >= Math.max(0, match.from() - REACH); i--) {
            if (words.get(i + 1).afterPause() || words.get(i).sentence() != first.sentence()) {
                return false;
            }
            String word = words.get(i).plain();
            if (DENIES.contains(word)) {
                boolean only = ONLY.contains(words.get(i + 1).plain());
                boolean refuses = i > 0 && REFUSES.contains(words.get(i - 1).plain());
                return !only && (strangers == 0 || refuses || LETS_ONE_PASS.contains(word));
            }
            if (!LITTLE.contains(word) && ++strangers > 1) {
                return false;
            }
        }
        return false;
    }

    /** "A queue is not needed", "push notif not needed", "retries unnecessary", "an outage will not happen". */
    private static boolean after(List<Word> words, Match match) {
        boolean denied = false;
        boolean impossible = false;
        for (int i = match.to() + 1; i <= match.to() + 4 && i < words.size(); i++) {
            Word word = words.get(i);
            if (word.afterPause() || word.sentence() != words.get(match.to()).sentence()) {
                return false;
            }
            if (word.plain().equals("unnecessary")
                    || (denied && NEEDED.contains(word.plain()))
                    || (impossible && HAPPENS.contains(word.plain()))) {
                return true;
            }
            denied |= word.plain().equals("not");
            impossible |= denied || word.plain().equals("never");
            if (!impossible && !LITTLE.contains(word.plain()) && !WOULD.contains(word.plain())) {
                return false;
            }
        }
        return false;
    }
}
