package io.github.pmdrill.history;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.pmdrill.drill.Agenda;
import io.github.pmdrill.drill.RoundPart;
import io.github.pmdrill.format.Node;
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
        for (RoundPart sitting : agenda.sittings()) {
            json.writeStartObject();
            json.writeStringField("title", sitting.title());
            json.writeNumberField("break", sitting.rest().toMinutes());
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
                        .map(sitting -> new RoundPart(
                                sitting.string("title"), Duration.ofMinutes(Scalars.whole(sitting, "break", 0))))
                        .toList());
    }
}
