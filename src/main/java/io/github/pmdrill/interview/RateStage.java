package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;
import java.util.ArrayList;
import java.util.List;

/** Blind self-rating of one dimension. */
record RateStage(Rubric.Dimension dimension) implements Stage {
    /** From this level on a rating wants evidence. */
    static final int WANTS_EVIDENCE = 3;

    @Override
    public String word() {
        return "rate:" + dimension.id();
    }

    @Override
    public Prompt prompt(Interview it) {
        List<Line> lines = new ArrayList<>();
        if (it.isFresh()) {
            boolean isFirst = it.dimensions().indexOf(dimension) == 0;
            lines.add(Line.gap());
            lines.add(Line.note((isFirst ? "Rate yourself from 1 to 4, before you see the outline. " : "")
                    + dimension.title() + ":"));
            for (int level = 1; level <= 4; level++) {
                lines.add(Line.item(level + ". " + dimension.anchors().get(level - 1)));
            }
        }
        return Wording.prompt(it, lines, Input.whole(1, 4), Prompt.allowing(Act.SKIP));
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        String text = turn.reply().given();
        if (text.isBlank()) {
            return it.to(next(it));
        }
        int level = Input.number(text, 1, 4);
        return it.with(it.review().rate(dimension.id(), level))
                .to(level >= WANTS_EVIDENCE ? new EvidenceStage(this) : next(it));
    }

    Stage next(Interview it) {
        return Course.rating(it, it.dimensions().indexOf(dimension) + 1);
    }
}
