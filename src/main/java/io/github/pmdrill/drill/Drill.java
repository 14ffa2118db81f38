package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Ran;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.listen.Ear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The loop: put a prompt, keep the reply, move on. */
public final class Drill {
    private static final String KEPT = "Enter alone goes on from here; what you typed is kept, and stands there then.";

    private final Conversation conversation;
    private final Keeper keeper;
    private final Function<Question, Ear> ears;
    private final BiFunction<Question, String, Ran> queries;

    /** What was typed where only Enter was asked for: it is meant for the first prompt after it that takes words. */
    private String ahead = "";

    /**
     * @param ears the ear for a question; asked for only after a reply, so that it can load meanwhile
     * @param queries runs a query over a question's tables
     */
    public Drill(
            Conversation conversation,
            Keeper keeper,
            Function<Question, Ear> ears,
            BiFunction<Question, String, Ran> queries) {
        this.conversation = conversation;
        this.keeper = keeper;
        this.ears = ears;
        this.queries = queries;
    }

    /** How a session ended. */
    public enum Ending {
        DONE,
        /** The person left; the rest can be resumed. */
        LEFT,
        /** The person left by Ctrl-C. */
        INTERRUPTED
    }

    /**
     * Holds a session from where it stands to its end.
     *
     * @param draft what was typed at its next prompt and not given; empty for nothing
     */
    public Ending hold(Session from, String draft) {
        Session session = from;
        if (session.isOver()) {
            return Ending.DONE;
        }
        Prompt prompt = draft.isEmpty() ? session.prompt() : session.prompt().withDraft(draft);
        conversation.remember(session.turns().stream()
                .map(Turn::reply)
                .filter(reply -> reply.act() != Act.PAUSE)
                .map(Reply::given)
                .toList());
        Duration tried = Duration.ZERO;
        while (true) {
            Reply reply = conversation.ask(prompt);
            if (reply.act().leaves()) {
                return ending(prompt, reply);
            }
            Optional<String> complaint = prompt.complaint(reply);
            if (complaint.isPresent()) {
                tried = tried.plus(reply.took());
                prompt = refused(prompt, reply, complaint.get());
                continue;
            }
            Turn turn = session.turn(reply.longer(tried), ears, queries);
            try {
                keeper.keep(turn);
            } catch (IOException e) {
                tried = tried.plus(reply.took());
                prompt = retry(prompt, reply, e);
                continue;
            }
            tried = Duration.ZERO;
            session = session.after(turn);
            keeper.show(session);
            if (session.isOver()) {
                return Ending.DONE;
            }
            prompt = next(session);
        }
    }

    private Prompt refused(Prompt prompt, Reply reply, String complaint) {
        // A pipe has what it said before its Enter, and is told to say it again.
        if (!prompt.input().isEnter() || !conversation.isInteractive()) {
            return prompt.again(complaint, reply);
        }
        ahead += reply.text() + "\n";
        return prompt.again(KEPT, reply);
    }

    private Prompt next(Session session) {
        Prompt prompt = session.prompt();
        if (ahead.isEmpty()
                || prompt.input().form() == Input.Form.SHORT
                || !prompt.draft().isEmpty()) {
            return prompt;
        }
        String typed = ahead.strip();
        ahead = "";
        return prompt.withDraft(typed);
    }

    /** What was typed goes back into the editor; a pipe has it still, and cannot make room. */
    private Prompt retry(Prompt prompt, Reply reply, IOException e) {
        if (!conversation.isInteractive()) {
            throw new UncheckedIOException(e);
        }
        String why = "Not saved: " + e.getMessage() + ". It is still here; make room, and give it again.";
        return prompt.again(why, reply).withDraft(reply.typed());
    }

    private static Ending ending(Prompt prompt, Reply reply) {
        if (reply.act() == Act.INTERRUPT) {
            return Ending.INTERRUPTED;
        }
        return prompt.optional() ? Ending.DONE : Ending.LEFT;
    }
}
