package io.github.pmdrill.deck;

import java.time.Duration;
import java.util.List;

/** The guided parts of a story, used where a deck names none of its own. */
final class StoryPhases {
    private StoryPhases() {}

    static final List<Phase> DEFAULT = List.of(
            phase("prepare", "Prepare", 1, "Notes to yourself: which story, which moment of choice, which number."),
            phase("situation", "Situation", 1, "Where, when, who, and what was at stake. Two or three sentences."),
            phase("task", "Task", 1, "What was yours to settle, and why it was hard."),
            phase("action", "Action", 3, "What you did and said, step by step; the option you turned down."),
            phase("result", "Result", 1, "What changed, with a number, a baseline and a period; what it did not fix."),
            phase("lesson", "Lesson", 1, "The habit that changed, and a later time when it showed."),
            phase(Phase.FOLLOW_UPS, "Probes", 3, ""));

    private static Phase phase(String id, String title, int minutes, String cue) {
        return new Phase(id, title, Duration.ofMinutes(minutes), cue);
    }
}
