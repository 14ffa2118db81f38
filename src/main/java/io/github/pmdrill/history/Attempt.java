package io.github.pmdrill.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.notes.Grade;
import io.github.pmdrill.plan.Again;
import io.github.pmdrill.plan.Relearning;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question that was answered to its end: one line of the ledger.
 *
 * @param question {@code deck/question}
 * @param part what of it was asked again, as {@link Again#part}; empty for the whole question
 * @param session the name of its journal
 * @param at when its last reply was given
 * @param day the day that was, where the person was
 * @param seconds how long it took, pauses not counted
 * @param blind ratings before the outline, by dimension
 * @param revised ratings after the outline, by dimension
 * @param guess how many points the person guessed; -1 when none was made
 * @param points how many points there are; 0 also where the person passed over them, so that none counts as missed
 * @param ticked the points the person ticked
 * @param grade how well it went, again, hard, good or easy; empty for a card that was passed over
 * @param soon whether the person wants to see it again soon
 */
public record Attempt(
        String question,
        String part,
        String session,
        Instant at,
        LocalDate day,
        long seconds,
        Map<String, Integer> blind,
        Map<String, Integer> revised,
        int guess,
        int points,
        List<String> ticked,
        String grade,
        boolean soon) {
    private static final JsonFactory JSON = new JsonFactory();

    /** The same attempt at a question that is called otherwise now. */
    Attempt renamed(String current) {
        return current.equals(question)
                ? this
                : new Attempt(
                        current, part, session, at, day, seconds, blind, revised, guess, points, ticked, grade, soon);
    }

    /** Whether it was the whole question, and not a part of it that came again. */
    public boolean isWhole() {
        return part.isEmpty();
    }

    /** Whether it was a card that came back in its session: time spent, and nothing for the schedule. */
    public boolean isRelearning() {
        return part.equals(Relearning.PART);
    }

    /** Of an interview that is complete. */
    static Attempt of(String session, ZoneId zone, Interview interview) {
        Instant ended = interview.ended().orElse(Instant.EPOCH);
        return new Attempt(
                interview.question().id().toString(),
                interview.part(),
                session,
                ended,
                LocalDate.ofInstant(ended, zone),
                interview.elapsed().toSeconds(),
                interview.blind(),
                interview.revised(),
                interview.guess().orElse(-1),
                interview.reviewed() ? interview.question().points().size() : 0,
                List.copyOf(interview.ticked()),
                interview.grade().map(Grade::id).orElse(""),
                interview.soon());
    }

    String toJson() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("question", question);
            json.writeStringField("part", part);
            json.writeStringField("session", session);
            json.writeStringField("at", at.toString());
            json.writeStringField("day", day.toString());
            json.writeNumberField("seconds", seconds);
            levels(json, "blind", blind);
            levels(json, "revised", revised);
            json.writeNumberField("guess", guess);
            json.writeNumberField("points", points);
            JournalFields.strings(json, "ticked", ticked);
            json.writeStringField("grade", grade);
            json.writeBooleanField("soon", soon);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void levels(JsonGenerator json, String name, Map<String, Integer> levels) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Integer> level : levels.entrySet()) {
            json.writeNumberField(level.getKey(), level.getValue());
        }
        json.writeEndObject();
    }

    static Attempt fromJson(String line) {
        Node node = Node.fromJson(line);
        return new Attempt(
                node.string("question"),
                node.string("part"),
                node.string("session"),
                Instant.parse(node.string("at")),
                LocalDate.parse(node.string("day")),
                Long.parseLong(node.string("seconds")),
                levels(node.get("blind")),
                levels(node.get("revised")),
                Integer.parseInt(node.string("guess")),
                Integer.parseInt(node.string("points")),
                node.strings("ticked"),
                node.string("grade"),
                Boolean.parseBoolean(node.string("soon")));
    }

    private static Map<String, Integer> levels(Node node) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        node.fields().forEach((dimension, level) -> levels.put(dimension, Integer.parseInt(level.text())));
        return levels;
    }
}
