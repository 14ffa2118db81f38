package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.text.Counted;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where an interview has most to gain. */
public final class Weakest {
    private Weakest() {}

    /**
     * The part that is worth a second try: one that was left unanswered, else the one in which the fewest points a
     * minute were heard, else the one with the fewest words a minute.
     */
    public static Optional<Phase> phase(Interview interview) {
        return answered(interview).stream()
                .min(Comparator.comparing((Phase phase) -> !interview
                                .answers()
                                .getOrDefault(phase.id(), "")
                                .isBlank())
                        .thenComparing(phase -> heard(interview, phase) / minutes(phase))
                        .thenComparing(phase -> words(interview, phase) / minutes(phase)));
    }

    /** What makes a part the one that {@link #phase} names. */
    static String why(Interview interview, Phase phase) {
        String answer = interview.answers().getOrDefault(phase.id(), "");
        if (answer.isBlank()) {
            return "nothing was answered there";
        }
        long points = Math.round(heard(interview, phase));
        boolean tells = answered(interview).stream()
                .anyMatch(other -> heard(interview, other) / minutes(other) > points / minutes(phase));
        return tells
                ? "least was heard there: " + Counted.of(points, "point") + minutesOf(phase)
                : "least was said there: " + Counted.of(Math.round(words(interview, phase)), "word") + minutesOf(phase);
    }

    private static String minutesOf(Phase phase) {
        return " for its " + Math.round(minutes(phase)) + " min";
    }

    /** The parts that take an answer and were come to. */
    private static List<Phase> answered(Interview interview) {
        return interview.question().phases().stream()
                .filter(phase -> interview.used().containsKey(phase.id()))
                .filter(phase -> !phase.id().equals(Phase.FOLLOW_UPS))
                .filter(phase -> !phase.id().equals(Phase.CLARIFY)
                        || interview.question().facts().isEmpty())
                .toList();
    }

    private static double heard(Interview interview, Phase phase) {
        String answer = interview.answers().getOrDefault(phase.id(), "");
        return Reveal.heardIn(interview, answer).size();
    }

    private static double words(Interview interview, Phase phase) {
        return interview.answers().getOrDefault(phase.id(), "").strip().split("\\s+", -1).length;
    }

    private static double minutes(Phase phase) {
        return Math.max(1, phase.box().toMinutes());
    }
}
