package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import java.util.Set;

/** Clarifying questions are asked. */
record ClarifyStage(Phase timed) implements Stage {
    @Override
    public String word() {
        return "clarify";
    }

    @Override
    public Prompt prompt(Interview it) {
        Set<Act> commands = Wording.commands(it, Act.NEXT, Act.SKIP);
        commands.remove(Act.ASK);
        String note = "One question per line; /next when you know enough.";
        return Wording.prompt(it, Wording.heading(it, timed, note), Input.question(), commands)
                .counted("asked " + it.clarifications().size());
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        boolean ends = turn.reply().act() == Act.NEXT || turn.reply().act() == Act.SKIP;
        return ends ? it.to(GoalStage.of(it, timed)) : FactsTold.asked(it, turn, this);
    }

    /** After the topics of a question were offered and the person goes on instead. */
    static Interview next(Interview it, Stage back) {
        return back instanceof ClarifyStage clarify ? it.to(GoalStage.of(it, clarify.timed)) : it;
    }

    @Override
    public boolean isQuestion(Reply reply) {
        return reply.act() == Act.ANSWER;
    }
}
