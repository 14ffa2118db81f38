package io.github.pmdrill.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.pmdrill.format.Json;
import io.github.pmdrill.format.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines of the ledger. They are read as they come: a tree of each would take three times as long. */
final class AttemptFormat {
    private static final JsonFactory JSON = new JsonFactory();

    private String question = "";
    private String part = "";
    private String session = "";
    private @Nullable Instant at;
    private @Nullable LocalDate day;
    private @Nullable Long seconds;
    private Map<String, Integer> blind = Map.of();
    private Map<String, Integer> revised = Map.of();
    private @Nullable Integer guess;
    private @Nullable Integer points;
    private List<String> ticked = List.of();
    private String grade = "";
    private boolean soon;

    private AttemptFormat() {}

    static String write(Attempt attempt) {
        return Json.line(new JsonObject()
                .with("question", attempt.question())
                .with("part", attempt.part())
                .with("session", attempt.session())
                .with("at", attempt.at().toString())
                .with("day", attempt.day().toString())
                .with("seconds", attempt.seconds())
                .with("blind", attempt.blind())
                .with("revised", attempt.revised())
                .with("guess", attempt.guess())
                .with("points", attempt.points())
                .with("ticked", attempt.ticked())
                .with("grade", attempt.grade())
                .with("soon", attempt.soon()));
    }

    /**
     * What stands in a line.
     *
     * @throws RuntimeException of any kind when it is torn or edited by hand
     */
    static Attempt line(byte[] bytes, int from, int length) {
        List<Attempt> only = read(bytes, from, length);
        if (only.size() != 1) {
            throw new IllegalArgumentException("a line with " + only.size() + " attempts");
        }
        return only.get(0);
    }

    /**
     * What stands in some lines.
     *
     * @throws RuntimeException of any kind when one is torn or edited by hand
     */
    static List<Attempt> read(byte[] bytes) {
        return read(bytes, 0, bytes.length);
    }

    private static List<Attempt> read(byte[] bytes, int from, int length) {
        List<Attempt> attempts = new ArrayList<>();
        try (JsonParser json = JSON.createParser(bytes, from, length)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                attempts.add(new AttemptFormat().attempt(json));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return attempts;
    }

    private Attempt attempt(JsonParser json) throws IOException {
        for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            json.nextToken();
            field(key, json);
        }
        return new Attempt(
                question,
                part,
                session,
                Objects.requireNonNull(at),
                Objects.requireNonNull(day),
                Objects.requireNonNull(seconds),
                blind,
                revised,
                Objects.requireNonNull(guess),
                Objects.requireNonNull(points),
                ticked,
                grade,
                soon);
    }

    private void field(String key, JsonParser json) throws IOException {
        switch (key) {
            case "question" -> question = json.getText();
            case "part" -> part = json.getText();
            case "session" -> session = json.getText();
            case "at" -> at = WrittenTime.instant(json.getText());
            case "day" -> day = WrittenTime.day(json.getText());
            case "seconds" -> seconds = Long.valueOf(json.getText());
            case "blind" -> blind = levels(json);
            case "revised" -> revised = levels(json);
            case "guess" -> guess = Integer.valueOf(json.getText());
            case "points" -> points = Integer.valueOf(json.getText());
            case "ticked" -> ticked = texts(json);
            case "grade" -> grade = json.getText();
            case "soon" -> soon = Boolean.parseBoolean(json.getText());
            default -> json.skipChildren();
        }
    }

    private static Map<String, Integer> levels(JsonParser json) throws IOException {
        Map<String, Integer> levels = Map.of();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return levels;
        }
        for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            json.nextToken();
            levels = levels.isEmpty() ? new LinkedHashMap<>() : levels;
            levels.put(key, Integer.valueOf(json.getText()));
        }
        return levels;
    }

    private static List<String> texts(JsonParser json) throws IOException {
        List<String> texts = List.of();
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return texts;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts = texts.isEmpty() ? new ArrayList<>() : texts;
            texts.add(json.getText());
        }
        return texts;
    }
}
