package io.github.pmdrill.interview;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.notes.Copies;
import java.util.List;

/**
 * How the next prompt begins.
 *
 * @param news said before it
 * @param draft stands in the editor
 * @param fresh whether the part at hand has not been announced yet
 * @param paused whether the question was hidden just now
 * @param announced the part that was announced last
 */
record Scene(List<Line> news, String draft, boolean fresh, boolean paused, String announced) {
    static final Scene FIRST = new Scene(List.of(), "", true, false, "");

    Scene {
        news = List.copyOf(news);
    }

    /** When a reply was given, and nothing is said to it yet. */
    Scene after(Reply reply) {
        boolean dropped = reply.act() == Act.SKIP || reply.act() == Act.COVERED;
        return new Scene(List.of(), dropped ? "" : reply.draft(), fresh, reply.act() == Act.PAUSE, announced);
    }

    Scene saying(Line line) {
        return new Scene(Copies.plus(news, line), draft, fresh, paused, announced);
    }

    Scene drafting(String text) {
        return new Scene(news, text, fresh, paused, announced);
    }

    /** With the part at hand still to be announced. */
    Scene afresh() {
        return new Scene(List.of(), draft, true, paused, announced);
    }

    /** A part is announced when it begins, and again when the screen was hidden or a reply taken back. */
    Scene at(Stage stage, Act act) {
        boolean again = act == Act.PAUSE || act == Act.UNDO;
        boolean begins = !stage.word().equals(announced);
        return new Scene(news, draft, begins || again, paused, stage.isAside() ? announced : stage.word());
    }
}
