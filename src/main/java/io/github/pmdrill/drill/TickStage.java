package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Point;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;
import java.util.ArrayList;
import java.util.List;

/** The outline is revealed; points are ticked. */
record TickStage() implements Stage {
    @Override
    public String word() {
        return "tick";
    }

    @Override
    public Prompt prompt(Interview it) {
        List<Line> lines = new ArrayList<>();
        if (it.isFresh()) {
            lines.addAll(Reveal.of(it));
            lines.add(Line.gap());
        }
        int points = it.question().points().size();
        if (points == 0) {
            lines.add(Line.note("Enter when you have read it."));
            return Wording.prompt(it, lines, Input.line(), Prompt.allowing(Act.SKIP));
        }
        String which =
                it.options().aloud() ? "Did you say these? " : "Which did you make? Your word counts, not its ear. ";
        lines.add(Line.note(which + "Numbers, like 1 3 4; Enter for none."));
        return Wording.prompt(it, lines, Input.ticks(points), Prompt.allowing(Act.SKIP));
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        List<Point> points = it.question().points();
        List<String> ticked = Input.ticked(turn.reply().given(), points.size()).orElse(List.of()).stream()
                .map(number -> points.get(number - 1).id())
                .toList();
        return it.with(it.review().tick(ticked)).to(it.blind().isEmpty() ? new DifferentStage() : new ReviseStage());
    }
}
