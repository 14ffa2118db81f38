package io.github.pmdrill.history;

import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.sound.Recording;
import io.github.pmdrill.sound.Speech;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a journal's line that only a spoken reply has: the recording's name, and what was measured, which stays
 * when the recording is deleted.
 */
final class RecordingFormat {
    /** The line's key. */
    static final String KEY = "recording";

    private RecordingFormat() {}

    static JsonObject json(Recording recording) {
        Speech speech = recording.speech();
        return new JsonObject()
                .with("file", recording.file())
                .with("seconds", seconds(speech.length()))
                // When somebody spoke: from, to, from, to ...
                .with(
                        "spoken",
                        speech.stretches().stream()
                                .flatMap(stretch -> Stream.of(seconds(stretch.from()), seconds(stretch.to())))
                                .toList())
                .with("levels", speech.levels());
    }

    private static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3);
    }

    /** Reads it back; null of a reply that was typed. */
    static @Nullable Recording read(Node node) {
        if (node.type() != Node.Type.MAP) {
            return null;
        }
        String file = JournalFields.text(node, "file");
        String levels = node.string("levels");
        if (!file.matches("[^/\\\\]+") || file.startsWith(".") || !levels.matches("\\d*")) {
            throw new Unreadable("its recording is not what pmdrill writes there");
        }
        return new Recording(file, new Speech(JournalFields.took(node, "seconds"), stretches(node), levels));
    }

    private static List<Speech.Stretch> stretches(Node node) {
        List<Duration> times =
                node.strings("spoken").stream().map(JournalFields::seconds).toList();
        List<Speech.Stretch> stretches = new ArrayList<>();
        for (int i = 0; i + 1 < times.size(); i += 2) {
            stretches.add(new Speech.Stretch(times.get(i), times.get(i + 1)));
        }
        return stretches;
    }
}
