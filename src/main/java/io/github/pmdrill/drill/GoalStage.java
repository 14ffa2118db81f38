package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;

/** Goal, user and limits in one line. */
record GoalStage(Phase timed) implements Stage {
    @Override
    public String word() {
        return "goal";
    }

    @Override
    public Prompt prompt(Interview it) {
        return Wording.prompt(
                it,
                Wording.whenFresh(it, Line.gap(), Line.note("Goal, user and limits, in one line:")),
                Input.line(),
                Prompt.allowing(Act.SKIP, Act.NEXT));
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        Interview said = it.with(it.said().goal(turn.reply().given()));
        return Course.part(said.with(it.listened().plus(turn.heard())), timed);
    }

    @Override
    public boolean listens() {
        return true;
    }
}
