package io.github.pmdrill.drill;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.listen.Heard;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The replies that count, the last one first, each with how far the session had come before it.
 *
 * @param canUndo whether any of them can be taken back
 */
record RepliesSoFar(Turn turn, Progress before, @Nullable RepliesSoFar earlier, boolean canUndo) {
    static RepliesSoFar of(Turn turn, Progress before, @Nullable RepliesSoFar earlier) {
        return new RepliesSoFar(turn, before, earlier, isUndoable(turn) || (earlier != null && earlier.canUndo));
    }

    private static boolean isUndoable(Turn turn) {
        return switch (turn.reply().act()) {
            case ANSWER, NEXT, SKIP, COVERED, ASK -> true;
            default -> false;
        };
    }

    /**
     * How it was before the last reply that can be taken back, with a turn that stands for it: a reply that was taken
     * back leaves only the time it took.
     */
    RepliesSoFar takeBack(Turn undo) {
        Duration took = undo.reply().took();
        RepliesSoFar last = this;
        while (true) {
            took = took.plus(last.turn.reply().took());
            if (isUndoable(last.turn) || last.earlier == null) {
                return of(last.marker(undo, took), last.before, last.earlier);
            }
            last = last.earlier;
        }
    }

    private Turn marker(Turn undo, Duration took) {
        // After a question in the middle of an answer the same answer is still in the editor.
        boolean aside = turn.reply().act() == Act.ASK && turn.step().equals(undo.step());
        String typed = aside ? undo.reply().draft() : turn.reply().typed();
        Reply marker = new Reply(Act.UNDO, typed, "", turn.reply().at(), took);
        return new Turn(turn.step(), marker, Asked.NOTHING, Heard.NOTHING);
    }
}
