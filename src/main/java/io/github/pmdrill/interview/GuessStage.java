package io.github.pmdrill.interview;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;
import java.util.List;

/** How many points did you make? The clock has stopped. */
record GuessStage() implements Stage {
    @Override
    public String word() {
        return "guess";
    }

    @Override
    public Prompt prompt(Interview it) {
        int points = it.question().points().size();
        List<Line> lines = Wording.whenFresh(
                it,
                Line.gap(),
                Line.heading("Self-review. The clock has stopped; the outline is still locked."),
                Line.note("There are " + points + " points a strong answer makes. How many did you make? 0 to "
                        + points));
        return Wording.prompt(it, lines, Input.whole(0, points), Prompt.allowing(Act.SKIP));
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        String text = turn.reply().given();
        Interview guessed = text.isBlank()
                ? it
                : it.with(it.review()
                        .guess(Input.number(text, 0, it.question().points().size())));
        return guessed.to(Course.rating(it, 0));
    }
}
