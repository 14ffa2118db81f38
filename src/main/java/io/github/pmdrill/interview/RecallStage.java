package io.github.pmdrill.interview;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;
import java.util.ArrayList;
import java.util.List;

/** A card's front. */
record RecallStage() implements Stage {
    @Override
    public String word() {
        return "recall";
    }

    @Override
    public Prompt prompt(Interview it) {
        List<Line> lines = new ArrayList<>();
        if (it.putsTheQuestion()) {
            lines.add(Line.gap());
            lines.addAll(it.setting().opening());
        }
        lines.add(Line.note("Say it, or type it; Enter shows the answer."));
        return Wording.prompt(it, lines, Input.line(), Prompt.allowing(Act.SKIP));
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        String text = turn.reply().given();
        Interview said = text.isBlank() ? it : it.with(it.said().answer(word(), text));
        return said.to(new GradeStage());
    }

    @Override
    public boolean putsTheQuestion() {
        return true;
    }
}
