package io.github.pmdrill.history;

import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.Voice;
import java.util.List;

/** The part of a journal's header that says how its session is held. */
final class OptionsFormat {
    /** The header's key. */
    static final String KEY = "options";

    private OptionsFormat() {}

    static JsonObject json(Options options) {
        return new JsonObject()
                .with("focus", options.focus())
                .with("pace", options.pace())
                .with("clock", options.clock())
                .with("follow_ups", options.followUps())
                .with("aloud", options.aloud())
                .when(options.voice().isRecorded(), "voice", options.voice().id());
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
