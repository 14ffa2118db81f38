package io.github.pmdrill.interview;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import java.util.EnumSet;
import java.util.Set;

/** What a command does that leaves an interview at its stage. */
final class Aside {
    private Aside() {}

    /**
     * The interview after a reply, whether it is to the stage or beside it.
     *
     * @param it as it stands, the time of the reply spent
     */
    static Interview after(Interview it, Turn turn) {
        Reply reply = turn.reply();
        return switch (reply.act()) {
            case PAUSE -> it.with(it.said().beside(it.said().aside().pause()));
            case HINT -> Hints.given(it);
            case UNDO -> takenBack(it, reply.text());
            case ASK -> FactsTold.asked(it, turn, it.stage());
            default -> it.stage().after(it, turn);
        };
    }

    /** What can be done beside an answer here: hints where one is left, questions where there are facts. */
    static Set<Act> offered(Interview it) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        if (Hints.isLeft(it)) {
            acts.add(Act.HINT);
        }
        if (!it.question().facts().isEmpty() || it.options().reacts()) {
            acts.add(Act.ASK);
        }
        return acts;
    }

    /** Text of many lines is worth having back. */
    private static Interview takenBack(Interview it, String text) {
        boolean isWriting = it.stage().prompt(it).input().form().isWriting();
        return it.drafting(isWriting ? text : "");
    }
}
