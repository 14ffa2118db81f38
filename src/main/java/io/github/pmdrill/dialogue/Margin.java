package io.github.pmdrill.dialogue;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What stands beside a prompt: the question to look back at, and a tally of what is being typed.
 *
 * @param question the question as it stands, worked out when somebody looks
 * @param tally a few words for the status line, of what is typed so far; quick, for it runs while somebody types
 */
public record Margin(Supplier<List<Line>> question, UnaryOperator<String> tally) {
    /** Where no question is asked. */
    public static final Margin NONE = of(() -> List.of(Line.complaint("There is no question to look back at here.")));

    /** A question, and no tally. */
    public static Margin of(Supplier<List<Line>> question) {
        return new Margin(question, typed -> "");
    }

    /** The same with a tally. */
    public Margin with(UnaryOperator<String> counts) {
        return new Margin(question, counts);
    }

    /** Whether there is a question to look back at. */
    public boolean hasQuestion() {
        return !equals(NONE);
    }
}
