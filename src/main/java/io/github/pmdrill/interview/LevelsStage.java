package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Levels;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;
import java.util.ArrayList;
import java.util.List;

/** Blind self-rating of the few dimensions that a short exercise touches: one screen, one line. */
record LevelsStage() implements Stage {
    @Override
    public String word() {
        return "rate";
    }

    @Override
    public Prompt prompt(Interview it) {
        int many = it.dimensions().size();
        List<Line> lines = new ArrayList<>();
        if (it.isFresh()) {
            lines.add(Line.gap());
            for (Rubric.Dimension dimension : it.dimensions()) {
                lines.addAll(LevelStage.anchors("", dimension));
            }
            lines.add(Line.note("Rate yourself before you see the outline, like " + Levels.example(many)
                    + "; what shows it may follow."));
        }
        return Wording.prompt(it, lines, Levels.forAll(many), Prompt.allowing(Act.SKIP));
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        String text = turn.reply().given();
        if (text.isBlank()) {
            return it.to(new TickStage());
        }
        Levels given = Levels.of(text, it.dimensions().size()).orElseThrow();
        return it.with(it.review().rate(it.dimensions(), given)).to(new TickStage());
    }
}
