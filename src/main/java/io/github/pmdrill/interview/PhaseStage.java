package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.listen.Talk;

/**
 * A timed part is answered.
 *
 * @param open whether a text that is a question is taken for one, and not for the answer
 */
record PhaseStage(Phase timed, boolean open) implements Stage {
    static PhaseStage of(Interview it, Phase phase) {
        return new PhaseStage(phase, it.options().reacts() && !it.options().aloud());
    }

    @Override
    public String word() {
        return "phase:" + timed.id();
    }

    @Override
    public Prompt prompt(Interview it) {
        boolean number = it.question().kind() == Kind.NUMERIC && timed.id().equals(Phase.COMPUTE);
        String note = number ? "Show your steps; end with the result and its unit, like 3.9k/s or 12 GB." : "";
        Input input = number && !it.options().aloud() ? Input.quantity() : Input.text();
        return Wording.prompt(it, Wording.heading(it, timed, note), input, Wording.commands(it, Act.NEXT, Act.SKIP));
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        if (isQuestion(turn.reply())) {
            return FactsTold.put(it, turn, this, new PhaseStage(timed, false));
        }
        String text = turn.reply().given();
        if (text.isBlank() && turn.reply().recording() == null) {
            return Course.part(it, timed);
        }
        Interview said = it.with(it.said().answer(timed.id(), text));
        return Course.part(said.with(it.listened().plus(turn.heard())), timed);
    }

    @Override
    public boolean isQuestion(Reply reply) {
        return Stage.super.isQuestion(reply) || (open && reply.act() == Act.ANSWER && Talk.isPut(reply.text()));
    }

    @Override
    public boolean listens() {
        return true;
    }
}
