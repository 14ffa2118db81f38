package io.github.pmdrill.drill;

import java.util.List;

/**
 * A round: several interviews in sequence, with breaks between them.
 *
 * @param title the round's
 * @param sittings as many as there are questions, in their order; none for a session that is no round
 */
public record Agenda(String title, List<RoundPart> sittings) {
    /** Of a session that is no round. */
    public static final Agenda NONE = new Agenda("", List.of());

    /** Copies the list. */
    public Agenda {
        sittings = List.copyOf(sittings);
    }

    /** Whether it says nothing. */
    public boolean isNone() {
        return sittings.isEmpty();
    }

    /** What it says of the question at this place, counted from 0. */
    RoundPart sitting(int place) {
        return place < sittings.size() ? sittings.get(place) : RoundPart.PLAIN;
    }
}
