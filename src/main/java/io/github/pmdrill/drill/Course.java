package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.plan.FollowUpChoice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which stage comes next, where the reply alone does not say. */
final class Course {
    private Course() {}

    /** The first stage of an interview. */
    static Stage first(Interview it) {
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
                return it.to(new PhaseStage(phase));
            } else if (!question.followUps().isEmpty()) {
                return followUp(it, phase);
            }
        }
        // A question without a part for follow-ups has them after its last part, without a clock.
        return followUp(it, null);
    }

    /** The follow-up that is due; the self-review when none is, or as many were put as are wanted. */
    static Interview followUp(Interview it, @Nullable Phase part) {
        List<String> put =
                it.askedFollowUps().stream().map(p -> p.followUp().id()).toList();
        long counted = it.askedFollowUps().stream().filter(p -> !p.covered()).count();
        Optional<FollowUpChoice.Due> due = counted >= it.options().followUps()
                ? Optional.empty()
                : FollowUpChoice.next(
                        it.question(),
                        it.options(),
                        it.listened().spokenOf(),
                        it.listened().hooks(),
                        put);
        return it.to(due.isPresent() ? new FollowUpStage(due.get(), part) : review(it));
    }

    private static Stage review(Interview it) {
        boolean guesses = !it.question().points().isEmpty() && it.part().isEmpty();
        return guesses ? new GuessStage() : rating(it, 0);
    }

    /** The rating of a dimension, by its place; the outline after the last. */
    static Stage rating(Interview it, int place) {
        return place < it.dimensions().size() ? new RateStage(it.dimensions().get(place)) : new TickStage();
    }

    /** After the ratings were looked at again: evidence for those that went up, then the last line. */
    static Stage proving(List<String> unproven) {
        return unproven.isEmpty() ? new DifferentStage() : new RevisedEvidenceStage(unproven);
    }
}
