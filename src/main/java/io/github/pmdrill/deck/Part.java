package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A part of a question that is asked again by itself, under the question's own id: one timed answer, for which what was
 * told before is given.
 */
public final class Part {
    private static final Set<String> OF_THE_WHOLE =
            Set.of("facts", "phases", "follow_ups", "variations", "hints", "personalise");

    private Part() {}

    /**
     * One of its phases once more.
     *
     * @param minutes its box
     * @param told what the person was told the last time
     */
    public static Question phase(Question question, Phase phase, int minutes, List<String> told) {
        Node source = question.source();
        Map<String, Node> changes = common(question, phase.title() + " once more", told);
        changes.put("phases", Node.list(source.place(), List.of(phase(source, phase, minutes))));
        return Question.from(question.id().deck(), source.without(OF_THE_WHOLE).with(changes));
    }

    /**
     * One of its follow-ups by itself, with the points of the dimension that it trains.
     *
     * @param minutes its box
     * @param told what the person was told the last time
     */
    public static Question followUp(Question question, FollowUp followUp, int minutes, List<String> told) {
        Node source = question.source();
        Map<String, Node> changes = common(question, "a follow-up", told);
        changes.put("prompt", source.saying(question.prompt().strip() + "\n\n" + followUp.ask()));
        Phase answer = new Phase("answer", "Answer", Duration.ofMinutes(minutes), "");
        changes.put("phases", Node.list(source.place(), List.of(phase(source, answer, minutes))));
        List<Node> points = source.get("points").items().stream()
                .filter(point -> point.string("dimension").equals(followUp.dimension()))
                .toList();
        Node rest = source.without(OF_THE_WHOLE);
        Node fewer = points.isEmpty() ? rest.without(Set.of("points")) : rest;
        if (!points.isEmpty()) {
            changes.put("points", Node.list(source.place(), points));
        }
        return Question.from(question.id().deck(), fewer.with(changes));
    }

    private static Map<String, Node> common(Question question, String what, List<String> told) {
        Node source = question.source();
        Map<String, Node> changes = new LinkedHashMap<>();
        changes.put("title", source.saying(question.title() + ": " + what));
        if (question.kind() == Kind.SCENARIO) {
            // Its facts are not asked for a second time, and what it cannot do without is those.
            changes.put("kind", source.saying(Kind.OPEN.id()));
        }
        List<Node> given = new ArrayList<>(source.get("given").items());
        told.forEach(line -> given.add(source.saying(line)));
        if (!given.isEmpty()) {
            changes.put("given", Node.list(source.place(), given));
        }
        return changes;
    }

    /** A phase with another box, as a deck writes it. */
    static Node phase(Node source, Phase phase, long minutes) {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("id", source.saying(phase.id()));
        fields.put("title", source.saying(phase.title()));
        fields.put("minutes", Node.scalar(Node.Type.NUMBER, source.place(), Long.toString(minutes)));
        if (!phase.cue().isBlank()) {
            fields.put("cue", source.saying(phase.cue()));
        }
        return Node.map(source.place(), fields, Map.of());
    }
}
