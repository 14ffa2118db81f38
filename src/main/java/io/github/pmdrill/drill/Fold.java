package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.listen.Asked;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Moves an interview on by one turn. */
final class Fold {
    private static final String NOTHING_ON_THAT = "I have nothing on that. Assume something, and say so.";

    private final Interview it;
    private final Question question;
    private final Review review;

    Fold(Interview interview) {
        this.it = interview;
        this.question = interview.question();
        this.review = new Review(interview);
    }

    /** Takes a turn whose step is the interview's own. */
    void accept(Turn turn) {
        Reply reply = turn.reply();
        it.news = new ArrayList<>();
        it.paused = reply.act() == Act.PAUSE;
        it.draft = reply.act() == Act.SKIP || reply.act() == Act.COVERED ? "" : reply.draft();
        spend(reply);
        switch (reply.act()) {
            case PAUSE -> it.pauses++;
            case HINT -> hint();
            case UNDO -> it.draft = isWriting() ? reply.text() : "";
            case ASK -> asked(reply.text(), turn.asked(), it.step);
            default -> step(turn);
        }
        announce(reply.act());
    }

    /** A part is announced when it begins, and again when the screen was hidden or a reply taken back. */
    private void announce(Act act) {
        it.fresh = !it.word().equals(it.announced) || act == Act.PAUSE || act == Act.UNDO;
        if (it.step != Step.CHOOSE) {
            it.announced = it.word();
        }
    }

    /** Whether the step takes text of many lines, which is worth having back. */
    private boolean isWriting() {
        return it.step == Step.PHASE || it.step == Step.FOLLOW_UP || it.step == Step.REDO;
    }

    private void spend(Reply reply) {
        if (it.step == Step.BREAK) {
            it.rested = it.rested.plus(reply.took());
            return;
        }
        if (it.started == null && it.step != Step.BEGIN) {
            it.started = reply.at();
        }
        it.ended = reply.at().plus(reply.took());
        if (it.step == Step.BEGIN) {
            return;
        }
        it.elapsed = it.elapsed.plus(reply.took());
        Phase timed = it.timed();
        if (timed != null) {
            it.used.merge(timed.id(), reply.took(), Duration::plus);
        }
    }

    private void hint() {
        it.news.add(Line.said("Hint: " + question.hints().get(it.hints)));
        it.hints++;
    }

    private void step(Turn turn) {
        Reply reply = turn.reply();
        String text = reply.act() == Act.SKIP ? "" : reply.text();
        switch (it.step) {
            case BREAK -> it.step = it.first();
            case BEGIN -> begin(reply);
            case CLARIFY -> clarify(reply, turn.asked());
            case CHOOSE -> choose(turn, text);
            case GOAL -> goal(turn, text);
            case PHASE -> answer(turn, text);
            case FOLLOW_UP -> push(turn, text);
            case GUESS -> review.guess(text);
            case RATE -> review.rate(text);
            case EVIDENCE -> review.evidence(text);
            case TICK -> review.tick(text);
            case REVISE -> review.revise(text);
            case REVISED_EVIDENCE -> review.revisedEvidence(text);
            case DIFFERENT -> review.different(text);
            case AGAIN -> review.again(text);
            case REDO -> review.redo(turn, text);
            case RECALL -> recall(text);
            case GRADE -> grade(reply);
            case DONE -> throw new IllegalArgumentException("the interview is over");
        }
    }

    private void begin(Reply reply) {
        if (reply.act() == Act.SKIP) {
            it.step = Step.DONE;
            return;
        }
        it.started = reply.at().plus(reply.took());
        it.phase = -1;
        nextPhase();
    }

    /** The next part; the self-review after the last. */
    private void nextPhase() {
        it.phase++;
        while (it.phase < it.phases().size() && passed(it.phase())) {
            it.phase++;
        }
        if (it.phase >= it.phases().size()) {
            // A question without a part for follow-ups has them after its last part, without a clock.
            nextPush();
        } else if (it.phase().id().equals(Phase.CLARIFY) && !question.facts().isEmpty()) {
            it.step = Step.CLARIFY;
        } else if (it.phase().id().equals(Phase.FOLLOW_UPS)) {
            nextPush();
        } else {
            it.step = Step.PHASE;
        }
    }

    private boolean passed(Phase phase) {
        return phase.id().equals(Phase.FOLLOW_UPS) && question.followUps().isEmpty();
    }

    private void clarify(Reply reply, Asked asked) {
        if (reply.act() == Act.NEXT || reply.act() == Act.SKIP) {
            it.step = Step.GOAL;
        } else {
            asked(reply.text(), asked, Step.CLARIFY);
        }
    }

