package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.plan.AskedFollowUp;
import io.github.pmdrill.plan.FollowUpChoice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The interviewer pushes back.
 *
 * @param due what is asked, and why
 * @param timed the part for follow-ups, if the question has one
 */
record FollowUpStage(FollowUpChoice.Due due, @Nullable Phase timed) implements Stage {
    @Override
    public String word() {
        return "follow-up:" + due.followUp().id();
    }

    @Override
    public Prompt prompt(Interview it) {
        List<Line> lines = new ArrayList<>();
        if (it.isFresh()) {
            if (it.askedFollowUps().isEmpty() && timed != null) {
                lines.addAll(Wording.heading(it, timed, ""));
            }
            lines.add(Line.gap());
            lines.add(Line.said(due.followUp().ask()));
            lines.add(Line.note("(" + due.because() + "; /covered if you said it)"));
        }
        return Wording.prompt(it, lines, Input.text(), Wording.commands(it, Act.NEXT, Act.SKIP, Act.COVERED));
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        Reply reply = turn.reply();
        boolean covered = reply.act() == Act.COVERED;
        AskedFollowUp asked = new AskedFollowUp(due.followUp(), due.because(), reply.given(), covered, reply.took());
        Listened listened = it.listened().plus(turn.heard());
        Interview answered = it.with(it.said().answering(asked))
                .with(covered ? listened.covering(due.followUp().absent()) : listened);
        return Course.followUp(answered, timed);
    }

    @Override
    public boolean listens() {
        return true;
    }
}
