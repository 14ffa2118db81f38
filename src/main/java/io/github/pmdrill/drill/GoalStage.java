package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Phase;

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