    private void asked(String text, Asked asked, Step back) {
        Optional<Fact> told = fact(asked.told());
        List<Fact> near = asked.choose().stream()
                .map(this::fact)
                .flatMap(Optional::stream)
                .toList();
        if (told.isPresent()) {
            tell(text, told.get(), back);
        } else if (!near.isEmpty()) {
            offer(Choice.between(text, near, back));
        } else {
            told(text, "", NOTHING_ON_THAT);
        }
    }

    private Optional<Fact> fact(String id) {
        return question.facts().stream().filter(f -> f.id().equals(id)).findFirst();
    }

    private void tell(String text, Fact fact, Step back) {
        if (fact.choose().isEmpty()) {
            told(text, fact.id(), fact.say());
            it.step = back;
        } else {
            offer(Choice.within(text, fact, back));
        }
    }

    private void offer(Choice choice) {
        if (it.step != Step.CHOOSE) {
            it.held = it.draft;
            it.draft = "";
        }
        it.choice = choice;
        it.step = Step.CHOOSE;
    }

    private void told(String text, String fact, String said) {
        it.clarifications.add(new Clarification(it.elapsed, text, fact, said));
        it.news.add(Line.said(said));
    }

    /** The topic that a reply chooses, by its place; below 0 for a reply that chooses none. */
    static int topic(Interview it, String text) {
        return text.isBlank()
                ? -1
                : Input.chosen(text, Objects.requireNonNull(it.choice).words());
    }

    private void choose(Turn turn, String text) {
        Choice choice = Objects.requireNonNull(it.choice);
        boolean another = turn.reply().act() == Act.ANSWER && topic(it, text) < 0;
        Optional<String> topic = text.isBlank() || another ? Optional.empty() : choice.chosen(text);
        it.choice = null;
        it.draft = it.held;
        it.step = choice.back();
        if (another) {
            // The question before is dropped: this one is asked instead.
            asked(text, turn.asked(), choice.back());
        } else if (topic.isEmpty()) {
            told(choice.asked(), "", NOTHING_ON_THAT);
            next(turn, choice);
        } else {
            chosen(choice, topic.get());
        }
    }

    /** Whoever goes on instead of choosing goes on from where the question was asked. */
    private void next(Turn turn, Choice choice) {
        if (turn.reply().act() == Act.NEXT && choice.back() == Step.CLARIFY) {
            it.step = Step.GOAL;
        }
    }

    private void chosen(Choice choice, String topic) {
        Fact fact = Objects.requireNonNull(choice.topics().get(topic));
        if (choice.within()) {
            told(choice.asked(), fact.id(), String.valueOf(fact.choose().get(topic)));
        } else {
            tell(choice.asked(), fact, choice.back());
        }
    }

    private void goal(Turn turn, String text) {
        it.goal = text;
        it.hear(turn.heard());
        nextPhase();
    }

    private void answer(Turn turn, String text) {
        if (!text.isBlank()) {
            it.answers.put(it.phase().id(), text);
            it.hear(turn.heard());
        }
        nextPhase();
    }

    private void nextPush() {
        List<String> put = it.pushes.stream().map(p -> p.followUp().id()).toList();
        long counted = it.pushes.stream().filter(p -> !p.covered()).count();
        Optional<Pushes.Due> due = counted >= it.options().followUps()
                ? Optional.empty()
                : Pushes.next(question, it.options(), it.triggers, it.hooks, put);
        it.due = due.orElse(null);
        it.step = Step.FOLLOW_UP;
        if (due.isEmpty()) {
            review.begin();
        }
    }

    private void push(Turn turn, String text) {
        Pushes.Due due = Objects.requireNonNull(it.due);
        boolean covered = turn.reply().act() == Act.COVERED;
        String answer = covered ? "" : text;
        it.pushes.add(new Push(
                due.followUp(), due.because(), answer, covered, turn.reply().took()));
        it.hear(turn.heard());
        if (covered) {
            it.triggers.add(due.followUp().absent());
        }
        nextPush();
    }

    private void recall(String text) {
        if (!text.isBlank()) {
            it.answers.put(Step.RECALL.word(), text);
        }
        it.step = Step.GRADE;
    }

    private void grade(Reply reply) {
        if (reply.act() != Act.SKIP && question.kind() == Kind.CARD) {
            it.grade = Grade.of(Grade.ids().get(Input.chosen(reply.text(), Grade.ids())));
        }
        it.step = Step.DONE;
    }
}
