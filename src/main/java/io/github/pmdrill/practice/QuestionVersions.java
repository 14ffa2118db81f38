package io.github.pmdrill.practice;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.history.Practice;
import io.github.pmdrill.plan.Again;
import io.github.pmdrill.plan.Intervals;
import io.github.pmdrill.schedule.Spacing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How questions are put this time, by what the person has practised before.
 *
 * @param drawn what figures are drawn from
 * @param seeded whether the person has named it, and wants drawn figures whatever was practised
 * @param variation the one that was asked for, or null
 */
public record QuestionVersions(
        Practice practice,
        long drawn,
        boolean seeded,
        @Nullable Integer variation) {
    /**
     * A question as it is put.
     *
     * @throws Misuse when it has no such variation
     */
    public Question put(Question written) {
        if (variation != null) {
            return Variations.of(written, variation);
        }
        return seeded
                ? written.drawn(drawn)
                : Again.version(written, practice.times(written.id().toString()), drawn);
    }

    /** Those of the questions that were answered before, with the session of the last time. */
    public Map<String, Again> again(List<Question> questions) {
        Map<String, Again> again = new HashMap<>();
        for (Question question : questions) {
            String session = practice.session(question.id().toString());
            if (question.kind() != Kind.CARD && !session.isEmpty()) {
                again.put(question.id().toString(), Again.whole(session));
            }
        }
        return again;
    }

    /** Which attempt at each of the questions it is. */
    public Map<String, Integer> counted(List<Question> questions) {
        Map<String, Integer> counted = new HashMap<>();
        for (Question question : questions) {
            String id = question.id().toString();
            counted.put(id, practice.times(id) + 1);
        }
        return counted;
    }

    /** In how many days the cards among the questions come back. */
    public Intervals intervals(List<Question> questions, Spacing spacing) {
        return CardIntervals.of(questions, practice, spacing);
    }
}
