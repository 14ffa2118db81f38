package io.github.pmdrill.listen;

import io.github.pmdrill.deck.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** A rule over answers, ready to be heard. */
final class Hearing {
    /** Two ideas further apart than this are not one point. */
    private static final int NEAR = 25;

    private final List<Idea> ideas = new ArrayList<>();
    private final List<List<Idea>> both = new ArrayList<>();
    private final List<Integer> not;
    private final String quantity;
    private final Phrases phrases;

    Hearing(Rule rule, Map<String, Idea> concepts, Phrases phrases) {
        this.phrases = phrases;
        ideas.add(Idea.of(rule.any(), phrases));
        rule.concepts().stream()
                .filter(concepts::containsKey)
                .map(concepts::get)
                .forEach(ideas::add);
        for (Rule.Both pair : rule.both()) {
            both.add(items(pair.one(), concepts, phrases));
            both.add(items(pair.other(), concepts, phrases));
        }
        not = Idea.numbers(rule.not(), phrases);
        quantity = rule.quantity();
    }

    /** Items of which a concept's id stands for the concept and everything else is a phrase. */
    static List<Idea> items(List<String> items, Map<String, Idea> concepts, Phrases phrases) {
        List<Idea> ideas = new ArrayList<>();
        ideas.add(Idea.of(
                items.stream().filter(item -> !concepts.containsKey(item)).toList(), phrases));
        items.stream().filter(concepts::containsKey).map(concepts::get).forEach(ideas::add);
        return ideas;
    }

    /** Everything in a text that meets the rule; what is strong first. */
    List<Evidence> in(Listened text) {
        BitSet cancelled = text.sentences(not);
        List<Evidence> evidence = new ArrayList<>();
        List<Evidence> lone = new ArrayList<>();
        for (int i = 0; i + 1 < both.size(); i += 2) {
            pairs(text, found(both.get(i), text, cancelled), found(both.get(i + 1), text, cancelled), evidence);
        }
        if (!quantity.isEmpty()) {
            text.quantities(Quantity.kind(quantity), cancelled).forEach(where -> lone.add(new Evidence(where, false)));
        }
        for (Match match : found(ideas, text, cancelled)) {
            boolean strong = phrases.words(match.phrase()).size() > 1;
            (strong ? evidence : lone).add(new Evidence(match, strong));
        }
        evidence.addAll(lone);
        return evidence;
    }

    private static List<Match> found(List<Idea> ideas, Listened text, BitSet except) {
        List<Match> found = new ArrayList<>();
        for (Idea idea : ideas) {
            idea.in(text).stream()
                    .filter(match -> !except.get(text.sentence(match)))
                    .forEach(found::add);
        }
        return found;
    }

    private static void pairs(Listened text, List<Match> one, List<Match> other, List<Evidence> evidence) {
        for (Match a : one) {
            for (Match b : other) {
                boolean neighbours = Math.abs(text.sentence(a) - text.sentence(b)) <= 1;
                if (neighbours && !a.overlaps(b) && a.distance(b) <= NEAR) {
                    evidence.add(new Evidence(a.upTo(b), true));
                }
            }
        }
    }
}
