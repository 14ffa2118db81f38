package io.github.pmdrill.interview;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;

/** The evidence for a 3 or a 4. */
record EvidenceStage(RateStage rating) implements Stage {
    private String dimension() {
        return rating.dimension().id();
    }

    @Override
    public String word() {
        return "evidence:" + dimension();
    }

    @Override
    public Prompt prompt(Interview it) {
        return asking(it, dimension());
    }

    /** Asks for the evidence for the rating of a dimension. */
    static Prompt asking(Interview it, String dimension) {
        return Wording.prompt(
                it,
                Wording.whenFresh(
                        it,
                        Line.gap(),
                        Line.note("Evidence for that rating of " + dimension + ", one line in your own words:")),
                Input.line(),
                Prompt.allowing(Act.SKIP));
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        return given(it, dimension(), turn).to(rating.next(it));
    }

    /** The interview with the evidence that was given, if any was. */
    static Interview given(Interview it, String dimension, Turn turn) {
        String text = turn.reply().given();
        return text.isBlank() ? it : it.with(it.review().prove(dimension, text));
    }
}
