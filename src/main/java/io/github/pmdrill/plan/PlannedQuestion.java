package io.github.pmdrill.plan;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.dialogue.Line;
import java.util.List;

/**
 * What stands fixed before an interview begins.
 *
 * @param place among the questions of the plan, counted from 0
 * @param dimensions those that are rated, in order
 * @param part which part of the question it is, as {@link Again#part} says; empty for all of it
 * @param roundPart what its round says of it
 */
public record PlannedQuestion(
        Plan plan, Question question, int place, List<Rubric.Dimension> dimensions, String part, RoundPart roundPart) {
    /** The question at a place of a plan. */
    public static PlannedQuestion of(Plan plan, int place) {
        Question question = plan.questions().get(place);
        Again again = plan.again().get(question.id().toString());
        String part = again == null ? "" : again.part();
        Rubric rubric = plan.rubrics().get(question.rubric());
        List<Rubric.Dimension> dimensions = rubric == null
                ? List.of()
                : RatedDimensions.rated(question, rubric, plan.options().focus(), part);
        return new PlannedQuestion(
                plan, question, place, dimensions, part, plan.agenda().roundPart(place));
    }

    /** The question as it is put. */
    public List<Line> opening() {
        int all = plan.questions().size();
        String where = (place + 1) + " of " + all;
        if (!plan.agenda().isNone()) {
            return Opening.of(question, plan.options(), where + ", " + roundPart.title());
        }
        return Opening.of(question, plan.options(), all == 1 ? "" : where);
    }

    /** What is said above the question: the round before the first, a gap before every other. */
    public List<Line> lead() {
        return place == 0 ? new AgendaWording(plan).lines() : List.of(Line.gap());
    }

    /** The interview in one line, without what would show its question. */
    public String inTheRound() {
        return new AgendaWording(plan).roundPart(place);
    }
}
