package io.github.pmdrill.plan;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.dialogue.Line;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
                : rated(question, rubric, plan.options().focus(), part);
        return new PlannedQuestion(
                plan, question, place, dimensions, part, plan.agenda().roundPart(place));
    }

    /**
     * All of the rubric after a scenario or a story; after a short question only what its points train, and the focus:
     * six ratings of a six-minute answer would be noise. Nothing after a part that was answered once more, and after a
     * follow-up by itself what it trains.
     *
     * @param part as {@link Again#part}
     */
    private static List<Rubric.Dimension> rated(Question question, Rubric rubric, String focus, String part) {
        if (part.startsWith(Again.PHASE)
                || (!part.isEmpty() && question.points().isEmpty())) {
            return List.of();
        }
        if (question.kind() == Kind.SCENARIO
                || question.kind() == Kind.STORY
                || question.points().isEmpty()) {
            return rubric.dimensions();
        }
        Set<String> trained = question.points().stream().map(Point::dimension).collect(Collectors.toSet());
        return rubric.dimensions().stream()
                .filter(d -> trained.contains(d.id()) || d.id().equals(focus))
                .toList();
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
