package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.listen.Ear;
import io.github.pmdrill.listen.Heard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One or more interviews: what is ahead, and what was said. A value: each turn gives the next session.
 *
 * <p>It is a fold over its turns, so that resuming is the same fold over the turns of a journal.
 */
public final class Session {
    private static final String END = "end";

    private final Plan plan;
    private final List<Turn> turns;
    private final List<Interview> interviews;
    private final boolean ended;

    private Session(Plan plan, List<Turn> turns) {
        this.plan = plan;
        this.turns = List.copyOf(turns);
        this.interviews = new ArrayList<>();
        boolean over = false;
        for (Turn turn : effective(turns)) {
            if (turn.step().equals(END)) {
                over = true;
            } else {
                new Fold(current().orElseThrow(Session::tooMany)).accept(turn);
            }
        }
        this.ended = over;
        // The interview at hand exists before its first turn.
        this.current();
    }

    /** A session at its beginning. */
    public static Session begin(Plan plan) {
        return new Session(plan, List.of());
    }

    /**
     * The session after the turns of a journal.
     *
     * @throws IllegalArgumentException naming the first turn that does not follow from those before it
     */
    public static Session resume(Plan plan, List<Turn> turns) {
        Session session = begin(plan);
        for (Turn turn : turns) {
            session = session.after(turn);
        }
        return session;
    }

    /** What it is to hold. */
    public Plan plan() {
        return plan;
    }

    /** Everything that was said, in order, with what was taken back. */
    public List<Turn> turns() {
        return turns;
    }

    /** The interviews that have begun or are next, in order. */
    public List<Interview> interviews() {
        return List.copyOf(interviews);
    }

    /** Whether nothing is left to ask. */
    public boolean isOver() {
        return allDone() && (ended || !endsWithAskedFor());
    }

    /** Whether every question was answered to its end, though one may still redo a part. */
    public boolean isComplete() {
        return interviews.size() == plan.questions().size()
                && interviews.stream().allMatch(Interview::isComplete);
    }

    /** What comes next. */
    public Prompt prompt() {
        Optional<Interview> current = current();
        if (current.isEmpty()) {
            return Wording.end(this);
        }
        Prompt prompt = new Wording(current.get(), this).prompt();
        String shelved = shelved(prompt);
        Prompt whole = shelved.isEmpty() ? prompt : prompt.withDraft(shelved);
        return canUndo() ? whole : Wording.withoutUndo(whole);
    }

    /**
     * The question at hand as it is put, and what was told so far, for somebody who comes back to it; nothing in a
     * break and where the next prompt puts it.
     */
    public List<Line> opening() {
        List<Line> lines = new ArrayList<>();
        current()
                .filter(interview -> interview.step() != Step.BREAK && !interview.putsTheQuestion())
                .map(interview -> new Wording(interview, this))
                .ifPresent(wording -> {
                    lines.addAll(wording.opening());
                    lines.addAll(wording.recap());
                });
        return lines;
    }

    /** The question that is being asked; empty when all are done. */
    public Optional<Question> question() {
        return current().map(Interview::question);
    }

    /** How many questions stand before the one at hand. */
    public int position() {
        return Math.max(0, interviews.size() - 1);
    }

    /** The turn that a reply to {@link #prompt} makes. Word matching runs here, and only here. */
    public Turn turn(Reply reply, Function<Question, Ear> ears) {
        String step = prompt().step();
        Interview interview = current().orElse(null);
        boolean spoken =
                plan.options().aloud() || interview == null || reply.text().isBlank();
        boolean said = reply.act() == Act.ANSWER || reply.act() == Act.NEXT;
        if (interview != null && asks(interview, reply)) {
            Asked asked = ears.apply(interview.question()).asks(reply.text());
            return new Turn(step, reply, asked, Heard.NOTHING);
        }
        if (!spoken && said && interview != null && isListenedTo(interview.step())) {
            Heard heard = ears.apply(interview.question()).hears(reply.text());
            return new Turn(step, reply, Asked.NOTHING, heard);
        }
        return new Turn(step, reply, Asked.NOTHING, Heard.NOTHING);
    }

