package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Countdown;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.plan.Again;
import io.github.pmdrill.plan.Boxes;
import java.time.Duration;
import java.util.List;

/** A part is answered once more. */
record RedoStage(Phase phase) implements Stage {
    @Override
    public String word() {
        return "redo:" + phase.id();
    }

    @Override
    public Prompt prompt(Interview it) {
        Duration box = Boxes.stretched(Again.box(phase), it.options().pace());
        List<Line> lines = Wording.whenFresh(
                it,
                Line.gap(),
                Line.heading(phase.title() + " once more, " + Countdown.length(box) + ". " + phase.cue()));
        Prompt prompt = Wording.prompt(it, lines, Input.text(), Prompt.allowing(Act.SKIP, Act.NEXT));
        return it.options().clock() ? prompt.timed(new Countdown(phase.title(), box, Duration.ZERO)) : prompt;
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        String text = turn.reply().given();
        if (text.isBlank()) {
            return it.to(new AgainStage());
        }
        if (runs(it)) {
            Interview again = it.with(it.said().again(phase.id(), text));
            for (Line line : QueryStage.told(turn.ran())) {
                again = again.saying(line);
            }
            return again.to(new AgainStage());
        }
        return it.with(it.said().again(phase.id(), text))
                .with(it.listened().again(turn.heard()))
                .saying(Line.note(newlyHeard(it, turn)))
                .to(new AgainStage());
    }

    /** What a second try added, in words. */
    private static String newlyHeard(Interview it, Turn turn) {
        List<String> said = it.question().points().stream()
                .filter(p -> it.heard(p.id()).isEmpty())
                .filter(p -> turn.heard().points().stream().anyMatch(h -> h.id().equals(p.id())))
                .map(Point::say)
                .toList();
        return said.isEmpty()
                ? "Nothing was heard that was not heard before."
                : "Heard now, and not before: " + String.join("; ", said) + ".";
    }

    @Override
    public boolean runs(Interview it) {
        return QueryStage.takes(it.question(), phase);
    }

    @Override
    public boolean listens() {
        return true;
    }

    @Override
    public boolean isComplete() {
        return true;
    }
}
