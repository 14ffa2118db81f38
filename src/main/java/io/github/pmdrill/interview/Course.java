package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.notes.AskedFollowUp;
import io.github.pmdrill.plan.FollowUpChoice;
import io.github.pmdrill.plan.Voice;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which stage comes next, where the reply alone does not say. */
public final class Course {
    private static final Duration TIME_FOR_ONE = Duration.ofMinutes(1);

    private Course() {}

    /** The first stage of an interview. */
    public static Stage first(Interview it) {
        return it.roundPart().hasRest() ? new BreakStage() : opening(it.question());
    }

    /** The stage at which a question is shown. */
    static Stage opening(Question question) {
        return question.kind() == Kind.CARD ? new RecallStage() : new BeginStage();
    }

    /** The part after this one, or the first; the self-review after the last. */
    static Interview part(Interview it, @Nullable Phase after) {
        Question question = it.question();
        List<Phase> phases = question.phases();
        int next = after == null ? 0 : phases.indexOf(after) + 1;
        for (Phase phase : phases.subList(next, phases.size())) {
            boolean isForFollowUps = phase.id().equals(Phase.FOLLOW_UPS);
            if (phase.id().equals(Phase.CLARIFY) && !question.facts().isEmpty()) {
                return it.to(new ClarifyStage(phase));
            } else if (QueryStage.takes(question, phase)) {
                return it.to(new QueryStage(phase));
            } else if (!isForFollowUps) {
                return it.to(PhaseStage.of(it, phase));
            } else if (!question.followUps().isEmpty()) {
                return followUp(it, phase);
            }
        }
        // A question without a part for follow-ups has them after its last part, without a clock.
        return followUp(it, null);
    }

    /** The follow-up that is due; the self-review when none is, or as many were put as are wanted. */
    static Interview followUp(Interview it, @Nullable Phase part) {
        Optional<String> unread = it.askedFollowUps().isEmpty() ? unread(it) : Optional.empty();
        if (unread.isPresent()) {
            return it.to(new TranscribedStage(unread.get(), part));
        }
        long counted = it.askedFollowUps().stream().filter(p -> !p.covered()).count();
        if (counted < it.options().followUps()) {
            return put(it, part);
        }
        return part != null && hasTimeForOneMore(it, part) ? it.to(new OneMoreStage(part)) : reviewed(it);
    }

    /** One follow-up more than was wanted. */
    static Interview oneMore(Interview it, Phase part) {
        return put(it, part);
    }

    private static Interview put(Interview it, @Nullable Phase part) {
        Optional<FollowUpChoice.Due> due = due(it);
        return due.isPresent()
                ? it.to(FollowUpStage.of(
                        due.get(), part, it.options().reacts() && !it.options().aloud()))
                : reviewed(it);
    }

    private static Optional<FollowUpChoice.Due> due(Interview it) {
        List<String> put =
                it.askedFollowUps().stream().map(p -> p.followUp().id()).toList();
        return FollowUpChoice.next(
                it.question(),
                it.options(),
                it.listened().spokenOf(),
                it.listened().hooks(),
                put);
    }

    /** Whoever wants one at most, or has just left one unanswered, is not asked for more. */
    private static boolean hasTimeForOneMore(Interview it, Phase part) {
        List<AskedFollowUp> put = it.askedFollowUps();
        boolean wanted = it.options().reacts()
                && it.options().followUps() > 1
                && !put.isEmpty()
                && isAnswered(it, put.get(put.size() - 1));
        Duration left = it.box(part).minus(it.used().getOrDefault(part.id(), Duration.ZERO));
        return wanted && left.compareTo(TIME_FOR_ONE) >= 0 && due(it).isPresent();
    }

    private static boolean isAnswered(Interview it, AskedFollowUp put) {
        return !put.answer().isBlank()
                || it.spoken().of("follow-up:" + put.followUp().id()).isPresent();
    }

    /** The self-review. */
    static Interview reviewed(Interview it) {
        Optional<String> unread = unread(it);
        return it.to(unread.isPresent() ? new TranscribedStage(unread.get(), null) : review(it));
    }

    /** What was spoken is read before the first follow-up, which hangs on it; and what was replied to those at the end. */
    private static Optional<String> unread(Interview it) {
        return it.options().voice() == Voice.TRANSCRIBED ? it.spoken().unread() : Optional.empty();
    }

    private static Stage review(Interview it) {
        boolean guesses = !it.question().points().isEmpty() && it.part().isEmpty();
        return guesses ? new GuessStage() : rating(it, 0);
    }

    /** The rating of a dimension, by its place; the outline after the last. */
    static Stage rating(Interview it, int place) {
        List<Rubric.Dimension> dimensions = it.dimensions();
        boolean first = it.options().course() == 1;
        if (place >= dimensions.size()) {
            List<String> unproven = first ? List.of() : unproven(it, it.blind());
            return unproven.isEmpty() ? new TickStage() : new ProofStage(unproven, false);
        }
        if (first) {
            return new RateStage(dimensions.get(place));
        }
        return it.setting().ratesAtOnce() ? new LevelsStage() : new LevelStage(dimensions.get(place));
    }

    /** What was rated 3 or 4 and has no evidence yet. */
    static List<String> unproven(Interview it, Map<String, Integer> ratings) {
        return ratings.entrySet().stream()
                .filter(rating -> rating.getValue() >= RateStage.WANTS_EVIDENCE)
                .map(Map.Entry::getKey)
                .filter(dimension -> !it.evidence().containsKey(dimension))
                .filter(dimension -> it.evidenceForSeveral().isEmpty())
                .toList();
    }

    /** After the ratings were looked at again: evidence for those that went up, then the last line. */
    static Stage proving(Interview it, List<String> unproven) {
        if (unproven.isEmpty()) {
            return new DifferentStage();
        }
        return it.options().course() == 1 ? new RevisedEvidenceStage(unproven) : new ProofStage(unproven, true);
    }

    /** After the line for next time. */
    static Stage ending(Interview it) {
        return it.options().course() > 1 && it.part().isEmpty() ? new OverallStage() : new AgainStage();
    }
}
