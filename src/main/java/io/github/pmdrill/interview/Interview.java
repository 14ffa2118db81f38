package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.listen.Heard.PointHeard;
import io.github.pmdrill.notes.AskedFollowUp;
import io.github.pmdrill.notes.Clarification;
import io.github.pmdrill.notes.Grade;
import io.github.pmdrill.notes.Listened;
import io.github.pmdrill.notes.Said;
import io.github.pmdrill.notes.SelfReview;
import io.github.pmdrill.notes.SelfReviewed;
import io.github.pmdrill.notes.SpokenParts;
import io.github.pmdrill.notes.Timing;
import io.github.pmdrill.notes.TriedQuery;
import io.github.pmdrill.plan.Again;
import io.github.pmdrill.plan.Boxes;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.PlannedQuestion;
import io.github.pmdrill.plan.RoundPart;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The interview of one question: what was said so far, and the stage at which it stands. A value.
 *
 * @param setting what stood fixed before it began
 * @param stage what it asks now
 * @param scene how its next prompt begins
 * @param spoken the parts that were recorded
 */
public record Interview(
        PlannedQuestion setting,
        Stage stage,
        Scene scene,
        Timing timing,
        Said said,
        Listened listened,
        SelfReview review,
        SpokenParts spoken)
        implements SelfReviewed {
    /** An interview before anything was said. */
    public static Interview of(PlannedQuestion setting) {
        return new Interview(
                setting,
                new DoneStage(),
                Scene.FIRST,
                Timing.NONE,
                Said.NOTHING,
                Listened.NOTHING,
                SelfReview.NONE,
                SpokenParts.NONE);
    }

    /** The interview after a turn that answers its stage. */
    public Interview after(Turn turn) {
        Reply reply = turn.reply();
        Interview spent =
                with(scene.after(reply)).with(stage.clocked(timing, reply)).with(spoken.after(turn));
        Interview moved = Aside.after(spent, turn);
        return moved.with(moved.scene.at(moved.stage, reply.act()));
    }

    /** Whether the part at hand has not been announced yet. */
    boolean isFresh() {
        return scene.fresh();
    }

    /** Whether the next prompt begins with the question. */
    public boolean putsTheQuestion() {
        return isFresh() && !scene.paused() && stage.putsTheQuestion();
    }

    /** What stands in the editor next. */
    String draft() {
        return scene.draft();
    }

    /** The interview at another stage. */
    public Interview to(Stage next) {
        return new Interview(setting, next, scene, timing, said, listened, review, spoken);
    }

    Interview with(Timing other) {
        return new Interview(setting, stage, scene, other, said, listened, review, spoken);
    }

    Interview with(Said other) {
        return new Interview(setting, stage, scene, timing, other, listened, review, spoken);
    }

    Interview with(Listened other) {
        return new Interview(setting, stage, scene, timing, said, other, review, spoken);
    }

    /** The interview with another self-review. */
    public Interview with(SelfReview other) {
        return new Interview(setting, stage, scene, timing, said, listened, other, spoken);
    }

    Interview with(SpokenParts other) {
        return new Interview(setting, stage, scene, timing, said, listened, review, other);
    }

    Interview with(Scene other) {
        return new Interview(setting, stage, other, timing, said, listened, review, spoken);
    }

    /** Says something before the next prompt. */
    Interview saying(Line line) {
        return with(scene.saying(line));
    }

    /** Leaves something in the editor. */
    Interview drafting(String text) {
        return with(scene.drafting(text));
    }

    /** The question it is about. */
    public Question question() {
        return setting.question();
    }

    /** How it is held. */
    public Options options() {
        return setting.plan().options();
    }

    /** What its round says of it. */
    public RoundPart roundPart() {
        return setting.roundPart();
    }

    /** Which part of the question this is, as {@link Again#part} says; empty for all of it. */
    public String part() {
        return setting.part();
    }

    /** The dimensions that are rated, in order. */
    public List<Rubric.Dimension> dimensions() {
        return setting.dimensions();
    }

    /** The stage at which it stands and what that is about, as journals name it: {@code phase:design}. */
    public String step() {
        return stage.word();
    }

    /** Whether this phase is the one that is to be answered now. */
    public boolean isAt(Phase phase) {
        return stage.word().equals("phase:" + phase.id());
    }

    /** Whether the person has begun. */
    public boolean hasBegun() {
        return timing.started() != null;
    }

    /** Whether nothing is left to do. */
    public boolean isDone() {
        return stage.isDone();
    }

    /** Whether everything that counts is kept, though one may still redo a part. */
    public boolean isComplete() {
        return stage.isComplete();
    }

    /** When the last reply was given. */
    public Optional<Instant> ended() {
        return Optional.ofNullable(timing.ended());
    }

    /** How long it ran, pauses not counted. */
    public Duration elapsed() {
        return timing.elapsed();
    }

    /** How long the break before it was. */
    public Duration rested() {
        return timing.rested();
    }

    /** The parts of the interview and how long each was used; parts not reached are missing. */
    public Map<String, Duration> used() {
        return timing.used();
    }

    /** A part's box as it stood, after earlier parts had borrowed from it. */
    public Duration box(Phase of) {
        List<Phase> phases = question().phases();
        return Boxes.of(phases, phases.indexOf(of), used(), options().pace()).box();
    }

    /** What was asked, with what was told. */
    public List<Clarification> clarifications() {
        return said.asked();
    }

    /** The facts that nobody asked for. */
    public List<Fact> neverAsked() {
        Set<String> told = new TreeSet<>();
        clarifications().forEach(c -> told.add(c.fact()));
        return question().facts().stream().filter(f -> !told.contains(f.id())).toList();
    }

    /** Goal, user and limits in one line; may be empty. */
    public String goal() {
        return said.goal();
    }

    /** What the person laid down where questions are asked. */
    public List<String> stated() {
        return said.aside().stated();
    }

    /** The answers by part. */
    public Map<String, String> answers() {
        return said.answers();
    }

    /** Answers given on a second try, by part. */
    public Map<String, String> redone() {
        return said.redone();
    }

    /** The follow-ups that were put. */
    public List<AskedFollowUp> askedFollowUps() {
        return said.followUps();
    }

    /** The queries that were run, in order. */
    public List<TriedQuery> tries() {
        return said.tries();
    }

    /** How many hints were asked for. */
    public int hints() {
        return said.aside().hints().size();
    }

    /** How often the clock was stopped. */
    public int pauses() {
        return said.aside().pauses();
    }

    /** What the ear heard of a point. */
    public Optional<PointHeard> heard(String point) {
        return Optional.ofNullable(listened.points().get(point));
    }

    /** What the ear heard of a point in the parts that were redone. */
    public Optional<PointHeard> heardWhenRedone(String point) {
        return Optional.ofNullable(listened.redone().get(point));
    }

    /**
     * How well it went: of a card the person's grade; of any other question, once it is complete, what the ratings and
     * ticks suggest unless the person said otherwise.
     */
    public Optional<Grade> grade() {
        Grade given = review.grade();
        if (given != null || question().kind() == Kind.CARD || !isComplete() || !part().isEmpty()) {
            return Optional.ofNullable(given);
        }
        if (soon()) {
            return Optional.of(Grade.AGAIN);
        }
        boolean solved = tries().stream().anyMatch(TriedQuery::right);
        return Optional.of(question().kind() == Kind.SQL && !solved ? Grade.AGAIN : suggested());
    }

    private Grade suggested() {
        int points = question().points().size();
        if (points > 0 && !reviewed() && revised().isEmpty()) {
            // Nothing is known of it; to come back early costs little.
            return answers().isEmpty() ? Grade.AGAIN : Grade.HARD;
        }
        return Grade.suggested(revised().values(), ticked().size(), reviewed() ? points : 0);
    }
}
