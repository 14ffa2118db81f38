package io.github.pmdrill.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.history.Header;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Recorded;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.listen.Talk;
import io.github.pmdrill.notes.Outside;
import io.github.pmdrill.notes.OutsideOpinion;
import io.github.pmdrill.notes.OutsideView;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Sessions as JSON for other programs, one after the other as they are added: {@code {"format": 1, "sessions": [...]}}.
 *
 * <p>A reader of format 1 passes over fields that it does not know: more may come. A field is taken away or changes its
 * meaning only with a higher number. Times are ISO 8601, lengths of time seconds with up to three decimals.
 *
 * <p>A session has
 *
 * <ul>
 *   <li>{@code session} (its name), {@code started}, {@code seconds}, {@code finished}, {@code mode} (typed or aloud),
 *       {@code pace} and {@code focus};
 *   <li>{@code questions}: see {@link InterviewJson};
 *   <li>{@code turns}: every reply in the order in which it was given, with its {@code step} (as
 *       {@code phase:design}), its {@code act} (answer, next, skip, hint, ask, pause, undo, covered), its {@code text},
 *       the {@code draft} that stood in the editor (not always there), {@code at} (when the prompt was put) and
 *       {@code took}; and what the ear made of it: {@code asked} (the fact {@code told} and those to
 *       {@code choose} from) or {@code heard} ({@code points} with {@code id}, {@code state} heard or perhaps, and
 *       {@code quote}; {@code triggers}; {@code hooks} with {@code follow_up} and {@code word}).
 * </ul>
 *
 * <p>What the interview would not have shown yet is not in it: no points and no facts before the outline is.
 */
public final class SessionsJson implements Closeable {
    /** The number of the form. */
    public static final int FORMAT = 1;

    private final JsonGenerator json;

    /** Begins a document; {@link #close} ends it and leaves the writer open. */
    public SessionsJson(Writer out) throws IOException {
        json = new JsonFactory().createGenerator(new EscapingWriter(out));
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeArrayFieldStart("sessions");
    }

    /**
     * Adds a session.
     *
     * @param outside what others said of it
     * @param words what is written instead of a text
     */
    public void add(Recorded recorded, Session session, Outside outside, UnaryOperator<String> words)
            throws IOException {
        Texts texts = new Texts(json, words);
        Header header = recorded.header();
        json.writeStartObject();
        texts.field("session", Journal.name(recorded.file()));
        json.writeStringField(
                "started",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(header.started()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .atZone(header.zone().toZoneId())));
        json.writeNumberField("seconds", seconds(session.elapsed()));
        json.writeBooleanField("finished", session.isComplete());
        json.writeStringField("mode", session.plan().options().aloud() ? "aloud" : "typed");
        json.writeNumberField("pace", session.plan().options().pace());
        texts.field("focus", session.plan().options().focus());
        json.writeArrayFieldStart("questions");
        for (Interview interview : session.interviews()) {
            if (interview.hasBegun()) {
                new InterviewJson(json, texts, interview).write(header);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("turns");
        for (Turn turn : session.turns()) {
            turn(texts, turn);
        }
        json.writeEndArray();
        outside(texts, outside);
        json.writeEndObject();
    }

    private void outside(Texts texts, Outside outside) throws IOException {
        json.writeArrayFieldStart("partners");
        for (OutsideView view : outside.views()) {
            json.writeStartObject();
            texts.field("question", view.question());
            texts.field("by", view.by());
            json.writeStringField("day", view.day().toString());
            json.writeObjectFieldStart("ratings");
            for (Map.Entry<String, Integer> rating : view.ratings().entrySet()) {
                json.writeNumberField(rating.getKey(), rating.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("ticked");
            for (String point : view.ticked()) {
                json.writeString(point);
            }
            json.writeEndArray();
            texts.field("strong", view.strong());
            texts.field("next", view.next());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("opinions");
        for (OutsideOpinion opinion : outside.opinions()) {
            json.writeStartObject();
            texts.field("by", opinion.by());
            json.writeStringField("day", opinion.day().toString());
            texts.field("text", opinion.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Seconds with three decimals at most. */
    static BigDecimal seconds(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros();
        return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
    }

    private void turn(Texts texts, Turn turn) throws IOException {
        json.writeStartObject();
        texts.field("step", turn.step());
        json.writeStringField("act", turn.reply().act().id());
        texts.field("text", turn.reply().text());
        if (!turn.reply().draft().isEmpty()) {
            texts.field("draft", turn.reply().draft());
        }
        json.writeStringField("at", turn.reply().at().toString());
        json.writeNumberField("took", seconds(turn.reply().took()));
        if (!turn.asked().equals(Asked.NOTHING)) {
            json.writeObjectFieldStart("asked");
            texts.field("told", turn.asked().told());
            texts.field("choose", turn.asked().choose());
            if (!turn.asked().also().isEmpty()) {
                texts.field("also", turn.asked().also());
            }
            if (turn.asked().talk() != Talk.CASE) {
                json.writeStringField("talk", turn.asked().talk().id());
                texts.field("means", turn.asked().means());
            }
            json.writeEndObject();
        }
        if (!turn.heard().equals(Heard.NOTHING)) {
            heard(texts, turn.heard());
        }
        json.writeEndObject();
    }

    private void heard(Texts texts, Heard heard) throws IOException {
        json.writeObjectFieldStart("heard");
        json.writeArrayFieldStart("points");
        for (Heard.PointHeard point : heard.points()) {
            texts.point(point);
        }
        json.writeEndArray();
        texts.field("triggers", heard.triggers());
        json.writeArrayFieldStart("hooks");
        for (Heard.Hook hook : heard.hooks()) {
            json.writeStartObject();
            texts.field("follow_up", hook.followUp());
            texts.field("word", hook.word());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /**
     * Texts on their way into JSON: each is exchanged for what is written instead.
     *
     * @param words what is written instead of a text
     */
    record Texts(JsonGenerator json, UnaryOperator<String> words) {
        void field(String name, String text) throws IOException {
            json.writeStringField(name, words.apply(text));
        }

        void field(String name, List<String> texts) throws IOException {
            json.writeArrayFieldStart(name);
            for (String text : texts) {
                json.writeString(words.apply(text));
            }
            json.writeEndArray();
        }

        void point(Heard.PointHeard point) throws IOException {
            json.writeStartObject();
            field("id", point.id());
            json.writeStringField("state", point.state() == Heard.State.HEARD ? "heard" : "perhaps");
            field("quote", point.quote());
            json.writeEndObject();
        }
    }
}
