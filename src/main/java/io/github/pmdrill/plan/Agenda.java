package io.github.pmdrill.plan;

import java.util.List;

/**
 * A round: several interviews in sequence, with breaks between them.
 *
 * @param title the round's
 * @param roundParts as many as there are questions, in their order; none for a session that is no round
 */
public record Agenda(String title, List<RoundPart> roundParts) {
    /** Of a session that is no round. */
    public static final Agenda NONE = new Agenda("", List.of());

    /** Copies the list. */
    public Agenda {
        roundParts = List.copyOf(roundParts);
    }

    /** Whether it says nothing. */
    public boolean isNone() {
        return roundParts.isEmpty();
    }

    /** What it says of the question at this place, counted from 0. */
    RoundPart roundPart(int place) {
        return place < roundParts.size() ? roundParts.get(place) : RoundPart.PLAIN;
    }
}
