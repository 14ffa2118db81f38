package io.github.pmdrill.plan;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.notes.Grade;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands fixed before an interview begins.
 *
 * @param place among the questions of the plan, counted from 0
 * @param dimensions those that are rated, in order
 * @param part which part of the question it is, as {@link Again#part} says; empty for all of it
 * @param roundPart what its round says of it
 * @param relearning whether it comes back because it was graded again
 */
public record PlannedQuestion(
        Plan plan,
        Question question,
        int place,
        List<Rubric.Dimension> dimensions,
        String part,
        RoundPart roundPart,
        Relearning relearning) {
    /** The minutes up to which an exercise is a short one. */
    private static final int SHORT = 10;

    /** So many dimensions are rated after a short one. */
    private static final int MOST = 3;

    /** The question at a place of a plan. */
    public static PlannedQuestion of(Plan plan, int place) {
        Question question = plan.questions().get(place);
        Again again = plan.again().get(question.id().toString());
        String part = again == null ? "" : again.part();
        Rubric rubric = plan.rubrics().get(question.rubric());
        List<Rubric.Dimension> dimensions = rubric == null ? List.of() : rated(question, rubric, plan.options(), part);
        return new PlannedQuestion(
                plan, question, place, dimensions, part, plan.agenda().roundPart(place), Relearning.NONE);
    }

    /**
     * The card as it comes back after it was graded again: until then there is something else to think of.
     *
     * @param number its place among all that come back, counted from 1
     * @param all how many come back, as far as it shows
     */
    public PlannedQuestion comingBack(int number, int all) {
        Relearning next = new Relearning(relearning.times() + 1, number, all);
        return new PlannedQuestion(plan, question, place, dimensions, Relearning.PART, RoundPart.PLAIN, next);
    }

    /** Whether a card that is graded again comes back in its session: not by itself, and not for ever. */
    public boolean mayComeBack() {
        return question.kind() == Kind.CARD
                && plan.questions().size() > 1
                && !relearning.isLast()
                && plan.options().course() > 1;
    }

    /** In how many days a card comes back after each grade; empty when it is not known. */
    public Map<Grade, Long> intervals() {
        return plan.intervals().of(question);
    }

    /** Whether it was put in its session before. */
    public boolean isRelearning() {
        return !relearning.isNone();
    }

    /**
     * All of the rubric after a scenario or a story; else only what its points train, and the focus. After a short
     * question, since the second course, the two or three of them that most points train: six ratings of a six-minute
     * answer would be noise. Nothing after a part that was answered once more, and after a follow-up by itself what it
     * trains.
     *
     * @param part as {@link Again#part}
     */
    private static List<Rubric.Dimension> rated(Question question, Rubric rubric, Options options, String part) {
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
        List<Rubric.Dimension> all = rubric.dimensions().stream()
                .filter(d -> trained.contains(d.id()) || d.id().equals(options.focus()))
                .toList();
        return options.course() > 1 && question.minutes() <= SHORT ? most(all, question, options.focus()) : all;
    }

    /** The dimensions that most points train, the focus before them all; a third one only if it is more than a touch. */
    private static List<Rubric.Dimension> most(List<Rubric.Dimension> all, Question question, String focus) {
        Map<String, Long> points =
                question.points().stream().collect(Collectors.groupingBy(Point::dimension, Collectors.counting()));
        Comparator<Rubric.Dimension> byPoints = Comparator.comparing(d -> -points.getOrDefault(d.id(), 0L));
        List<Rubric.Dimension> ordered = all.stream()
                .sorted(Comparator.<Rubric.Dimension, Boolean>comparing(d -> !d.id().equals(focus))
                        .thenComparing(byPoints))
                .limit(MOST)
                .toList();
        boolean isTouch = ordered.size() == MOST
                && points.getOrDefault(ordered.get(MOST - 1).id(), 0L) < 2;
        return isTouch ? ordered.subList(0, MOST - 1) : ordered;
    }

    /** Whether its ratings stand on one screen, and are given in one line. */
    public boolean ratesAtOnce() {
        return plan.options().course() > 1 && dimensions.size() <= MOST;
    }

    /** Whether it is reviewed as a short exercise. */
    public boolean isShort() {
        return ratesAtOnce() && question.minutes() <= SHORT;
    }

    /** The question as it is put. */
    public List<Line> opening() {
        if (isRelearning()) {
            return Opening.of(question, plan.options(), "again, " + relearning.number() + " of " + relearning.all());
        }
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
