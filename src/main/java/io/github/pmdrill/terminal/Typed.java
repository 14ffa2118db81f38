package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Reply;
import java.time.Duration;
import java.time.Instant;

/** Turns what was typed into a reply. The same for every kind of terminal. */
final class Typed {
    private Typed() {}

    /** A reply by a command; what stood in the editor is given with it, or stays a draft. */
    static Reply reply(TypedCommand typed, String rest, Instant asked, Duration took) {
        Act act = typed.command().act().orElseThrow();
        return act == Act.NEXT
                ? new Reply(act, withoutLastBreak(rest), "", asked, took)
                : new Reply(act, typed.argument(), rest, asked, took);
    }

    /** What the person typed, given as an answer; a pasted block counts as one line where one line is asked for. */
    static Reply answer(Input.Form form, String text, Instant asked, Duration took) {
        boolean dot = !form.isWriting() && text.strip().equals(".");
        if (dot) {
            // A dot ends an answer everywhere: the questions, or a line that is left empty.
            return new Reply(form == Input.Form.QUESTION ? Act.NEXT : Act.ANSWER, "", "", asked, took);
        }
        String given = form == Input.Form.LINE || form == Input.Form.SHORT
                ? text.strip().replaceAll("\\s*\\n\\s*", " ")
                : text;
        return Reply.answer(form == Input.Form.QUESTION ? given.strip() : withoutLastBreak(given), asked, took);
    }

    /** The line feed before the dot, or before Ctrl-D, ends the last line; it is no part of the answer. */
    private static String withoutLastBreak(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    /** Whether a line that is no command looks like one. */
    static boolean isUnknownCommand(Input.Form form, String line) {
        return !form.isWriting() && line.strip().matches("/[a-z]+");
    }
}
