package io.github.pmdrill.interview;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;
import java.util.List;

/**
 * One line of evidence for all that was rated 3 or 4 without any.
 *
 * @param of the dimensions
 * @param revised whether that was after the outline
 */
record ProofStage(List<String> of, boolean revised) implements Stage {
    ProofStage {
        of = List.copyOf(of);
    }

    @Override
    public String word() {
        return revised ? "revised-evidence" : "evidence";
    }

    @Override
    public Prompt prompt(Interview it) {
        List<Line> lines = Wording.whenFresh(
                it,
                Line.gap(),
                Line.note("What shows it (" + String.join(", ", of)
                        + ")? One line in your own words; Enter goes on without."));
        return Wording.prompt(it, lines, Input.line(), Prompt.allowing(Act.SKIP));
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        return it.with(it.review().prove(of, turn.reply().given()))
                .to(revised ? new DifferentStage() : new TickStage());
    }
}
