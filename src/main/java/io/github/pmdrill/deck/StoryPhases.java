package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The guided parts of a story, and then the whole of it, used where a deck names none of its own. They are written into
 * the question, so that a journal keeps those that it was held with.
 */
final class StoryPhases {
    private static final String WHOLE = "whole";

    private static final List<Phase> PHASES = List.of(
            phase("prepare", "Prepare", 1, "Notes to yourself: which story, which moment of choice, which number."),
            phase("situation", "Situation", 1, "Where, when, who, and what was at stake. Two or three sentences."),
            phase("task", "Task", 1, "What was yours to settle, and why it was hard."),
            phase("action", "Action", 3, "What you did and said, step by step; the option you turned down."),
            phase("result", "Result", 1, "What changed, with a number, a baseline and a period; what it did not fix."),
            phase("lesson", "Lesson", 1, "The habit that changed, and a later time when it showed."),
            phase(WHOLE, "The whole story in two minutes", 2, "From start to end, as you'd tell it in the room."),
            phase(Phase.FOLLOW_UPS, "Probes", 3, ""));

    private StoryPhases() {}

    /** A story with its parts; any other question as it is. */
    static Node told(Node question) {
        return with(PHASES, question);
    }

    /** A story of a journal from before the whole was told once more. */
    static Node earlier(Node question) {
        return with(PHASES.stream().filter(phase -> !phase.id().equals(WHOLE)).toList(), question);
    }

    private static Node with(List<Phase> phases, Node question) {
        boolean needs = question.string("kind").equals(Kind.STORY.id())
                && question.get("phases").items().isEmpty();
        List<Node> written = phases.stream()
                .map(phase -> Part.phase(question, phase, phase.box().toMinutes()))
                .toList();
        return needs ? question.with(Map.of("phases", Node.list(question.place(), written))) : question;
    }

    private static Phase phase(String id, String title, int minutes, String cue) {
        return new Phase(id, title, Duration.ofMinutes(minutes), cue);
    }
}
