package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;

/** Minutes remain for follow-ups, and so does one: whether it is wanted. */
record OneMoreStage(Phase timed) implements Stage {
    @Override
    public String word() {
        return "one-more";
    }

    @Override
    public Prompt prompt(Interview it) {
        return Wording.prompt(
                it,
                Wording.whenFresh(it, Line.gap(), Line.said("One more? Enter ends; y takes it.")),
                Input.offer(),
                Prompt.allowing(Act.SKIP, Act.NEXT));
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        return Input.takes(turn.reply().given()) ? Course.oneMore(it, timed) : Course.reviewed(it);
    }
}
