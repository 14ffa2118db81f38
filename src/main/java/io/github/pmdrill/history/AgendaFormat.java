package io.github.pmdrill.history;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.plan.Agenda;
import io.github.pmdrill.plan.RoundPart;
import java.io.IOException;
import java.time.Duration;

/** The part of a journal's header that only a round has. */
final class AgendaFormat {
    /** The header's key. */
    static final String KEY = "round";

    private AgendaFormat() {}

    static void write(JsonGenerator json, Agenda agenda) throws IOException {
        json.writeObjectFieldStart(KEY);
        json.writeStringField("title", agenda.title());
        json.writeArrayFieldStart("interviews");
        for (RoundPart roundPart : agenda.roundParts()) {
            json.writeStartObject();
            json.writeStringField("title", roundPart.title());
            json.writeNumberField("break", roundPart.rest().toMinutes());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
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
