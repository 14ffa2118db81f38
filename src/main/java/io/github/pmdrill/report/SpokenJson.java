package io.github.pmdrill.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.pmdrill.notes.SpokenPart;
import io.github.pmdrill.sound.Speech;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** What was recorded of a part, as JSON; {@link InterviewJson} lists its keys. */
final class SpokenJson {
    private SpokenJson() {}

    static void write(JsonGenerator json, SessionsJson.Texts texts, SpokenPart part) throws IOException {
        Speech speech = part.recording().speech();
        json.writeObjectFieldStart("recording");
        texts.field("file", part.recording().file());
        json.writeNumberField("seconds", SessionsJson.seconds(speech.length()));
        json.writeNumberField("spoken", SessionsJson.seconds(speech.speaking()));
        Optional<Duration> first = speech.first();
        if (first.isPresent()) {
            json.writeNumberField("first_word", SessionsJson.seconds(first.get()));
        }
        json.writeNumberField("silence", SessionsJson.seconds(speech.length().minus(speech.speaking())));
        json.writeArrayFieldStart("pauses");
        for (Speech.Stretch pause : speech.pauses(Speech.LONG_PAUSE)) {
            json.writeStartObject();
            json.writeNumberField("at", SessionsJson.seconds(pause.from()));
            json.writeNumberField("seconds", SessionsJson.seconds(pause.length()));
            json.writeEndObject();
        }
        json.writeEndArray();
        texts.field("notes", part.notes());
        texts.field("transcribed", part.text());
        json.writeEndObject();
    }
}
