package io.github.pmdrill.listen;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What vectors hardly show: whether a sentence denies, names what its speaker does not know, or names an option to be
 * rejected.
 */
final class Stance {
    private static final Pattern DENIES = Pattern.compile(
            "\\b(?:no|not|never|without|cannot|nobody|none|neither|nor|instead of|rather than|unnecessary|(?:do|does|did|wo|ca|is|are|was|would|should|need)n[’']?t)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSURE = Pattern.compile(
            "\\b(?:(?:do not|don[’']?t|did not|didn[’']?t) (?:really )?(?:know|think (?:about|of)|consider|look (?:at|into))"
                    + "|(?:have not|haven[’']?t|had not|hadn[’']?t) (?:really |yet )?(?:thought|considered|looked|worked out|decided)"
                    + "|no (?:idea|clue)|i am not sure|i[’']?m not sure|i can(?:no|[’'])?t say|never thought)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COULD = Pattern.compile(
            "\\b(?:could|might|one option|an option)\\b.*(?:,|\\.|;) ?but\\b|\\bdecided against\\b|\\bruled? out\\b|\\breject(?:ed)?\\b",
            Pattern.CASE_INSENSITIVE);

    private Stance() {}

    /** Whether a sentence says what its speaker has not thought about. */
    static boolean isUnsure(String sentence) {
        return UNSURE.matcher(sentence).find();
    }

    /** Whether a sentence takes the side of the one that it is likened to, as far as words show it. */
    static boolean agrees(String sentence, List<String> examples) {
        boolean turns = turns(sentence);
        return examples.stream().anyMatch(example -> turns(example) == turns) || examples.isEmpty();
    }

    private static boolean turns(String sentence) {
        return DENIES.matcher(sentence).find()
                || isUnsure(sentence)
                || COULD.matcher(sentence).find();
    }
}
