package io.github.pmdrill.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.format.Json;
import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.history.Header;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Recorded;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.notes.Outside;
import io.github.pmdrill.plan.Options;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
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
        Header header = recorded.header();
        Options options = session.plan().options();
        JsonTexts texts = new JsonTexts(words);
        Json.write(
                json,
                new JsonObject()
                        .with("session", words.apply(Journal.name(recorded.file())))
                        .with(
                                "started",
                                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(header.started()
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .atZone(header.zone().toZoneId())))
                        .with("seconds", seconds(session.elapsed()))
                        .with("finished", session.isComplete())
                        .with("mode", options.aloud() ? "aloud" : "typed")
                        .with("pace", options.pace())
                        .with("focus", words.apply(options.focus()))
                        .with(
                                "questions",
                                session.interviews().stream()
                                        .filter(Interview::hasBegun)
                                        .map(interview -> new InterviewJson(texts, interview).of(header))
                                        .toList())
                        .with("turns", session.turns().stream().map(texts::turn).toList())
                        .with(
                                "partners",
                                outside.views().stream().map(texts::view).toList())
                        .with(
                                "opinions",
                                outside.opinions().stream().map(texts::opinion).toList()));
    }

    /** Seconds with three decimals at most. */
    static BigDecimal seconds(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros();
        return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
