package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.listen.Talk;
import io.github.pmdrill.notes.AskedFollowUp;
import io.github.pmdrill.notes.Listened;
import io.github.pmdrill.plan.FollowUpChoice;
import io.github.pmdrill.plan.Probe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The interviewer pushes back, and reacts once to what comes back.
 *
 * @param due what is asked, and why
 * @param timed the part for follow-ups, if the question has one
 * @param so how far it has come
 */
record FollowUpStage(FollowUpChoice.Due due, @Nullable Phase timed, SoFar so) implements Stage {
    /**
     * How far a follow-up has come.
     *
     * @param push what was said to the first answer; empty while nothing was
     * @param answer the first answer, which the push was about
     * @param took how long it has taken
     * @param open whether a text that is a question is still taken for one
     */
    record SoFar(String push, String answer, Duration took, boolean open) {
        SoFar longer(Duration more) {
            return new SoFar(push, answer, took.plus(more), open);
        }

        SoFar closed() {
            return new SoFar(push, answer, took, false);
        }
    }

    /** @param reacts whether the interviewer reacts to what comes back */
    static FollowUpStage of(FollowUpChoice.Due due, @Nullable Phase timed, boolean reacts) {
        return new FollowUpStage(due, timed, new SoFar("", "", Duration.ZERO, reacts));
    }

    Probe probe(Interview it) {
        return Probe.of(it.question(), due.followUp());
    }

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
            if (!so.push.isEmpty()) {
                lines.add(Line.said(so.push));
            }
        }
        Set<Act> commands = Wording.commands(it, Act.NEXT, Act.SKIP, Act.COVERED);
        return Wording.prompt(it, lines, reacts(it) ? Input.anyText() : Input.text(), commands);
    }

    private static boolean reacts(Interview it) {
        return it.options().reacts() && !it.options().aloud();
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        Reply reply = turn.reply();
        if (isQuestion(reply)) {
            return asked(it, turn);
        }
        String push = reply.act() == Act.ANSWER && so.push.isEmpty() && reacts(it)
                ? probe(it).push(reply.text())
                : "";
        if (!push.isEmpty()) {
            SoFar pushed = new SoFar(push, reply.text().strip(), so.took.plus(reply.took()), so.open);
            return it.with(it.listened().plus(turn.heard()))
                    .to(new FollowUpStage(due, timed, pushed))
                    .saying(Line.said(push));
        }
        return answered(it, turn);
    }

    private Interview asked(Interview it, Turn turn) {
        SoFar longer = so.longer(turn.reply().took());
        return FactsTold.put(
                it, turn, new FollowUpStage(due, timed, longer), new FollowUpStage(due, timed, longer.closed()));
    }

    private Interview answered(Interview it, Turn turn) {
        Reply reply = turn.reply();
        boolean covered = reply.act() == Act.COVERED;
        String answer = covered ? "" : joined(so.answer, reply.given());
        AskedFollowUp asked =
                new AskedFollowUp(due.followUp(), due.because(), so.push, answer, covered, so.took.plus(reply.took()));
        Listened listened = it.listened().plus(turn.heard());
        Interview answered = it.with(it.said().answering(asked))
                .with(covered ? listened.covering(due.followUp().absent()) : listened);
        return Course.followUp(answered, timed);
    }

    /** A real answer after the push belongs to the same follow-up. */
    private static String joined(String first, String second) {
        return first.isBlank() || second.isBlank() ? first + second : first + "\n" + second;
    }

    @Override
    public boolean isQuestion(Reply reply) {
        return Stage.super.isQuestion(reply) || (so.open && reply.act() == Act.ANSWER && Talk.isPut(reply.text()));
    }

    @Override
    public boolean listens() {
        return true;
    }
}
