package io.github.pmdrill.history;

import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.plan.Agenda;
import io.github.pmdrill.plan.RoundPart;
import java.time.Duration;

/** The part of a journal's header that only a round has. */
final class AgendaFormat {
    /** The header's key. */
    static final String KEY = "round";

    private AgendaFormat() {}

    static JsonObject json(Agenda agenda) {
        return new JsonObject()
                .with("title", agenda.title())
                .with(
                        "interviews",
                        agenda.roundParts().stream()
                                .map(part -> new JsonObject()
                                        .with("title", part.title())
                                        .with("break", part.rest().toMinutes()))
                                .toList());
    }

    /** Reads it back; of a header without it none. */
    static Agenda read(Node node) {
        if (node.type() != Node.Type.MAP) {
            return Agenda.NONE;
        }
        return new Agenda(
                node.string("title"),
                node.get("interviews").items().stream()
                        .map(roundPart -> new RoundPart(
                                roundPart.string("title"),
                                Duration.ofMinutes(JournalFields.whole(roundPart, "break", 0))))
                        .toList());
    }
}
