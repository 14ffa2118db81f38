package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.plan.Plan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How far a session has come: its interviews, all done but the last. A value. */
final class Progress {
    private static final String END = "end";

    private final Plan plan;
    private final Function<Interview, Stage> first;
    private final Chain<Interview> done;
    private final @Nullable Interview last;
    private final boolean ended;

    private Progress(
            Plan plan,
            Function<Interview, Stage> first,
            Chain<Interview> done,
            @Nullable Interview last,
            boolean ended) {
        this.plan = plan;
        this.first = first;
        this.done = done;
        this.last = last;
        this.ended = ended;
    }

    /** @param first where an interview begins */
    static Progress begin(Plan plan, Function<Interview, Stage> first) {
        return new Progress(plan, first, Chain.empty(), null, false).next();
    }

    /** Begins the next interview, if there is one. */
    private Progress next() {
        Chain<Interview> before = last == null ? done : done.plus(last);
        if (before.size() == plan.questions().size()) {
            return this;
        }
        Interview next = Interview.at(plan, before.size());
        return new Progress(plan, first, before, next.to(first.apply(next)), ended);
    }

    /** After a turn that answers {@link #step}. */
    Progress after(Turn turn) {
        Optional<Interview> current = current();
        if (current.isEmpty()) {
            return new Progress(plan, first, done, last, true);
        }
        Interview moved = current.get().after(turn);
        Progress progress = new Progress(plan, first, done, moved, ended);
        return moved.isDone() ? progress.next() : progress;
    }

    /** The interview at hand; empty when all are done. */
    Optional<Interview> current() {
        return Optional.ofNullable(last).filter(it -> !it.isDone());
    }

    /** The interviews that have begun or are next, in order. */
    List<Interview> interviews() {
        return last == null ? List.of() : done.plus(last).list();
    }

    /** What the next turn answers. */
    String step() {
        return current().map(Interview::step).orElse(END);
    }

    Prompt prompt() {
        Optional<Interview> current = current();
        if (current.isPresent()) {
            Prompt prompt = Wording.next(current.get());
            return isComplete() ? prompt.finished() : prompt;
        }
        List<Line> say =
                List.of(Line.gap(), Line.note("That was the last one. Enter ends; /undo takes the last grade back."));
        return new Prompt(END, say, Input.line(), "", null, "", Prompt.allowing(), true);
    }

    boolean isOver() {
        return current().isEmpty() && (ended || !endsWithCard());
    }

    boolean isComplete() {
        return last == null
                ? plan.questions().isEmpty()
                : done.size() + 1 == plan.questions().size() && last.isComplete();
    }

    /** After a card nothing else follows, so that its grade could not be taken back. */
    private boolean endsWithCard() {
        List<Question> questions = plan.questions();
        return !questions.isEmpty() && questions.get(questions.size() - 1).kind() == Kind.CARD;
    }
}
