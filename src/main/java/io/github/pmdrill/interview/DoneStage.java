package io.github.pmdrill.interview;

import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;

/** Nothing is left to do. */
record DoneStage() implements Stage {
    @Override
    public String word() {
        return "done";
    }

    @Override
    public Prompt prompt(Interview it) {
        throw new IllegalStateException("nothing is left to ask");
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        throw new IllegalArgumentException("the interview is over");
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    @Override
    public boolean isDone() {
        return true;
    }
}
