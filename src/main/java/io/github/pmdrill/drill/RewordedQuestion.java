package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Expected;
import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.FollowUp;
import io.github.pmdrill.deck.Material;
import io.github.pmdrill.deck.Option;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.deck.Variation;
import io.github.pmdrill.deck.Working;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A question with every text that is shown in other words; its parts keep their ids, and what listens its phrases. */
final class RewordedQuestion {
    private final UnaryOperator<String> words;

    RewordedQuestion(UnaryOperator<String> words) {
        this.words = words;
    }

    private String in(String text) {
        return words.apply(text);
    }

    private List<String> in(List<String> texts) {
        return texts.stream().map(words).toList();
    }

    Question of(Question q, QuestionId id) {
        return new Question(
                id,
                q.kind(),
                q.level(),
                in(q.title()),
                q.tags(),
                q.rubric(),
                in(q.prompt()),
                in(q.why()),
                in(q.interviewer()),
                in(q.hints()),
                q.facts().stream().map(this::of).toList(),
                q.phases().stream().map(this::of).toList(),
                q.triggers(),
                q.followUps().stream().map(this::of).toList(),
                q.points().stream().map(this::of).toList(),
                in(q.pitfalls()),
                q.working().stream().map(this::of).toList(),
                in(q.outline()),
                q.variations().stream()
                        .map(v -> new Variation(in(v.say()), v.working()))
                        .toList(),
                in(q.personalise()),
                q.asOf(),
                of(q.material()),
                q.source(),
                q.written());
    }

    private Fact of(Fact f) {
        Map<String, String> choose = new LinkedHashMap<>();
        f.choose().forEach((topic, say) -> choose.put(in(topic), in(say)));
        return new Fact(f.id(), in(f.topic()), f.like(), in(f.say()), choose, f.asked(), f.notAsked());
    }

    private Phase of(Phase p) {
        return new Phase(p.id(), in(p.title()), p.box(), in(p.cue()));
    }

    FollowUp of(FollowUp f) {
        return new FollowUp(f.id(), f.category(), f.dimension(), f.absent(), f.said(), in(f.ask()));
    }

    private Point of(Point p) {
        return new Point(p.id(), p.dimension(), in(p.say()), p.said(), p.notSaid());
    }

    /** Names of values are shown too; they stay the same on both sides of an equals sign. */
    private Working of(Working w) {
        return new Working(in(w.name()), in(w.expression()), w.is(), in(w.assume()));
    }

    private Material of(Material m) {
        Expected result = m.result();
        return new Material(
                in(m.goal()),
                m.options().stream()
                        .map(o -> new Option(in(o.name()), in(o.gains()), in(o.costs()), in(o.flips())))
                        .toList(),
                in(m.weak()),
                in(m.flaw()),
                in(m.rightWhen()),
                in(m.audience()),
                m.words(),
                in(m.chart()),
                in(m.given()),
                result == null
                        ? null
                        : new Expected(in(result.of()), result.unit(), result.within(), in(result.because())),
                in(m.sanity()),
                in(m.answer()),
                in(m.bites()),
                in(m.caveat()),
                in(m.group()),
                in(m.item()));
    }
}
