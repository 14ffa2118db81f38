package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The parts of a story, used where a deck names none of its own: it is told in one, or guided through its parts, and
 * then told whole once more. They are written into the question, so that a journal keeps those that it was held with.
 */
final class StoryPhases {
    private static final List<Phase> LAST = List.of(
            phase(Phase.WHOLE, "The whole story in two minutes", 2, "From start to end, as you'd tell it in the room."),
            phase(Phase.FOLLOW_UPS, "Probes", 3, ""));

    private static final List<Phase> GUIDED = List.of(
            phase("prepare", "Prepare", 1, "Notes to yourself: which story, which moment of choice, which number."),
            phase("situation", "Situation", 1, "Where, when, who, and what was at stake. Two or three sentences."),
            phase("task", "Task", 1, "What was yours to settle, and why it was hard."),
            phase("action", "Action", 3, "What you did and said, step by step; the option you turned down."),
            phase("result", "Result", 1, "What changed, with a number, a baseline and a period; what it did not fix."),
            phase("lesson", "Lesson", 1, "The habit that changed, and a later time when it showed."));

    /** As many minutes as its parts have together. */
    private static final List<Phase> TOLD = List.of(phase(
            Phase.TELL, "Your story", 8, "Choose one, then tell it: what was at stake, your part, what came of it."));

    private StoryPhases() {}

    /** A story with its parts, guided where it is easy; any other question as it is. */
    static Node told(Node question) {
        boolean easy = question.string("level").equals(Level.EASY.id());
        return with(easy ? GUIDED : TOLD, LAST, question);
    }

    /** A story of a journal from before the whole was told once more. */
    static Node earlier(Node question) {
        return with(GUIDED, List.of(LAST.get(1)), question);
    }

    /** A story that is told in one, guided; any other question as it is. */
    static Node guided(Node question) {
        boolean told = question.string("kind").equals(Kind.STORY.id())
                && question.get("phases").items().stream()
                        .map(phase -> phase.string("id"))
                        .toList()
                        .equals(ids(TOLD, LAST));
        return told ? question.with(Map.of("phases", written(GUIDED, LAST, question))) : question;
    }

    private static List<String> ids(List<Phase> first, List<Phase> last) {
        return Stream.concat(first.stream(), last.stream()).map(Phase::id).toList();
    }

    private static Node with(List<Phase> first, List<Phase> last, Node question) {
        boolean needs = question.string("kind").equals(Kind.STORY.id())
                && question.get("phases").items().isEmpty();
        return needs ? question.with(Map.of("phases", written(first, last, question))) : question;
    }

    private static Node written(List<Phase> first, List<Phase> last, Node question) {
        return Node.list(
                question.place(),
                Stream.concat(first.stream(), last.stream())
                        .map(phase -> Part.phase(question, phase, phase.box().toMinutes()))
                        .toList());
    }

    private static Phase phase(String id, String title, int minutes, String cue) {
        return new Phase(id, title, Duration.ofMinutes(minutes), cue);
    }
}
