package io.github.pmdrill.history;

import io.github.pmdrill.files.OwnerOnly;
import io.github.pmdrill.files.Presence;
import io.github.pmdrill.files.WholeFile;
import io.github.pmdrill.format.Json;
import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.notes.ReplayNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person made of recordings heard again, kept beside them: {@code sessions/NAME/replay.jsonl}, a JSON line for
 * each time. It stays when the recordings are deleted.
 */
public final class ReplayNotes {
    private final Path file;

    /**
     * Those of a session.
     *
     * @param journal the session's
     */
    public ReplayNotes(Path journal) {
        file = Journal.beside(journal, "").resolve("replay.jsonl");
    }

    /**
     * All, oldest first; a line that cannot be read is passed over.
     *
     * @throws IOException when the file is there and cannot be read
     */
    public List<ReplayNote> all() throws IOException {
        if (!Presence.ofFile(file)) {
            return List.of();
        }
        List<ReplayNote> notes = new ArrayList<>();
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
            try {
                if (!line.isBlank()) {
                    notes.add(note(Node.fromJson(line)));
                }
            } catch (RuntimeException e) {
                // Somebody wrote something else there; the rest is still worth reading.
            }
        }
        return notes;
    }

    private static ReplayNote note(Node node) {
        Map<String, String> answers = new LinkedHashMap<>();
        node.get("answers").fields().forEach((asked, answer) -> answers.put(asked, answer.text()));
        return new ReplayNote(node.string("recording"), LocalDate.parse(node.string("day")), answers);
    }

    /**
     * Keeps one more.
     *
     * @throws IOException when it cannot be written
     */
    public void keep(ReplayNote note) throws IOException {
        OwnerOnly.makeFolderOf(file);
        JsonObject json = new JsonObject()
                .with("recording", note.recording())
                .with("day", note.day().toString())
                .with("answers", note.answers());
        String before = Presence.ofFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        WholeFile.write(file, before + Json.line(json) + "\n");
    }
}
