package io.github.pmdrill.drill;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.plan.Grade;
import java.util.ArrayList;
import java.util.List;

/** A card's back. */
record GradeStage() implements Stage {
    @Override
    public String word() {
        return "grade";
    }

    @Override
    public Prompt prompt(Interview it) {
        List<Line> lines = new ArrayList<>();
        if (it.isFresh()) {
            lines.addAll(Reveal.back(it.question()));
        }
        lines.add(Line.note("How was it? 1 again, 2 hard, 3 good, 4 easy"));
        return Wording.prompt(it, lines, Input.mustChoose(Grade.ids()), Prompt.allowing(Act.SKIP));
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        Reply reply = turn.reply();
        if (reply.act() == Act.SKIP) {
            return it.to(new DoneStage());
        }
        Grade grade = Grade.of(Grade.ids().get(Input.chosen(reply.text(), Grade.ids())));
        return it.with(it.review().grade(grade, false)).to(new DoneStage());
    }
}
