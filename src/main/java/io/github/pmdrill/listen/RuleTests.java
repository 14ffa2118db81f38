package io.github.pmdrill.listen;

import io.github.pmdrill.bank.Topics;
import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Tries every example of a question with itself left out: the other examples and the text must find it. What is not
 * found is a warning, since an example in a voice of its own may be worth keeping.
 */
public final class RuleTests {
    private final String file;
    private final Question question;
    private final Function<String, Ear> without;
    private final List<DeckProblem> problems = new ArrayList<>();

    private RuleTests(String file, Question question, Topics topics, Meaning meaning) {
        this.file = file;
        this.question = question;
        this.without = example -> new Ear(question, topics, meaning, Model.bundled(), other -> !other.equals(example));
    }

    /**
     * What is not heard as it was meant.
     *
     * @param file the file's name as the person gave it
     */
    public static List<DeckProblem> check(String file, Question question, Topics topics, Meaning meaning) {
        RuleTests tests = new RuleTests(file, question, topics, meaning);
        tests.facts();
        tests.points();
        return List.copyOf(tests.problems);
    }

    private void facts() {
        for (int i = 0; i < question.facts().size(); i++) {
            Fact fact = question.facts().get(i);
            Node node = question.source().get("facts").get(i);
            for (int j = 0; j < fact.asked().size(); j++) {
                String example = fact.asked().get(j);
                String near = mistaken(example, fact.id());
                if (!near.isEmpty()) {
                    warn(node.get("asked").get(j), near);
                }
            }
            for (int j = 0; j < fact.notAsked().size(); j++) {
                if (without.apply("").asks(fact.notAsked().get(j)).told().equals(fact.id())) {
                    warn(node.get("not_asked").get(j), "tells the fact " + fact.id() + " all the same");
                }
            }
        }
    }

    private String mistaken(String example, String fact) {
        Ear ear = without.apply(example);
        Asked asked = ear.asks(example);
        if (asked.told().equals(fact) || asked.choose().contains(fact)) {
            return "";
        }
        String instead = asked.told().isEmpty()
                ? asked.choose().isEmpty() ? "nothing on that" : "a choice of " + String.join(", ", asked.choose())
                : "the fact " + asked.told();
        return "without itself among the examples, is not heard as the fact " + fact + " but as " + instead
                + (asked.told().isEmpty() ? "" : ": does it belong there, or are the two too near to be told apart?");
    }

    private void points() {
        for (int i = 0; i < question.points().size(); i++) {
            Point point = question.points().get(i);
            Node node = question.source().get("points").get(i);
            for (int j = 0; j < point.said().size(); j++) {
                String example = point.said().get(j);
                if (without.apply(example).hears(example).points().stream()
                        .noneMatch(heard -> heard.id().equals(point.id()))) {
                    warn(
                            node.get("said").get(j),
                            "without itself among the examples, is not heard as the point " + point.id());
                }
            }
            for (int j = 0; j < point.notSaid().size(); j++) {
                if (without.apply("").hears(point.notSaid().get(j)).points().stream()
                        .anyMatch(heard -> heard.id().equals(point.id()) && heard.state() == Heard.State.HEARD)) {
                    warn(node.get("not_said").get(j), "is heard as the point " + point.id() + " all the same");
                }
            }
        }
    }

    private void warn(Node example, String what) {
        String text = Near.plain(example.text());
        problems.add(new DeckProblem(file, example.place(), DeckProblem.Weight.WARNING, "\"" + text + "\" " + what));
    }
}