    private static boolean asks(Interview interview, Reply reply) {
        if (reply.text().isBlank()) {
            return false;
        }
        return switch (interview.step()) {
            case CLARIFY -> reply.act() == Act.ANSWER;
            case CHOOSE -> reply.act() == Act.ANSWER && Fold.topic(interview, reply.text()) < 0;
            default -> reply.act() == Act.ASK;
        };
    }

    private static boolean isListenedTo(Step step) {
        return step == Step.GOAL || step == Step.PHASE || step == Step.FOLLOW_UP || step == Step.REDO;
    }

    /**
     * The session after one more turn.
     *
     * @throws IllegalArgumentException when the turn answers another step than the next one
     */
    public Session after(Turn turn) {
        String expected = prompt().step();
        if (!turn.step().equals(expected)) {
            throw new IllegalArgumentException(
                    "turn " + (turns.size() + 1) + " answers " + turn.step() + ", but " + expected + " was asked");
        }
        List<Turn> more = new ArrayList<>(turns);
        more.add(turn);
        return new Session(plan, more);
    }

    private Optional<Interview> current() {
        if (!interviews.isEmpty() && !interviews.get(interviews.size() - 1).isDone()) {
            return Optional.of(interviews.get(interviews.size() - 1));
        }
        if (interviews.size() == plan.questions().size()) {
            return Optional.empty();
        }
        int place = interviews.size();
        interviews.add(new Interview(plan.questions().get(place), plan, place));
        return Optional.of(interviews.get(interviews.size() - 1));
    }

    private boolean allDone() {
        return interviews.size() == plan.questions().size()
                && interviews.stream().allMatch(Interview::isDone);
    }

    /** After a card nothing else follows, so that its grade could not be taken back. */
    private boolean endsWithAskedFor() {
        List<Question> questions = plan.questions();
        return !questions.isEmpty() && questions.get(questions.size() - 1).kind() == Kind.CARD;
    }

    /** What stood in the editor here when the reply before was taken back; it comes back with its prompt. */
    private String shelved(Prompt prompt) {
        String shelved = "";
        for (Turn turn : turns) {
            if (turn.step().equals(prompt.step())) {
                shelved = turn.reply().act() == Act.UNDO ? turn.reply().draft() : "";
            }
        }
        return prompt.input().form() == Input.Form.TEXT && prompt.draft().isEmpty() ? shelved : "";
    }

    private boolean canUndo() {
        return effective(turns).stream().anyMatch(Session::isUndoable);
    }

    private static boolean isUndoable(Turn turn) {
        return switch (turn.reply().act()) {
            case ANSWER, NEXT, SKIP, COVERED, ASK -> true;
            default -> false;
        };
    }

    /** The turns that count: a reply that was taken back leaves only the time it took. */
    private static List<Turn> effective(List<Turn> turns) {
        List<Turn> kept = new ArrayList<>();
        for (Turn turn : turns) {
            if (turn.reply().act() == Act.UNDO) {
                takeBack(kept, turn);
            } else {
                kept.add(turn);
            }
        }
        return kept;
    }

    private static void takeBack(List<Turn> kept, Turn undo) {
        Duration took = undo.reply().took();
        while (!kept.isEmpty()) {
            Turn last = kept.remove(kept.size() - 1);
            took = took.plus(last.reply().took());
            if (isUndoable(last)) {
                // After a question in the middle of an answer the same answer is still in the editor.
                boolean aside = last.reply().act() == Act.ASK && last.step().equals(undo.step());
                String typed = aside ? undo.reply().draft() : last.reply().typed();
                Reply marker = new Reply(Act.UNDO, typed, "", last.reply().at(), took);
                kept.add(new Turn(last.step(), marker, Asked.NOTHING, Heard.NOTHING));
                return;
            }
        }
    }

    private static IllegalArgumentException tooMany() {
        return new IllegalArgumentException("the journal goes on after the end of the interview");
    }
}
