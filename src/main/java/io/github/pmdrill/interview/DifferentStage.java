package io.github.pmdrill.interview;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;
import java.util.ArrayList;
import java.util.List;

/** What would you do differently? */
record DifferentStage() implements Stage {
    @Override
    public String word() {
        return "different";
    }

    @Override
    public Prompt prompt(Interview it) {
        List<Line> lines = new ArrayList<>();
        if (it.isFresh()) {
            it.guess().ifPresent(guess -> {
                lines.add(Line.gap());
                lines.add(Line.text("You guessed " + guess + " of "
                        + it.question().points().size() + " points"
                        + (it.reviewed() ? " and ticked " + it.ticked().size() : "") + "."));
            });
            lines.add(Line.note("One line: what would you do differently?"));
        }
        return Wording.prompt(it, lines, Input.line(), Prompt.allowing(Act.SKIP));
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        return it.with(it.review().different(turn.reply().given())).to(Course.ending(it));
    }
}
