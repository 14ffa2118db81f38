package io.github.pmdrill.interview;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Countdown;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.notes.Timing;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

/** A break before the question of a round is shown. */
record BreakStage() implements Stage {
    @Override
    public String word() {
        return "break";
    }

    @Override
    public Prompt prompt(Interview it) {
        Duration rest = it.roundPart().rest();
        List<Line> lines = Wording.whenFresh(
                it,
                Line.gap(),
                Line.heading("Break, " + Countdown.length(rest) + "."),
                Line.note("Next: " + it.setting().inTheRound() + ". Press Enter when you are back."));
        Prompt prompt = Wording.prompt(it, lines, Input.enter(), EnumSet.of(Act.UNDO, Act.SKIP, Act.QUIT));
        return it.options().clock() ? prompt.timed(new Countdown("Break", rest, it.rested())) : prompt;
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        return it.to(Course.opening(it.question()));
    }

    @Override
    public Timing clocked(Timing timing, Reply reply) {
        return timing.resting(reply);
    }

    @Override
    public boolean hidesTheQuestion() {
        return true;
    }
}
