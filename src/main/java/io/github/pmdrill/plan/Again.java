package io.github.pmdrill.plan;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import java.time.Duration;

/**
 * That a question comes again.
 *
 * @param session the name of the session before, in which it was answered
 * @param part what of it is asked: empty for all, {@code phase:design} or {@code follow-up:worker-dies} for one part
 */
public record Again(String session, String part) {
    /** How {@link #part} begins when it is a phase. */
    static final String PHASE = "phase:";

    /** How {@link #part} begins when it is a follow-up. */
    static final String FOLLOW_UP = "follow-up:";

    /** The id of the follow-up that a part is; empty when it is none. */
    public static String followUpOf(String part) {
        return part.startsWith(FOLLOW_UP) ? part.substring(FOLLOW_UP.length()) : "";
    }

    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** The box of a phase that is answered once more: its own, and at most five minutes. */
    public static Duration box(Phase phase) {
        return phase.box().compareTo(LONGEST) < 0 ? phase.box() : LONGEST;
    }

    /** All of it comes again. */
    public static Again whole(String session) {
        return new Again(session, "");
    }

    /** One of its phases comes again. */
    public static Again phase(String session, String id) {
        return new Again(session, PHASE + id);
    }

    /** One of its follow-ups comes by itself. */
    public static Again followUp(String session, String id) {
        return new Again(session, FOLLOW_UP + id);
    }

    /**
     * How a question is put to somebody who has answered it so often: the first time as it is written, then with each
     * of its variations, then with other figures where it states sets of them, and so on round. Words once learnt by
     * heart help little when something is different.
     *
     * @param times how often all of it was answered before
     * @param seed what figures are drawn from
     */
    public static Question version(Question question, int times, long seed) {
        int variation = times % (question.variations().size() + 1);
        if (variation > 0) {
            return question.varied(variation);
        }
        return times == 0 ? question : question.drawn(seed);
    }
}
