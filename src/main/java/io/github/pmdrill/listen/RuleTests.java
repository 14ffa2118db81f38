package io.github.pmdrill.listen;

import io.github.pmdrill.bank.Topics;
import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.meaning.Meaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tries every example of a question with itself left out, and one of each other fact or point too, since the nearest of
 * few is less near than the nearest of many: the other examples and the text must find its own first. What is nearer to
 * another one is a warning, since it may be worth keeping all the same.
 */
public final class RuleTests {
    private final String file;
    private final Question question;
    private final Function<Set<String>, Ear> without;
    private final List<DeckProblem> problems = new ArrayList<>();

    private RuleTests(String file, Question question, Topics topics, Meaning meaning) {
        this.file = file;
        this.question = question;
        this.without = left -> new Ear(question, topics, meaning, Model.bundled(), example -> !left.contains(example));
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
                String near = mistaken(example, fact.id(), j);
                if (!near.isEmpty()) {
                    warn(node.get("asked").get(j), near);
                }
            }
            for (int j = 0; j < fact.notAsked().size(); j++) {
                if (without.apply(Set.of()).asks(fact.notAsked().get(j)).told().equals(fact.id())) {
                    warn(node.get("not_asked").get(j), "tells the fact " + fact.id() + " all the same");
                }
            }
        }
    }

    private String mistaken(String example, String fact, int at) {
        Set<String> left = left(question.facts().stream().map(Fact::asked), at);
        Map<String, Double> near = new LinkedHashMap<>(without.apply(left).nearFacts(example));
        near.remove("nothing");
        return nearer(near, fact, "fact");
    }

    /** The examples at a place of each list, or at another where it is shorter. */
    private static Set<String> left(Stream<List<String>> lists, int at) {
        return lists.filter(list -> !list.isEmpty())
                .map(list -> list.get(at % list.size()))
                .collect(Collectors.toSet());
    }

    private static String nearer(Map<String, Double> near, String own, String what) {
        return near.keySet().stream()
                .max(Comparator.comparing(near::get))
                .filter(first -> !first.equals(own))
                .map(first -> "without itself among the examples, is nearer to the " + what + " " + first + " than to "
                        + own + ": does it belong there, or are the two too near to be told apart?")
                .orElse("");
    }

    private void points() {
        for (int i = 0; i < question.points().size(); i++) {
            Point point = question.points().get(i);
            Node node = question.source().get("points").get(i);
            for (int j = 0; j < point.said().size(); j++) {
                String example = point.said().get(j);
                Set<String> left = left(question.points().stream().map(Point::said), j);
                String near = nearer(without.apply(left).nearPoints(example), point.id(), "point");
                if (!near.isEmpty()) {
                    warn(node.get("said").get(j), near);
                }
            }
            for (int j = 0; j < point.notSaid().size(); j++) {
                if (without.apply(Set.of()).hears(point.notSaid().get(j)).points().stream()
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
