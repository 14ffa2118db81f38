package io.github.pmdrill.report;

import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.notes.SpokenPart;
import io.github.pmdrill.sound.Speech;
import java.util.function.UnaryOperator;

/** What was recorded of a part, as JSON; {@link InterviewJson} lists its keys. */
final class SpokenJson {
    private SpokenJson() {}

    static JsonObject of(SpokenPart part, UnaryOperator<String> words) {
        Speech speech = part.recording().speech();
        return new JsonObject()
                .with("file", words.apply(part.recording().file()))
                .with("seconds", SessionsJson.seconds(speech.length()))
                .with("spoken", SessionsJson.seconds(speech.speaking()))
                .with("first_word", speech.first().map(SessionsJson::seconds).orElse(null))
                .with("silence", SessionsJson.seconds(speech.length().minus(speech.speaking())))
                .with(
                        "pauses",
                        speech.pauses(Speech.LONG_PAUSE).stream()
                                .map(pause -> new JsonObject()
                                        .with("at", SessionsJson.seconds(pause.from()))
                                        .with("seconds", SessionsJson.seconds(pause.length())))
                                .toList())
                .with("notes", words.apply(part.notes()))
                .with("transcribed", words.apply(part.text()));
    }
}
