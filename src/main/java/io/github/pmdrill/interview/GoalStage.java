package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.listen.Talk;

/**
 * Goal, user and limits in one line.
 *
 * @param open whether a line that is a question is taken for one
 */
record GoalStage(Phase timed, boolean open) implements Stage {
    private static final Line ASKED_FOR = Line.note("Goal, user and limits, in one line:");

    static GoalStage of(Interview it, Phase phase) {
        return new GoalStage(phase, it.options().reacts() && !it.options().aloud());
    }

    @Override
    public String word() {
        return "goal";
    }

    @Override
    public Prompt prompt(Interview it) {
        return Wording.prompt(
                it, Wording.whenFresh(it, Line.gap(), ASKED_FOR), Input.line(), Prompt.allowing(Act.SKIP, Act.NEXT));
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        if (isQuestion(turn.reply())) {
            return FactsTold.asked(it, turn, this).saying(ASKED_FOR);
        }
        Interview said = it.with(it.said().goal(turn.reply().given()));
        return Course.part(said.with(it.listened().plus(turn.heard())), timed);
    }

    @Override
    public boolean isQuestion(Reply reply) {
        String text = reply.text();
        return Stage.super.isQuestion(reply)
                || (open
                        && reply.act() == Act.ANSWER
                        && (Talk.isPut(text) || Talk.of(text).isSocial()));
    }

    @Override
    public boolean listens() {
        return true;
    }
}
