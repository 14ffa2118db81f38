package io.github.pmdrill.listen;

import io.github.pmdrill.deck.DeckProblem;
import io.github.pmdrill.deck.Node;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Topics;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Runs the test sentences of a question through its ear, so that every rule is heard as its author meant. */
public final class Rehearsal {
    /** An ear for each takes as long as all the sums of a question. */
    private static final int MOST_DRAWS = 16;

    private final String file;
    private final Question question;
    private final Ear ear;
    private final List<DeckProblem> problems = new ArrayList<>();

    private Rehearsal(String file, Question question, Topics topics) {
        this.file = file;
        this.question = question;
        this.ear = new Ear(question, topics);
    }

    /**
     * Every example that is not heard as written. Of a question with figures to draw, the same with other figures.
     *
     * @param file the file's name as the person gave it
     */
    public static List<DeckProblem> check(String file, Question question, Topics topics) {
        List<DeckProblem> problems = heard(file, question, topics);
        try {
            Iterator<Question> draws = question.draws(MOST_DRAWS).iterator();
            while (problems.isEmpty() && draws.hasNext()) {
                problems = heard(file, draws.next(), topics);
            }
        } catch (ArithmeticException e) {
            // The rules of good questions say so, with its place.
            return problems;
        }
        return problems;
    }

    private static List<DeckProblem> heard(String file, Question question, Topics topics) {
        Rehearsal rehearsal = new Rehearsal(file, question, topics);
        rehearsal.facts();
        rehearsal.triggers();
        rehearsal.points();
        rehearsal.hooks();
        return List.copyOf(rehearsal.problems);
    }

    private void facts() {
        for (int i = 0; i < question.facts().size(); i++) {
            String id = question.facts().get(i).id();
            Node node = question.source().get("facts").get(i);
            each(node.get("asked"), sentence -> {
                Asked asked = ear.asks(sentence);
                return asked.told().equals(id)
                        ? Optional.empty()
                        : Optional.of("asks for the fact " + id + ", but " + heard(asked));
            });
            each(
                    node.get("not_asked"),
                    sentence -> ear.asks(sentence).told().equals(id)
                            ? Optional.of("must not be told the fact " + id + ", but is")
                            : Optional.empty());
        }
    }

    private static String heard(Asked asked) {
        if (!asked.told().isEmpty()) {
            return asked.told() + " is told";
        }
        return asked.choose().isEmpty()
                ? "no fact is near"
                : "the choice between " + String.join(", ", asked.choose()) + " is offered";
    }

    private void triggers() {
        question.triggers().forEach((id, trigger) -> {
            Node node = question.source().get("detect").get(id);
            each(
                    node.get("said"),
                    sentence -> ear.hears(sentence).triggers().contains(id)
                            ? Optional.empty()
                            : Optional.of("must set off the trigger " + id + ", but nothing in it does"));
            each(
                    node.get("not_said"),
                    sentence -> ear.evidence(id, sentence)
                            .map(words -> "must not set off the trigger " + id + ", but \"" + words + "\" does"));
        });
    }

    private void points() {
        for (int i = 0; i < question.points().size(); i++) {
            String id = question.points().get(i).id();
            Node node = question.source().get("points").get(i);
            each(
                    node.get("said"),
                    sentence -> ear.evidenceOfPoint(id, sentence).isPresent()
                            ? Optional.empty()
                            : Optional.of("makes the point " + id + ", but nothing in it is heard as that"));
            each(
                    node.get("not_said"),
                    sentence -> ear.evidenceOfPoint(id, sentence)
                            .map(words ->
                                    "does not make the point " + id + ", but \"" + words + "\" is heard as that"));
        }
    }

    private void hooks() {
        question.source()
                .get("follow_ups")
                .items()
                .forEach(followUp -> vague(followUp.get("when").get("said")));
    }

    /** Phrases that hear nearly anything; those of a pair may be such, since the other one narrows them. */
    private void vague(Node phrases) {
        for (Node phrase : phrases.items()) {
            if (Phrases.isVague(phrase.text())) {
                String message =
                        "nearly any text holds \"" + phrase.text().strip() + "\"; add the words that make it mean this";
                problems.add(new DeckProblem(file, phrase.place(), DeckProblem.Weight.WARNING, message));
            }
        }
    }

    private void each(Node sentences, Function<String, Optional<String>> complaint) {
        for (Node sentence : sentences.items()) {
            String text = sentence.text().strip();
            complaint.apply(text).ifPresent(words -> rule(sentence, "\"" + text + "\" " + words));
        }
    }

    private void rule(Node node, String message) {
        problems.add(new DeckProblem(file, node.place(), DeckProblem.Weight.RULE, message));
    }
}
