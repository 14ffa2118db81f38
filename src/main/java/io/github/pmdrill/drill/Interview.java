package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.listen.Heard.Hook;
import io.github.pmdrill.listen.Heard.PointHeard;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The interview of one question: what was said so far, and where it stands.
 *
 * <p>Built by folding turns; whoever is handed one only reads it.
 */
public final class Interview {
    private final Question question;
    private final Options options;
    private final List<Rubric.Dimension> dimensions;
    private final List<Phase> phases;
    private final String part;
    private final Sitting sitting;

    final Map<String, Duration> used = new LinkedHashMap<>();
    final Map<String, String> answers = new LinkedHashMap<>();
    final List<Clarification> clarifications = new ArrayList<>();
    final List<Push> pushes = new ArrayList<>();
    final Map<String, Integer> blind = new LinkedHashMap<>();
    final Map<String, Integer> revised = new LinkedHashMap<>();
    final Map<String, String> evidence = new LinkedHashMap<>();
    final Set<String> ticked = new LinkedHashSet<>();
    final Map<String, String> redone = new LinkedHashMap<>();
    final Map<String, PointHeard> points = new LinkedHashMap<>();
    final Map<String, PointHeard> redonePoints = new LinkedHashMap<>();
    final Set<String> triggers = new TreeSet<>();
    final List<Hook> hooks = new ArrayList<>();
    final List<String> unproven = new ArrayList<>();

    Step step;
    int phase;
    int dimension;
    int hints;
    int pauses;
    Duration elapsed = Duration.ZERO;

    /** How long the break before it was. */
    Duration rested = Duration.ZERO;

    String goal = "";
    String different = "";
    boolean soon;

    @Nullable
    Integer guess;

    @Nullable
    Grade grade;

    @Nullable
    Instant started;

    @Nullable
    Instant ended;

    Pushes.@Nullable Due due;
    String redoing = "";

    /** What was ambiguous, while {@link Step#CHOOSE} asks. */
    @Nullable
    Choice choice;

    /** Said before the next prompt. */
    List<Line> news = new ArrayList<>();

    String draft = "";

    /** The draft of an answer, while a question in its middle is being settled. */
    String held = "";

    /** Whether the part at hand has not been announced yet. */
    boolean fresh = true;

    /** Whether the question was hidden just now. */
    boolean paused;

    /** The part that was announced last. */
    String announced = "";

    /**
     * @param place where it stands among the questions of the plan, counted from 0
     */
    Interview(Question question, Plan plan, int place) {
        this.question = question;
        this.options = plan.options();
        Again again = plan.again().get(question.id().toString());
        this.part = again == null ? "" : again.part();
        this.phases = question.phases();
        Rubric rubric = plan.rubrics().get(question.rubric());
        this.dimensions = rubric == null ? List.of() : Dimensions.rated(question, rubric, options.focus(), part);
        this.sitting = plan.agenda().sitting(place);
        this.step = sitting.hasRest() ? Step.BREAK : first();
    }

    /** The step at which its question is shown. */
    Step first() {
        return question.kind() == Kind.CARD ? Step.RECALL : Step.BEGIN;
    }

    /** The question it is about. */
    public Question question() {
        return question;
    }

    /** How it is held. */
    public Options options() {
        return options;
    }

    /** What its round says of it. */
    public Sitting sitting() {
        return sitting;
    }

    /** How long the break before it was. */
    public Duration rested() {
        return rested;
    }

    /** The dimensions that are rated, in order. */
    public List<Rubric.Dimension> dimensions() {
        return dimensions;
    }

    /** Where it stands. */
    public Step step() {
        return step;
    }

    /** Whether this phase is the one that is to be answered now. */
    public boolean isAt(Phase phase) {
        return step == Step.PHASE && phase().id().equals(phase.id());
    }

    /** Whether the person has begun. */
    public boolean hasBegun() {
        return started != null;
    }

    /** Whether nothing is left to do. */
    public boolean isDone() {
        return step == Step.DONE;
    }

    /** Whether everything that counts is kept, though one may still redo a part. */
    public boolean isComplete() {
        return step == Step.DONE || step == Step.AGAIN || step == Step.REDO;
    }

    /** When it began. */
    public Optional<Instant> started() {
        return Optional.ofNullable(started);
    }

    /** When the last reply was given. */
    public Optional<Instant> ended() {
        return Optional.ofNullable(ended);
    }

    /** How long it ran, pauses not counted. */
    public Duration elapsed() {
        return elapsed;
    }

    /** The parts of the interview and how long each was used; parts not reached are missing. */
    public Map<String, Duration> used() {
        return Collections.unmodifiableMap(used);
    }

