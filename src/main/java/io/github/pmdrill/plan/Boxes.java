package io.github.pmdrill.plan;

import io.github.pmdrill.deck.Phase;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The time-boxes of an interview: minutes that one phase takes too many come off the later ones. */
public final class Boxes {
    private Boxes() {}

    /**
     * A phase's box as it stands.
     *
     * @param box what is left of the planned box
     * @param borrowed what earlier phases took from it
     */
    public record Box(Duration box, Duration borrowed) {}

    /**
     * The box of a phase, after what the phases before it used. A phase gives at most half of its minutes; what it
     * does not give comes off the next.
     */
    public static Box of(List<Phase> phases, int index, Map<String, Duration> used, double pace) {
        Duration debt = Duration.ZERO;
        for (int i = 0; ; i++) {
            Duration planned = stretched(phases.get(i).box(), pace);
            Duration half = planned.dividedBy(2);
            Duration given = debt.compareTo(half) < 0 ? debt : half;
            Duration box = planned.minus(given);
            if (i == index) {
                return new Box(box, given);
            }
            Duration over = used.getOrDefault(phases.get(i).id(), Duration.ZERO).minus(box);
            debt = debt.minus(given).plus(over.isNegative() ? Duration.ZERO : over);
        }
    }

    /** A planned box at the person's pace. */
    public static Duration stretched(Duration planned, double pace) {
        return Duration.ofMillis(Math.round(planned.toMillis() * pace));
    }
}
