package io.github.pmdrill.history;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.Voice;
import java.io.IOException;
import java.util.List;

/** The part of a journal's header that says how its session is held. */
final class OptionsFormat {
    /** The header's key. */
    static final String KEY = "options";

    private OptionsFormat() {}

    static void write(JsonGenerator json, Options options) throws IOException {
        json.writeObjectFieldStart(KEY);
        json.writeStringField("focus", options.focus());
        json.writeNumberField("pace", options.pace());
        json.writeBooleanField("clock", options.clock());
        json.writeNumberField("follow_ups", options.followUps());
        json.writeBooleanField("aloud", options.aloud());
        if (options.voice().isRecorded()) {
            json.writeStringField("voice", options.voice().id());
        }
        json.writeEndObject();
    }

    /**
     * Reads it back.
     *
     * @param course the order of stages that the session follows
     */
    static Options read(Node options, int course) {
        String voice = options.string("voice");
        return new Options(
                options.string("focus"),
                JournalFields.pace(options, "pace"),
                Boolean.parseBoolean(options.string("clock")),
                JournalFields.whole(options, "follow_ups", 0),
                Boolean.parseBoolean(options.string("aloud")),
                List.of(Voice.values()).stream()
                        .filter(one -> one.id().equals(voice))
                        .findFirst()
                        .orElse(Voice.UNHEARD),
                course);
    }
}
