package io.github.pmdrill.drill;

import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.listen.Heard.PointHeard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A session with every text in other words, for showing only.
 *
 * <p>It is the interviews that are reworded, once they are folded: a reply such as "cost" or "framing 2" decides what
 * comes next, and must be read as it was typed.
 */
final class Reworded {
    private final UnaryOperator<String> words;

    Reworded(UnaryOperator<String> words) {
        this.words = words;
    }

    Session of(Session session) {
        Plan plan = plan(session.plan());
        List<Interview> interviews = new ArrayList<>();
        session.interviews().forEach(it -> interviews.add(of(it, plan, interviews.size())));
        return session.showing(plan, interviews);
    }

    private String in(String text) {
        return words.apply(text);
    }

    private QuestionId in(QuestionId id) {
        return new QuestionId(in(id.deck()), in(id.question()));
    }

    private Plan plan(Plan plan) {
        RewordedQuestion questions = new RewordedQuestion(words);
        Map<String, Rubric> rubrics = new LinkedHashMap<>();
        plan.rubrics().forEach((id, rubric) -> rubrics.put(id, rubric(rubric)));
        Map<String, Again> again = new LinkedHashMap<>();
        plan.questions().forEach(q -> {
            Again before = plan.again().get(q.id().toString());
            if (before != null) {
                again.put(in(q.id()).toString(), new Again(in(before.session()), before.part()));
            }
        });
        return new Plan(
                in(plan.title()),
                plan.questions().stream().map(q -> questions.of(q, in(q.id()))).toList(),
                rubrics,
                plan.options(),
                plan.seed(),
                again,
                agenda(plan.agenda()));
    }

    private Agenda agenda(Agenda agenda) {
        return new Agenda(
                in(agenda.title()),
                agenda.sittings().stream()
                        .map(sitting -> new Sitting(in(sitting.title()), sitting.rest()))
                        .toList());
    }

    private Rubric rubric(Rubric rubric) {
        return new Rubric(
                rubric.id(),
                in(rubric.title()),
                rubric.dimensions().stream()
                        .map(d -> new Rubric.Dimension(
                                d.id(),
                                in(d.title()),
                                d.anchors().stream().map(words).toList()))
                        .toList());
    }

    private Interview of(Interview it, Plan plan, int place) {
        Interview other = new Interview(
                new RewordedQuestion(words).of(it.question(), in(it.question().id())), plan, place);
        stand(it, other);
        other.used.putAll(it.used);
        other.blind.putAll(it.blind);
        other.revised.putAll(it.revised);
        other.ticked.addAll(it.ticked);
        put(it.answers, other.answers);
        put(it.evidence, other.evidence);
        put(it.redone, other.redone);
        it.points.forEach((id, p) -> other.points.put(id, in(p)));
        it.redonePoints.forEach((id, p) -> other.redonePoints.put(id, in(p)));
        it.clarifications.forEach(
                c -> other.clarifications.add(new Clarification(c.at(), in(c.question()), c.fact(), in(c.told()))));
        RewordedQuestion questions = new RewordedQuestion(words);
        it.pushes.forEach(p -> other.pushes.add(
                new Push(questions.of(p.followUp()), in(p.because()), in(p.answer()), p.covered(), p.took())));
        other.goal = in(it.goal);
        other.different = in(it.different);
        return other;
    }

    private static void stand(Interview it, Interview other) {
        other.step = it.step;
        other.phase = it.phase;
        other.dimension = it.dimension;
        other.hints = it.hints;
        other.pauses = it.pauses;
        other.elapsed = it.elapsed;
        other.rested = it.rested;
        other.soon = it.soon;
        other.guess = it.guess;
        other.grade = it.grade;
        other.started = it.started;
        other.ended = it.ended;
    }

    private void put(Map<String, String> from, Map<String, String> to) {
        from.forEach((key, text) -> to.put(key, in(text)));
    }

    private PointHeard in(PointHeard point) {
        return new PointHeard(point.id(), point.state(), in(point.quote()));
    }
}
