package io.github.pmdrill.plan;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import java.util.List;
import java.util.Map;

/**
 * What a session is to hold.
 *
 * @param title the decks' names, for headings
 * @param questions in order
 * @param rubrics by id, as they were when the session began
 * @param options how it is held
 * @param seed what chance was drawn from
 * @param again the questions that were answered before, by {@code deck/question}
 * @param agenda the round that it is, if it is one
 * @param intervals in how many days its cards come back; not part of its journal
 */
public record Plan(
        String title,
        List<Question> questions,
        Map<String, Rubric> rubrics,
        Options options,
        long seed,
        Map<String, Again> again,
        Agenda agenda,
        Intervals intervals) {
    /** Copies the collections. */
    public Plan {
        questions = List.copyOf(questions);
        rubrics = Map.copyOf(rubrics);
        again = Map.copyOf(again);
    }

    /** Of cards of which nothing is known. */
    public Plan(
            String title,
            List<Question> questions,
            Map<String, Rubric> rubrics,
            Options options,
            long seed,
            Map<String, Again> again,
            Agenda agenda) {
        this(title, questions, rubrics, options, seed, again, agenda, Intervals.NONE);
    }

    /** Of questions that are all new. */
    public Plan(String title, List<Question> questions, Map<String, Rubric> rubrics, Options options, long seed) {
        this(title, questions, rubrics, options, seed, Map.of());
    }

    /** Of questions that are no round. */
    public Plan(
            String title,
            List<Question> questions,
            Map<String, Rubric> rubrics,
            Options options,
            long seed,
            Map<String, Again> again) {
        this(title, questions, rubrics, options, seed, again, Agenda.NONE);
    }

    /** The same, and in how many days its cards come back. */
    public Plan with(Intervals known) {
        return new Plan(title, questions, rubrics, options, seed, again, agenda, known);
    }
}
