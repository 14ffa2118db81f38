package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.interview.Stage;
import io.github.pmdrill.interview.Wording;
import io.github.pmdrill.notes.Grade;
import io.github.pmdrill.plan.Plan;
import io.github.pmdrill.plan.PlannedQuestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How far a session has come: the interviews of its questions, and after them those of the cards that come back; all
 * done but the last. A value.
 */
final class Progress {
    private static final String END = "end";

    private final Plan plan;
    private final Function<Interview, Stage> first;
    private final Chain<Interview> done;
    private final @Nullable Interview last;

    /** What was graded again and comes back, in that order. */
    private final Chain<PlannedQuestion> again;

    private final boolean ended;

    private Progress(
            Plan plan,
            Function<Interview, Stage> first,
            Chain<Interview> done,
            @Nullable Interview last,
            Chain<PlannedQuestion> again,
            boolean ended) {
        this.plan = plan;
        this.first = first;
        this.done = done;
        this.last = last;
        this.again = again;
        this.ended = ended;
    }

    /** @param first where an interview begins */
    static Progress begin(Plan plan, Function<Interview, Stage> first) {
        return new Progress(plan, first, Chain.empty(), null, Chain.empty(), false).next();
    }

    /** Begins the next interview, if there is one. */
    private Progress next() {
        Chain<Interview> before = last == null ? done : done.plus(last);
        if (before.size() == all()) {
            return this;
        }
        Interview next = Interview.of(setting(before.size()));
        return new Progress(plan, first, before, next.to(first.apply(next)), again, ended);
    }

    private PlannedQuestion setting(int place) {
        int comingBack = place - plan.questions().size();
        return comingBack < 0
                ? PlannedQuestion.of(plan, place)
                : again.list().get(comingBack).comingBack(comingBack + 1, again.size());
    }

    /** How many interviews there are, as far as it shows. */
    private int all() {
        return plan.questions().size() + again.size();
    }

    /** After a turn that answers {@link #step}. */
    Progress after(Turn turn) {
        Optional<Interview> current = current();
        if (current.isEmpty()) {
            return new Progress(plan, first, done, last, again, true);
        }
        Interview moved = current.get().after(turn);
        Chain<PlannedQuestion> waiting = comesBack(moved) ? again.plus(moved.setting()) : again;
        Progress progress = new Progress(plan, first, done, moved, waiting, ended);
        return moved.isDone() ? progress.next() : progress;
    }

    private static boolean comesBack(Interview it) {
        return it.isDone() && it.setting().mayComeBack() && it.review().grade() == Grade.AGAIN;
    }

    /** The interview at hand; empty when all are done. */
    Optional<Interview> current() {
        return Optional.ofNullable(last).filter(it -> !it.isDone());
    }

    /** The interviews that have begun or are next, in order; a card has the grades of each time that it came back. */
    List<Interview> interviews() {
        List<Interview> interviews = new ArrayList<>();
        for (Interview it : begun()) {
            if (!it.setting().isRelearning()) {
                interviews.add(it);
            } else if (it.grade().isPresent()) {
                int place = it.setting().place();
                Interview before = interviews.get(place);
                interviews.set(
                        place, before.with(before.review().onceMore(it.grade().get())));
            }
        }
        return Collections.unmodifiableList(interviews);
    }

    /** The cards that came back, each time as an interview of its own, in order. */
    List<Interview> relearned() {
        List<Interview> begun = begun();
        return begun.subList(Math.min(begun.size(), plan.questions().size()), begun.size());
    }

    private List<Interview> begun() {
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
        return last == null ? plan.questions().isEmpty() : done.size() + 1 == all() && last.isComplete();
    }

    /** After a card nothing else follows, so that its grade could not be taken back. */
    private boolean endsWithCard() {
        return last != null && last.question().kind() == Kind.CARD;
    }
}
