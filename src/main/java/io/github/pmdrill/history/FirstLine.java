package io.github.pmdrill.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a list of sessions needs of a journal's first line. The questions in it are passed over, not built: with
 * thousands of sessions that is the difference between one second and ten.
 *
 * @param questions their ids, in order
 * @param titles their titles, in order
 */
public record FirstLine(List<String> questions, List<String> titles) {
    private static final JsonFactory JSON = new JsonFactory();

    /** Copies the lists. */
    public FirstLine {
        questions = List.copyOf(questions);
        titles = List.copyOf(titles);
    }

    /** Of a journal; nothing when its first line is not one of this version, which {@link Recorded} can explain. */
    public static Optional<FirstLine> at(Path journal) {
        List<String> ids = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        int version = 0;
        if (!Files.isRegularFile(journal)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(journal);
                JsonParser json = JSON.createParser(in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
                JsonToken value = json.nextToken();
                if (key.equals("pmdrill")) {
                    version = json.getValueAsInt();
                } else if (key.equals("questions") && value == JsonToken.START_ARRAY) {
                    questions(json, ids, titles);
                } else {
                    json.skipChildren();
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        boolean known = version >= 1 && version <= JournalFormat.VERSION && !ids.isEmpty();
        return known ? Optional.of(new FirstLine(ids, titles)) : Optional.empty();
    }

    private static void questions(JsonParser json, List<String> ids, List<String> titles) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            String[] deckIdTitle = {"", "", ""};
            for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
                JsonToken value = json.nextToken();
                if (key.equals("deck")) {
                    deckIdTitle[0] = json.getValueAsString("");
                } else if (key.equals("question") && value == JsonToken.START_OBJECT) {
                    question(json, deckIdTitle);
                } else {
                    json.skipChildren();
                }
            }
            ids.add(deckIdTitle[0] + "/" + deckIdTitle[1]);
            titles.add(deckIdTitle[2]);
        }
    }

    private static void question(JsonParser json, String[] deckIdTitle) throws IOException {
        for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            json.nextToken();
            switch (key) {
                case "id" -> deckIdTitle[1] = json.getValueAsString("");
                case "title" -> deckIdTitle[2] = json.getValueAsString("");
                default -> json.skipChildren();
            }
        }
    }
}
