package io.github.pmdrill.listen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A rule over answers, ready to be heard. */
final class Hearing {
    /** Two ideas further apart than this are not one point. */
    private static final int NEAR = 25;
    /** Two ideas this close are one thought. */
    private static final int CLOSE = 12;
    /** A point is heard when words of its rule add up to this many different ones in neighbouring sentences. */
    private static final int ENOUGH = 3;

    private static final int SHORTEST = 3;

    private static final Comparator<Evidence> BEST = Comparator.comparing(Evidence::strong)
            .reversed()
            .thenComparing(evidence -> evidence.where().to() - evidence.where().from())
            .thenComparing(evidence -> evidence.where().from());

    private final List<Idea> ideas = new ArrayList<>();
    private final List<List<Idea>> both = new ArrayList<>();
    private final List<String> quantities;
    private final Phrases phrases;

    Hearing(List<String> said, List<String> quantities, Phrases phrases) {
        this.phrases = phrases;
        ideas.add(Idea.of(said, phrases));
        this.quantities = quantities;
    }

    /** What in a text meets the rule best: strong before weak, few words before many, early before late. */
    Optional<Evidence> in(Listened text) {
        return evidence(text).stream().min(BEST);
    }

    /**
     * The best of what is more than a phrase that may stand anywhere: several words of the rule come together, in
     * the sentence of the evidence or in a neighbouring one.
     */
    Optional<Evidence> sure(Listened text) {
        List<Evidence> strong = evidence(text).stream().filter(Evidence::strong).toList();
        if (strong.isEmpty()) {
            return Optional.empty();
        }
        List<Idea> all = new ArrayList<>(ideas);
        both.forEach(all::addAll);
        Map<Integer, Set<String>> words = new HashMap<>();
        for (Match match : found(all, text, new BitSet())) {
            phrases.words(match.phrase()).stream()
                    .filter(word -> word.length() >= SHORTEST)
                    .forEach(words.computeIfAbsent(text.sentence(match), none -> new HashSet<>())::add);
        }
        return strong.stream()
                .filter(evidence -> {
                    int sentence = text.sentence(evidence.where());
                    return Math.max(together(words, sentence - 1), together(words, sentence)) >= ENOUGH;
                })
                .min(BEST);
    }

    /** How many different words a sentence and the next one hold. */
    private static int together(Map<Integer, Set<String>> words, int sentence) {
        Set<String> both = new HashSet<>(words.getOrDefault(sentence, Set.of()));
        both.addAll(words.getOrDefault(sentence + 1, Set.of()));
        return both.size();
    }

    private List<Evidence> evidence(Listened text) {
        BitSet cancelled = new BitSet();
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i + 1 < both.size(); i += 2) {
            pairs(text, found(both.get(i), text, cancelled), found(both.get(i + 1), text, cancelled), evidence);
        }
        for (Match match : found(ideas, text, cancelled)) {
            evidence.add(new Evidence(match, phrases.words(match.phrase()).size() > 1));
        }
        for (String quantity : quantities) {
            // A figure alone does not show what it was worked out for.
            text.quantities(Quantity.kind(quantity), cancelled)
                    .forEach(where -> evidence.add(new Evidence(where, false)));
        }
        return evidence;
    }

    private static List<Match> found(List<Idea> ideas, Listened text, BitSet except) {
        List<Match> found = new ArrayList<>();
        for (Idea idea : ideas) {
            idea.in(text).stream()
                    .filter(match -> !except.get(text.sentence(match)))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparing(Match::from));
        return found;
    }

    /** For every match of one idea the nearest one of the other that is close enough. */
    private static void pairs(Listened text, List<Match> one, List<Match> other, List<Evidence> evidence) {
        int first = 0;
        for (Match a : one) {
            while (first < other.size() && other.get(first).to() < a.from() - 2 * NEAR) {
                first++;
            }
            other.stream()
                    .skip(first)
                    .takeWhile(b -> b.from() <= a.to() + NEAR + 1)
                    .filter(b -> !a.overlaps(b) && a.distance(b) <= NEAR)
                    .filter(b -> Math.abs(text.sentence(a) - text.sentence(b)) <= 1)
                    .min(Comparator.comparing(a::distance))
                    .ifPresent(b -> evidence.add(new Evidence(a.upTo(b), a.distance(b) <= CLOSE)));
        }
    }
}
