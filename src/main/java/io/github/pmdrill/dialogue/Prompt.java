package io.github.pmdrill.dialogue;

import io.github.pmdrill.listen.Talk;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What comes next in an interview.
 *
 * @param step where in the interview this is, a word for the journal: {@code clarify}, {@code phase:design}
 * @param say what is said before the person replies
 * @param input what is taken
 * @param draft what stands in the editor at the start
 * @param countdown the clock that runs; null where none does
 * @param count a short tally for the status line; may be empty
 * @param commands what can be done here beside answering
 * @param optional whether everything is already kept, so that leaving here is finishing
 * @param margin what stands beside it
 */
public record Prompt(
        String step,
        List<Line> say,
        Input input,
        String draft,
        @Nullable Countdown countdown,
        String count,
        Set<Act> commands,
        boolean optional,
        Margin margin) {
    /** A line of fewer may as well be the first of an answer. */
    private static final int FEWEST_WORDS_OF_TALK = 3;

    /** Copies the collections. */
    public Prompt {
        say = List.copyOf(say);
        commands = Set.copyOf(commands);
    }

    /** With nothing beside it. */
    public Prompt(
            String step,
            List<Line> say,
            Input input,
            String draft,
            @Nullable Countdown countdown,
            String count,
            Set<Act> commands,
            boolean optional) {
        this(step, say, input, draft, countdown, count, commands, optional, Margin.NONE);
    }

    /** What is wrong with a reply, or nothing. */
    public Optional<String> complaint(Reply reply) {
        if (reply.act() != Act.ANSWER && !commands.contains(reply.act())) {
            boolean asksAnyway = reply.act() == Act.ASK && input.form() == Input.Form.QUESTION;
            return Optional.of(
                    asksAnyway
                            ? "Here every line is a question; no command is needed."
                            : reply.act().refusal());
        }
        if (reply.act().takesWords() && reply.text().isBlank()) {
            return Optional.of(
                    "The words go on the same line, behind /" + reply.act().id() + ".");
        }
        boolean nothing = reply.text().isBlank() || input.form() == Input.Form.QUESTION;
        boolean given = reply.act() == Act.ANSWER || (reply.act() == Act.NEXT && !nothing);
        return given && reply.recording() == null ? input.complaint().apply(reply.text()) : Optional.empty();
    }

    /** Whether an answer has not begun, and this is said to the interviewer instead: nobody ends that with a dot. */
    public boolean isTalk(String text) {
        return input.form() == Input.Form.TEXT
                && commands.contains(Act.ASK)
                && draft.isBlank()
                && !text.contains("\n")
                && text.strip().split(" +", -1).length >= FEWEST_WORDS_OF_TALK
                && Talk.of(text).isSocial()
                && Talk.isPut(text);
    }

    /** The same prompt again after a reply that it did not take; what was typed stays in the editor. */
    public Prompt again(String complaint, Reply reply) {
        String keep = input.form().isWriting() ? reply.typed() : "";
        Countdown goesOn = countdown == null ? null : countdown.after(reply.took());
        return new Prompt(
                step, List.of(Line.complaint(complaint)), input, keep, goesOn, count, commands, optional, margin);
    }

    /** The same prompt with what the last try left in the editor. */
    public Prompt withDraft(String text) {
        return new Prompt(step, say, input, text, countdown, count, commands, optional, margin);
    }

    /** The same prompt with a clock of its own. */
    public Prompt timed(Countdown clock) {
        return new Prompt(step, say, input, draft, clock, count, commands, optional, margin);
    }

    /** The same prompt with a tally. */
    public Prompt counted(String tally) {
        return new Prompt(step, say, input, draft, countdown, tally, commands, optional, margin);
    }

    /**
     * The same prompt, answered by speaking.
     *
     * @param note said behind all that it says
     */
    public Prompt spoken(Line note) {
        Set<Act> more = EnumSet.copyOf(commands);
        more.add(Act.AGAIN);
        List<Line> all = new ArrayList<>(say);
        all.add(note);
        return new Prompt(step, all, Input.spoken(), draft, countdown, count, more, optional, margin);
    }

    /** The same prompt after something else is said. */
    public Prompt after(List<Line> before) {
        List<Line> all = new ArrayList<>(before);
        all.addAll(say);
        return new Prompt(step, all, input, draft, countdown, count, commands, optional, margin);
    }

    /** The same prompt without a command. */
    public Prompt without(Act command) {
        Set<Act> fewer = EnumSet.copyOf(commands);
        fewer.remove(command);
        return new Prompt(step, say, input, draft, countdown, count, fewer, optional, margin);
    }

    /** The same prompt beside something else. */
    public Prompt beside(Margin other) {
        return new Prompt(step, say, input, draft, countdown, count, commands, optional, other);
    }

    /** The same prompt, at which leaving is finishing. */
    public Prompt finished() {
        return new Prompt(step, say, input, draft, countdown, count, commands, true, margin);
    }

    /** The commands of every prompt, and some more. */
    public static Set<Act> allowing(Act... more) {
        return Act.everywhereAnd(more);
    }
}