    /** A part's box as it stood, after earlier parts had borrowed from it. */
    public Duration box(Phase of) {
        return Boxes.of(phases, phases.indexOf(of), used, options.pace()).box();
    }

    /** What was asked, with what was told. */
    public List<Clarification> clarifications() {
        return Collections.unmodifiableList(clarifications);
    }

    /** The facts that nobody asked for. */
    public List<Fact> neverAsked() {
        Set<String> told = new TreeSet<>();
        clarifications.forEach(c -> told.add(c.fact()));
        return question.facts().stream().filter(f -> !told.contains(f.id())).toList();
    }

    /** Goal, user and limits in one line; may be empty. */
    public String goal() {
        return goal;
    }

    /** The answers by part. */
    public Map<String, String> answers() {
        return Collections.unmodifiableMap(answers);
    }

    /** Answers given on a second try, by part. */
    public Map<String, String> redone() {
        return Collections.unmodifiableMap(redone);
    }

    /** The follow-ups that were put. */
    public List<Push> pushes() {
        return Collections.unmodifiableList(pushes);
    }

    /** How many points the person guessed to have made. */
    public Optional<Integer> guess() {
        return Optional.ofNullable(guess);
    }

    /** The ratings before the outline, by dimension. */
    public Map<String, Integer> blind() {
        return Collections.unmodifiableMap(blind);
    }

    /** The ratings after the outline, by dimension. */
    public Map<String, Integer> revised() {
        return Collections.unmodifiableMap(revised);
    }

    /** The person's evidence, by dimension. */
    public Map<String, String> evidence() {
        return Collections.unmodifiableMap(evidence);
    }

    /** The ids of the points the person ticked. */
    public Set<String> ticked() {
        return Collections.unmodifiableSet(ticked);
    }

    /** What word matching heard of a point. */
    public Optional<PointHeard> heard(String point) {
        return Optional.ofNullable(points.get(point));
    }

    /** What word matching heard of a point in the parts that were redone. */
    public Optional<PointHeard> heardWhenRedone(String point) {
        return Optional.ofNullable(redonePoints.get(point));
    }

    /** What the person would do differently; may be empty. */
    public String different() {
        return different;
    }

    /** Whether the person wants to see it again soon. */
    public boolean soon() {
        return soon;
    }

    /**
     * How well it went: of a card the person's grade; of any other question, once it is complete, what the ratings and
     * ticks suggest unless the person said otherwise.
     */
    public Optional<Grade> grade() {
        if (grade != null || question.kind() == Kind.CARD || !isComplete() || !part.isEmpty()) {
            return Optional.ofNullable(grade);
        }
        if (soon) {
            return Optional.of(Grade.AGAIN);
        }
        return Optional.of(Grade.suggested(
                revised.values(), ticked.size(), question.points().size()));
    }

    /** Which part of the question this is, as {@link Again#part} says; empty for all of it. */
    public String part() {
        return part;
    }

    /** How many hints were asked for. */
    public int hints() {
        return hints;
    }

    /** How often the clock was stopped. */
    public int pauses() {
        return pauses;
    }

    /** Whether the next prompt begins with the question. */
    boolean putsTheQuestion() {
        return fresh && !paused && (step == Step.BEGIN || step == Step.RECALL);
    }

    /** The step and what it is about, as journals name it: {@code phase:design}. */
    String word() {
        return switch (step) {
            case PHASE -> step.word() + ":" + phase().id();
            case FOLLOW_UP ->
                step.word() + ":" + (due == null ? "" : due.followUp().id());
            case RATE, EVIDENCE -> step.word() + ":" + dimensions.get(dimension).id();
            case REVISED_EVIDENCE -> step.word() + ":" + unproven.get(0);
            case REDO -> step.word() + ":" + redoing;
            default -> step.word();
        };
    }

    Phase phase() {
        return phases.get(phase);
    }

    List<Phase> phases() {
        return phases;
    }

    /** The part a moment belongs to; null in the self-review, where no clock runs. */
    @Nullable
    Phase timed() {
        return switch (step) {
            case CLARIFY, CHOOSE, GOAL, PHASE, FOLLOW_UP -> phase < phases.size() ? phases.get(phase) : null;
            default -> null;
        };
    }

    void hear(Heard heard) {
        heard.points().forEach(p -> keepSurer(points, p));
        triggers.addAll(heard.triggers());
        hooks.addAll(heard.hooks());
    }

    static void keepSurer(Map<String, PointHeard> points, PointHeard point) {
        points.merge(point.id(), point, (old, now) -> now.state().compareTo(old.state()) < 0 ? now : old);
    }
}
