package io.github.pmdrill.drill;

import io.github.pmdrill.deck.FollowUp;
import io.github.pmdrill.deck.Part;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.interview.Weakest;
import io.github.pmdrill.notes.Clarification;
import io.github.pmdrill.plan.Again;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A part of an earlier interview that is worth a few minutes again.
 *
 * @param question the part, as a question of its own
 * @param again what it is a part of
 */
public record RepeatedPart(Question question, Again again) {
    private static final int FOLLOW_UP_MINUTES = 3;

    /**
     * The phase with most to gain; nothing for a card, which has none.
     *
     * @param session the name of the session in which the interview was held
     */
    public static Optional<RepeatedPart> weakestPhase(String session, Interview before) {
        return Weakest.phase(before).map(phase -> phase(session, before, phase));
    }

    private static RepeatedPart phase(String session, Interview before, Phase phase) {
        int minutes = Math.toIntExact(Again.box(phase).toMinutes());
        Question part = Part.phase(before.question(), phase, minutes, told(before));
        return new RepeatedPart(part, Again.phase(session, phase.id()));
    }

    /**
     * A follow-up that trains a dimension: one that was not put yet, else any; of another dimension where the question
     * has none of this one. Hooks are left out, for they take up words that are not there.
     *
     * @param put ids of follow-ups that have come by themselves since
     * @param chance chooses among those that fit equally well
     */
    public static Optional<RepeatedPart> followUp(
            String session, Interview before, String dimension, Collection<String> put, RandomGenerator chance) {
        List<FollowUp> all = before.question().followUps().stream()
                .filter(followUp -> followUp.said().isEmpty())
                .toList();
        List<String> known = new ArrayList<>(put);
        before.askedFollowUps().forEach(asked -> known.add(asked.followUp().id()));
        List<FollowUp> fit =
                all.stream().filter(f -> f.dimension().equals(dimension)).toList();
        List<FollowUp> fresh = fit.stream().filter(f -> !known.contains(f.id())).toList();
        List<FollowUp> choice = !fresh.isEmpty() ? fresh : !fit.isEmpty() ? fit : all;
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        FollowUp chosen = choice.get(chance.nextInt(choice.size()));
        Question part = Part.followUp(before.question(), chosen, FOLLOW_UP_MINUTES, told(before));
        return Optional.of(new RepeatedPart(part, Again.followUp(session, chosen.id())));
    }

    private static List<String> told(Interview before) {
        return before.clarifications().stream()
                .filter(clarification -> !clarification.fact().isEmpty())
                .map(Clarification::told)
                .distinct()
                .toList();
    }
}
