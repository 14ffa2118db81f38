package io.github.pmdrill.bank;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.format.Problems;
import io.github.pmdrill.text.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads rounds, collecting every problem with its place, those of what a round names in the bank too. */
final class RoundReader {
    private static final int MOST = 20;
    private static final List<String> FILTERS = List.of("deck", "level", "kind", "tag");

    private final Bank bank;
    private final Problems problems;

    private RoundReader(String file, Bank bank) {
        this.bank = bank;
        this.problems = new Problems(file);
    }

    /**
     * What was read, and everything that is wrong with it.
     *
     * @param round null when it cannot be used
     */
    record Outcome(@Nullable Round round, List<DeckProblem> problems) {
        Round orThrow() {
            if (round == null) {
                throw new DeckException(problems);
            }
            return round;
        }
    }

    /**
     * Reads a round.
     *
     * @param file its name in problems
     */
    static Outcome read(String file, String id, Node root, Bank bank) {
        RoundReader reader = new RoundReader(file, bank);
        RoundFormat.ROUND.check(root, reader.problems);
        Round round = reader.problems.found().isEmpty() ? reader.round(id, root) : null;
        return new Outcome(reader.problems.found().isEmpty() ? round : null, reader.problems.found());
    }

    private Round round(String id, Node root) {
        List<Node> nodes = root.get("interviews").items();
        if (nodes.size() > MOST) {
            problems.error(nodes.get(MOST).place(), "a round has at most " + MOST + " interviews");
        }
        List<Round.Entry> entries = new ArrayList<>();
        Map<String, Node> seen = new HashMap<>();
        for (Node node : nodes) {
            Round.Entry entry = Round.Entry.from(node);
            if (entries.isEmpty() && entry.rest() > 0) {
                problems.error(node.key("break"), "a break stands between interviews; there is none before the first");
            }
            Node first = entry.question().isEmpty() ? null : seen.putIfAbsent(entry.question(), node);
            if (first != null) {
                problems.error(
                        node.get("question").place(),
                        entry.question() + " stands twice, first in line "
                                + first.get("question").place().line());
            }
            source(entry, node);
            entries.add(entry);
        }
        return new Round(id, root.string("title").replaceAll("\\s+", " "), entries);
    }

    private void source(Round.Entry entry, Node node) {
        List<String> filters =
                FILTERS.stream().filter(key -> node.field(key) != null).toList();
        if (entry.question().isEmpty() && filters.isEmpty()) {
            problems.error(node.place(), "an interview needs a question, or a deck or filters to choose one by");
        } else if (!entry.question().isEmpty() && !filters.isEmpty()) {
            problems.error(
                    node.key(filters.get(0)),
                    "with a question there is nothing to choose by " + String.join(", ", filters));
        } else if (entry.question().isEmpty()) {
            choice(entry, node);
        } else {
            question(entry, node);
        }
    }

    private void question(Round.Entry entry, Node node) {
        Node named = node.get("question");
        try {
            Question question = bank.question(entry.question());
            if (question.kind() == Kind.CARD) {
                problems.error(named.place(), entry.question() + " is a card, and no interview");
            } else if (!entry.holds(question)) {
                problems.error(node.get("minutes").place(), tooShort(entry.question(), question));
            }
        } catch (UnknownException e) {
            problems.error(named.place(), String.valueOf(e.getMessage()));
        } catch (DeckException e) {
            problems.error(
                    named.place(), "its deck has mistakes: " + e.problems().get(0));
        }
    }

    private static String tooShort(String id, Question question) {
        return id + " has " + question.phases().size() + " parts, and each takes a minute or more";
    }

    private void choice(Round.Entry entry, Node node) {
        if (!entry.deck().isEmpty() && !bank.ids().contains(entry.deck())) {
            problems.error(
                    node.get("deck").place(),
                    "there is no deck " + entry.deck() + Suggestion.after(entry.deck(), bank.ids()));
            return;
        }
        try {
            List<Listing.Entry> choice = entry.choice(bank);
            if (choice.isEmpty()) {
                problems.error(
                        node.place(),
                        "no question fits" + (entry.deck().isEmpty() ? "" : " in " + entry.deck())
                                + "; cards are no interviews");
            } else if (choice.stream()
                    .noneMatch(one -> entry.holds(bank.question(one.id().toString())))) {
                problems.error(
                        node.get("minutes").place(),
                        "no question that fits can be held in so few minutes: each part takes one or more");
            }
        } catch (DeckException e) {
            problems.error(
                    node.get("deck").place(),
                    "the deck " + entry.deck() + " has mistakes: "
                            + e.problems().get(0));
        }
    }
}
