package io.github.pmdrill.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.dialogue.Ran;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.listen.Talk;
import io.github.pmdrill.plan.Again;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.Plan;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of a journal. Its version is the order of stages that its session follows. */
final class JournalFormat {
    /** The version that is written, and the newest that is read. */
    static final int VERSION = Options.COURSE;

    private static final JsonFactory JSON = new JsonFactory();

    private JournalFormat() {}

    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    private static String object(Body body) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static String header(Header header) {
        Plan plan = header.plan();
        return object(json -> {
            json.writeNumberField("pmdrill", plan.options().course());
            json.writeStringField("started", header.started().toString());
            json.writeStringField("zone", header.zone().id());
            json.writeStringField("title", plan.title());
            json.writeNumberField("seed", plan.seed());
            OptionsFormat.write(json, plan.options());
            if (!plan.agenda().isNone()) {
                AgendaFormat.write(json, plan.agenda());
            }
            json.writeArrayFieldStart("questions");
            for (Question question : plan.questions()) {
                json.writeStartObject();
                json.writeStringField("deck", question.id().deck());
                json.writeNumberField(
                        "attempt", header.attempts().getOrDefault(question.id().toString(), 1));
                json.writeBooleanField(
                        "studied", header.studied().contains(question.id().toString()));
                Again again = plan.again().get(question.id().toString());
                if (again != null) {
                    json.writeObjectFieldStart("again");
                    json.writeStringField("session", again.session());
                    json.writeStringField("part", again.part());
                    json.writeEndObject();
                }
                json.writeFieldName("question");
                json.writeRawValue(question.source().toJson());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rubrics");
            for (Rubric rubric : used(plan)) {
                rubric(json, rubric);
            }
            json.writeEndArray();
        });
    }

    private static List<Rubric> used(Plan plan) {
        List<String> ids =
                plan.questions().stream().map(Question::rubric).distinct().toList();
        return plan.rubrics().values().stream()
                .filter(r -> ids.contains(r.id()))
                .sorted(Comparator.comparing(Rubric::id))
                .toList();
    }

    private static void rubric(JsonGenerator json, Rubric rubric) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rubric.id());
        json.writeStringField("title", rubric.title());
        json.writeArrayFieldStart("dimensions");
        for (Rubric.Dimension dimension : rubric.dimensions()) {
            json.writeStartObject();
            json.writeStringField("id", dimension.id());
            json.writeStringField("title", dimension.title());
            json.writeArrayFieldStart("anchors");
            for (String anchor : dimension.anchors()) {
                json.writeString(anchor);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static String turn(Turn turn) {
        Reply reply = turn.reply();
        return object(json -> {
            json.writeStringField("step", turn.step());
            json.writeStringField("act", reply.act().id());
            json.writeStringField("text", reply.text());
            if (!reply.draft().isEmpty()) {
                json.writeStringField("draft", reply.draft());
            }
            json.writeStringField("at", reply.at().toString());
            json.writeNumberField("took", BigDecimal.valueOf(reply.took().toMillis(), 3));
            if (!turn.asked().equals(Asked.NOTHING)) {
                asked(json, turn.asked());
            }
            if (!turn.heard().equals(Heard.NOTHING)) {
                heard(json, turn.heard());
            }
            if (reply.recording() != null) {
                RecordingFormat.write(json, reply.recording());
            }
            if (!turn.ran().equals(Ran.NOTHING)) {
                json.writeObjectFieldStart("ran");
                json.writeBooleanField("right", turn.ran().right());
                json.writeStringField("shows", turn.ran().shows());
                json.writeEndObject();
            }
        });
    }

    private static void asked(JsonGenerator json, Asked asked) throws IOException {
        json.writeObjectFieldStart("asked");
        json.writeStringField("told", asked.told());
        if (!asked.also().isEmpty()) {
            json.writeStringField("also", asked.also());
        }
        JournalFields.strings(json, "choose", asked.choose());
        if (asked.talk() != Talk.CASE) {
            json.writeStringField("talk", asked.talk().id());
            json.writeStringField("means", asked.means());
        }
        json.writeEndObject();
    }

    private static void heard(JsonGenerator json, Heard heard) throws IOException {
        json.writeObjectFieldStart("heard");
        json.writeArrayFieldStart("points");
        for (Heard.PointHeard point : heard.points()) {
            json.writeStartObject();
            json.writeStringField("id", point.id());
            json.writeStringField("state", point.state() == Heard.State.HEARD ? "heard" : "perhaps");
            json.writeStringField("quote", point.quote());
            json.writeEndObject();
        }
        json.writeEndArray();
        JournalFields.strings(json, "triggers", heard.triggers());
        json.writeArrayFieldStart("hooks");
        for (Heard.Hook hook : heard.hooks()) {
            json.writeStartObject();
            json.writeStringField("follow_up", hook.followUp());
            json.writeStringField("word", hook.word());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /**
     * Reads a header back.
     *
     * @throws Unreadable saying what is wrong with it
     */
    static Header header(Node node) {
        int version = JournalFields.whole(node, "pmdrill", 1);
        if (version > VERSION) {
            throw new Unreadable("written by a newer pmdrill (format " + version + ")");
        }
        Map<String, Rubric> rubrics = new LinkedHashMap<>();
        node.get("rubrics").items().forEach(r -> rubrics.put(r.string("id"), rubric(r)));
        List<Question> questions = new ArrayList<>();
        Map<String, Again> again = new LinkedHashMap<>();
        Map<String, Integer> attempts = new LinkedHashMap<>();
        Set<String> studied = new HashSet<>();
        for (Node item : node.get("questions").items()) {
            Question question = question(item);
            questions.add(question);
            attempts.put(question.id().toString(), JournalFields.whole(item, "attempt", 1));
            Node before = item.get("again");
            if (before.type() == Node.Type.MAP) {
                again.put(question.id().toString(), new Again(before.string("session"), before.string("part")));
            }
            if (item.string("studied").equals("true")) {
                studied.add(question.id().toString());
            }
        }
        if (questions.isEmpty()) {
            throw new Unreadable("it names no question");
        }
        Plan plan = new Plan(
                node.string("title"),
                questions,
                rubrics,
                OptionsFormat.read(node.get(OptionsFormat.KEY), version),
                JournalFields.seed(node, "seed"),
                again,
                AgendaFormat.read(node.get(AgendaFormat.KEY)));
        return new Header(
                plan, JournalFields.instant(node, "started"), JournalFields.zone(node, "zone"), attempts, studied);
    }

    private static Question question(Node item) {
        try {
            return Question.fromJournal(item.string("deck"), item.get("question"));
        } catch (DeckException e) {
            throw new Unreadable(
                    "its question cannot be read: " + e.problems().get(0).message());
        }
    }

    private static Rubric rubric(Node node) {
        List<Rubric.Dimension> dimensions = node.get("dimensions").items().stream()
                .map(d -> new Rubric.Dimension(JournalFields.text(d, "id"), d.string("title"), d.strings("anchors")))
                .toList();
        if (dimensions.stream().anyMatch(d -> d.anchors().size() != 4)) {
            throw new Unreadable("a dimension of its rubric has not four anchors");
        }
        return new Rubric(node.string("id"), node.string("title"), dimensions);
    }

    /**
     * Reads a turn back.
     *
     * @throws Unreadable saying what is wrong with it
     */
    static Turn turn(Node node) {
        Reply reply = new Reply(
                JournalFields.act(node, "act"),
                node.get("text").text(),
                node.get("draft").text(),
                JournalFields.instant(node, "at"),
                JournalFields.took(node, "took"),
                RecordingFormat.read(node.get(RecordingFormat.KEY)));
        Node asked = node.get("asked");
        Node heard = node.get("heard");
        List<Heard.PointHeard> points = heard.get("points").items().stream()
                .map(p -> new Heard.PointHeard(
                        p.string("id"),
                        p.string("state").equals("heard") ? Heard.State.HEARD : Heard.State.PERHAPS,
                        p.string("quote")))
                .toList();
        List<Heard.Hook> hooks = heard.get("hooks").items().stream()
                .map(h -> new Heard.Hook(h.string("follow_up"), h.string("word")))
                .toList();
        return new Turn(
                JournalFields.text(node, "step"),
                reply,
                new Asked(
                        asked.string("told"),
                        asked.string("also"),
                        asked.strings("choose"),
                        JournalFields.talk(asked, "talk"),
                        asked.get("means").text()),
                new Heard(points, heard.strings("triggers"), hooks),
                new Ran(
                        node.get("ran").string("right").equals("true"),
                        node.get("ran").get("shows").text()));
    }
}
