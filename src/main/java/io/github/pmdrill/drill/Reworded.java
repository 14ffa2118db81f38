package io.github.pmdrill.drill;

import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.listen.Heard.PointHeard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                        .map(sitting -> new RoundPart(in(sitting.title()), sitting.rest()))
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
        Said said = it.said();
        SelfReview review = it.review();
        return Interview.at(plan, place)
                .to(it.stage())
                .with(it.timing())
                .with(new Said(
                        in(said.goal()),
                        in(said.answers()),
                        in(said.redone()),
                        said.asked().stream().map(this::in).toList(),
                        said.followUps().stream().map(this::in).toList(),
                        said.hints(),
                        said.pauses()))
                .with(new Listened(
                        points(it.listened().points()), points(it.listened().redone()), Set.of(), List.of()))
                .with(new SelfReview(
                        review.guess(),
                        review.blind(),
                        review.revised(),
                        in(review.evidence()),
                        review.ticked(),
                        in(review.different()),
                        review.grade(),
                        review.soon()));
    }

    private Clarification in(Clarification asked) {
        return new Clarification(asked.at(), in(asked.question()), asked.fact(), in(asked.told()));
    }

    private AskedFollowUp in(AskedFollowUp asked) {
        return new AskedFollowUp(
                new RewordedQuestion(words).of(asked.followUp()),
                in(asked.because()),
                in(asked.answer()),
                asked.covered(),
                asked.took());
    }

    private Map<String, String> in(Map<String, String> texts) {
        Map<String, String> other = new LinkedHashMap<>();
        texts.forEach((key, text) -> other.put(key, in(text)));
        return other;
    }

    private Map<String, PointHeard> points(Map<String, PointHeard> points) {
        Map<String, PointHeard> other = new LinkedHashMap<>();
        points.forEach((id, p) -> other.put(id, new PointHeard(p.id(), p.state(), in(p.quote()))));
        return other;
    }
}
