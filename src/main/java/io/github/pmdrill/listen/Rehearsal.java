package io.github.pmdrill.listen;

import io.github.pmdrill.deck.DeckProblem;
import io.github.pmdrill.deck.Lexicon;
import io.github.pmdrill.deck.Node;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rule;
import io.github.pmdrill.deck.Suggestion;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Runs the test sentences of a question through its ear, so that every rule is heard as its author meant. */
public final class Rehearsal {
    private static final Pattern NEGATED =
            Pattern.compile("\\b(?:no|not|never|without|cannot|nobody|none)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

    /** An ear for each takes as long as all the sums of a question. */
    private static final int MOST_DRAWS = 16;

    private final String file;
    private final Question question;
    private final Lexicon lexicon;
    private final Ear ear;
    private final List<DeckProblem> problems = new ArrayList<>();

    private Rehearsal(String file, Question question, Lexicon lexicon) {
        this.file = file;
        this.question = question;
        this.lexicon = lexicon;
        this.ear = new Ear(question, lexicon);
    }

    /**
     * Every test sentence that is not heard as written, every concept that does not exist, and every trigger whose
     * silent sentences hold no negation; and, as warnings, phrases that nearly any text holds. Of a question with figures
     * to draw, the same with other figures.
     *
     * @param file the file's name as the person gave it
     */
    public static List<DeckProblem> check(String file, Question question, Lexicon lexicon) {
        List<DeckProblem> problems = heard(file, question, lexicon);
        try {
            Iterator<Question> draws = question.draws(MOST_DRAWS).iterator();
            while (problems.isEmpty() && draws.hasNext()) {
                problems = heard(file, draws.next(), lexicon);
            }
        } catch (ArithmeticException e) {
            // The rules of good questions say so, with its place.
            return problems;
        }
        return problems;
    }

    private static List<DeckProblem> heard(String file, Question question, Lexicon lexicon) {
        Rehearsal rehearsal = new Rehearsal(file, question, lexicon);
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
            concepts(node.get("needs"), question.facts().get(i).needs());
            concepts(node.get("asks"), question.facts().get(i).asks());
            vague(node.get("needs").get("any"));
            each(node.get("fires"), sentence -> {
                Asked asked = ear.asks(sentence);
                return asked.told().equals(id)
                        ? Optional.empty()
                        : Optional.of("asks for the fact " + id + ", but " + heard(asked));
            });
            each(
                    node.get("silent"),
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
            concepts(node, trigger.rule());
            vague(node.get("any"));
            each(
                    node.get("fires"),
                    sentence -> ear.hears(sentence).triggers().contains(id)
                            ? Optional.empty()
                            : Optional.of("must set off the trigger " + id + ", but nothing in it does"));
            each(
                    node.get("silent"),
                    sentence -> ear.evidence(id, sentence)
                            .map(words -> "must not set off the trigger " + id + ", but \"" + words + "\" does"));
            if (trigger.silent().stream()
                    .noneMatch(sentence -> NEGATED.matcher(sentence).find())) {
                rule(
                        node,
                        "the trigger " + id
                                + " needs a negated sentence among its silent ones, like \"it never fails\"");
            }
        });
    }

    private void points() {
        for (int i = 0; i < question.points().size(); i++) {
            String id = question.points().get(i).id();
            Node node = question.source().get("points").get(i);
            concepts(node.get("hint"), question.points().get(i).hint());
            vague(node.get("hint").get("any"));
            each(
                    node.get("fires"),
                    sentence -> ear.evidenceOfPoint(id, sentence).isPresent()
                            ? Optional.empty()
                            : Optional.of("makes the point " + id + ", but nothing in it is heard as that"));
            each(
                    node.get("silent"),
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

    private void concepts(Node node, Rule rule) {
        for (int i = 0; i < rule.concepts().size(); i++) {
            String id = rule.concepts().get(i);
            if (!lexicon.concepts().containsKey(id)) {
                String hint = Suggestion.after(id, lexicon.concepts().keySet());
                problems.add(new DeckProblem(
                        file,
                        node.get("concepts").get(i).place(),
                        DeckProblem.Weight.ERROR,
                        "unknown concept \"" + id + "\"" + hint));
            }
        }
    }
}
