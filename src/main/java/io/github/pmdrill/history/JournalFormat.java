package io.github.pmdrill.history;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.dialogue.Ran;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.format.Json;
import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.listen.Talk;
import io.github.pmdrill.plan.Again;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.Plan;
import io.github.pmdrill.sound.Recording;
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

    private JournalFormat() {}

    static String header(Header header) {
        Plan plan = header.plan();
        return Json.line(new JsonObject()
                .with("pmdrill", plan.options().course())
                .with("started", header.started().toString())
                .with("zone", header.zone().id())
                .with("title", plan.title())
                .with("seed", plan.seed())
                .with(OptionsFormat.KEY, OptionsFormat.json(plan.options()))
                .when(!plan.agenda().isNone(), AgendaFormat.KEY, AgendaFormat.json(plan.agenda()))
                .with(
                        "questions",
                        plan.questions().stream()
                                .map(question -> json(header, question))
                                .toList())
                .with("rubrics", used(plan).stream().map(JournalFormat::json).toList()));
    }

    private static JsonObject json(Header header, Question question) {
        String id = question.id().toString();
        Again again = header.plan().again().get(id);
        return new JsonObject()
                .with("deck", question.id().deck())
                .with("attempt", header.attempts().getOrDefault(id, 1))
                .with("studied", header.studied().contains(id))
                .with(
                        "again",
                        again == null
                                ? null
                                : new JsonObject()
                                        .with("session", again.session())
                                        .with("part", again.part()))
                .with("question", question.source());
    }

    private static List<Rubric> used(Plan plan) {
        List<String> ids =
                plan.questions().stream().map(Question::rubric).distinct().toList();
        return plan.rubrics().values().stream()
                .filter(r -> ids.contains(r.id()))
                .sorted(Comparator.comparing(Rubric::id))
                .toList();
    }

    private static JsonObject json(Rubric rubric) {
        return new JsonObject()
                .with("id", rubric.id())
                .with("title", rubric.title())
                .with(
                        "dimensions",
                        rubric.dimensions().stream()
                                .map(dimension -> new JsonObject()
                                        .with("id", dimension.id())
                                        .with("title", dimension.title())
                                        .with("anchors", dimension.anchors()))
                                .toList());
    }

    static String turn(Turn turn) {
        Reply reply = turn.reply();
        Recording recording = reply.recording();
        return Json.line(new JsonObject()
                .with("step", turn.step())
                .with("act", reply.act().id())
                .with("text", reply.text())
                .when(!reply.draft().isEmpty(), "draft", reply.draft())
                .with("at", reply.at().toString())
                .with("took", BigDecimal.valueOf(reply.took().toMillis(), 3))
                .when(!turn.asked().equals(Asked.NOTHING), "asked", json(turn.asked()))
                .when(!turn.heard().equals(Heard.NOTHING), "heard", json(turn.heard()))
                .with(RecordingFormat.KEY, recording == null ? null : RecordingFormat.json(recording))
                .when(!turn.ran().equals(Ran.NOTHING), "ran", json(turn.ran())));
    }

    private static JsonObject json(Asked asked) {
        boolean beside = asked.talk() != Talk.CASE;
        return new JsonObject()
                .with("told", asked.told())
                .when(!asked.also().isEmpty(), "also", asked.also())
                .with("choose", asked.choose())
                .when(beside, "talk", asked.talk().id())
                .when(beside, "means", asked.means());
    }

    private static JsonObject json(Heard heard) {
        return new JsonObject()
                .with(
                        "points",
                        heard.points().stream()
                                .map(point -> new JsonObject()
                                        .with("id", point.id())
                                        .with("state", point.state().id())
                                        .with("quote", point.quote()))
                                .toList())
                .with("triggers", heard.triggers())
                .with(
                        "hooks",
                        heard.hooks().stream()
                                .map(hook -> new JsonObject()
                                        .with("follow_up", hook.followUp())
                                        .with("word", hook.word()))
                                .toList());
    }

    private static JsonObject json(Ran ran) {
        return new JsonObject().with("right", ran.right()).with("shows", ran.shows());
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
                        p.string("state").equals(Heard.State.HEARD.id()) ? Heard.State.HEARD : Heard.State.PERHAPS,
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
