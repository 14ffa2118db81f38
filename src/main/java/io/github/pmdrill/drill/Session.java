package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Ran;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.interview.Course;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.interview.Stage;
import io.github.pmdrill.interview.Wording;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.listen.Ear;
import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.listen.Talk;
import io.github.pmdrill.plan.Plan;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One or more interviews: what is ahead, and what was said. A value: each turn gives the next session, and costs the
 * same whatever was said before.
 *
 * <p>Resuming is the same over the turns of a journal.
 */
public final class Session {
    private final Plan plan;
    private final Chain<Turn> turns;
    private final Progress progress;
    private final @Nullable RepliesSoFar past;

    /** What stood in the editor at a step when the reply before it was taken back. */
    private final Map<String, String> shelved;

    private Session(
            Plan plan, Chain<Turn> turns, Progress progress, @Nullable RepliesSoFar past, Map<String, String> shelved) {
        this.plan = plan;
        this.turns = turns;
        this.progress = progress;
        this.past = past;
        this.shelved = shelved;
    }

    /** A session at its beginning. */
    public static Session begin(Plan plan) {
        return begin(plan, Course::first);
    }

    /**
     * A session at its beginning.
     *
     * @param first where each of its interviews begins
     */
    static Session begin(Plan plan, Function<Interview, Stage> first) {
        return new Session(plan, Chain.empty(), Progress.begin(plan, first), null, Map.of());
    }

    /** What it is to hold. */
    public Plan plan() {
        return plan;
    }

    /** Everything that was said, in order, with what was taken back. */
    public List<Turn> turns() {
        return turns.list();
    }

    /** The interviews that have begun or are next, one for each question, in order. */
    public List<Interview> interviews() {
        return progress.interviews();
    }

    /** The cards that came back after they were graded again, each time as an interview of its own, in order. */
    public List<Interview> relearned() {
        return progress.relearned();
    }

    /** How long all of it ran, pauses not counted. */
    public Duration elapsed() {
        return Stream.concat(interviews().stream(), relearned().stream())
                .map(Interview::elapsed)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Whether nothing is left to ask. */
    public boolean isOver() {
        return progress.isOver();
    }

    /** Whether every question was answered to its end, though one may still redo a part. */
    public boolean isComplete() {
        return progress.isComplete();
    }

    /** What comes next. */
    public Prompt prompt() {
        Prompt prompt = progress.prompt();
        String draft = shelved.getOrDefault(prompt.step(), "");
        boolean returns = !draft.isEmpty()
                && prompt.input().form().isWriting()
                && prompt.draft().isEmpty();
        Prompt whole = returns ? prompt.withDraft(draft) : prompt;
        return past != null && past.canUndo() ? whole : whole.without(Act.UNDO);
    }

    /**
     * The question at hand as it is put, and what was told so far, for somebody who comes back to it; nothing in a
     * break and where the next prompt puts it.
     */
    public List<Line> opening() {
        return progress.current()
                .filter(it -> !it.putsTheQuestion() && !it.stage().hidesTheQuestion())
                .map(Wording::openingAgain)
                .orElse(List.of());
    }

    /** The question that is being asked; empty when all are done. */
    public Optional<Question> question() {
        return progress.current().map(Interview::question);
    }

    /** The turn that a reply to {@link #prompt} makes. Ear and database are asked here, and only here. */
    public Turn turn(Reply reply, Function<Question, Ear> ears, BiFunction<Question, String, Ran> queries) {
        String step = progress.step();
        Optional<Interview> current = progress.current();
        if (current.isEmpty() || reply.text().isBlank()) {
            return new Turn(step, reply, Asked.NOTHING, Heard.NOTHING);
        }
        Stage stage = current.get().stage();
        Question question = current.get().question();
        boolean said = reply.act() == Act.ANSWER || reply.act() == Act.NEXT;
        if (stage.isQuestion(reply)) {
            Asked asked = ears.apply(question).asks(reply.text());
            boolean states = asked.talk() == Talk.STATED && !plan.options().aloud();
            return new Turn(step, reply, asked, states ? ears.apply(question).hears(reply.text()) : Heard.NOTHING);
        }
        if (said && stage.runs(current.get())) {
            return new Turn(step, reply, Asked.NOTHING, Heard.NOTHING, queries.apply(question, reply.text()));
        }
        if (said && stage.listens() && hears(stage)) {
            return new Turn(step, reply, Asked.NOTHING, ears.apply(question).hears(reply.text()));
        }
        return new Turn(step, reply, Asked.NOTHING, Heard.NOTHING);
    }

    /** Of what is spoken only the text that was written down is heard, not the notes to it. */
    private boolean hears(Stage stage) {
        return !plan.options().aloud() || stage.isTranscribed();
    }

    /**
     * The session after one more turn.
     *
     * @throws IllegalArgumentException when the turn answers another step than the next one
     */
    public Session after(Turn turn) {
        String expected = progress.step();
        if (!turn.step().equals(expected)) {
            throw new IllegalArgumentException(
                    "turn " + (turns.size() + 1) + " answers " + turn.step() + ", but " + expected + " was asked");
        }
        RepliesSoFar next = RepliesSoFar.of(turn, progress, past);
        if (turn.reply().act() == Act.UNDO) {
            // With nothing to take back, it has only taken its time.
            next = past == null ? next : past.takeBack(turn);
        }
        return new Session(plan, turns.plus(turn), next.before().after(next.turn()), next, shelvedAfter(turn));
    }

    private Map<String, String> shelvedAfter(Turn turn) {
        String draft = turn.reply().act() == Act.UNDO ? turn.reply().draft() : "";
        if (draft.equals(shelved.getOrDefault(turn.step(), ""))) {
            return shelved;
        }
        Map<String, String> more = new LinkedHashMap<>(shelved);
        more.put(turn.step(), draft);
        return more;
    }
}
