package io.github.pmdrill.listen;

import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the fact that a clarifying question asks for.
 *
 * <p>Each word of the question counts by how telling it is; a fact scores the words that it explains. The best
 * fact is told when it is clearly ahead of the next and leaves little unexplained.
 */
final class Facts {
    /** What a word explained by a needed own phrase, a needed concept, further own words or a further concept counts. */
    private static final double NEEDED = 1.0;
    private static final double NEEDED_CONCEPT = 0.8;
    private static final double ASKED = 0.5;
    private static final double ASKED_CONCEPT = 0.35;
    /** The next fact may have this share of the best one's score. */
    private static final double CLOSE = 0.8;
    /** The best fact must explain this share of what the question says. */
    private static final double EXPLAINED = 0.5;
    private static final int MOST_TOPICS = 3;

    private final List<Known> known = new ArrayList<>();
    private final List<Idea> foreign = new ArrayList<>();
    private final Telling telling;

    /** A fact with its rules prepared. */
    private record Known(String id, List<Idea> needs, List<Idea> asks, List<Integer> not) {}

    /** How much of a question a fact explains. */
    private record Score(String id, boolean needed, double value, double unexplained) {}

    Facts(Question question, Map<String, Idea> concepts, Phrases phrases) {
        Set<String> used = new HashSet<>();
        for (Fact fact : question.facts()) {
            used.addAll(fact.needs().concepts());
            known.add(new Known(
                    fact.id(),
                    ideas(fact.needs(), concepts, phrases),
                    ideas(fact.asks(), concepts, phrases),
                    Idea.numbers(fact.needs().not(), phrases)));
        }
        concepts.forEach((id, idea) -> {
            if (!used.contains(id)) {
                foreign.add(idea);
            }
        });
        List<List<Idea>> documents = new ArrayList<>();
        concepts.values().forEach(idea -> documents.add(List.of(idea)));
        known.forEach(fact -> documents.add(fact.needs()));
        telling = new Telling(documents, phrases, question.prompt());
    }

    private static List<Idea> ideas(Rule rule, Map<String, Idea> concepts, Phrases phrases) {
        List<Idea> ideas = new ArrayList<>();
        ideas.add(Idea.of(rule.any(), phrases));
        rule.concepts().stream().filter(concepts::containsKey).map(concepts::get).forEach(ideas::add);
        return ideas;
    }

    Asked asked(Listened question) {
        List<Score> scores = known.stream()
                .map(fact -> score(fact, question))
                .filter(score -> score.value > 0)
                .sorted(Comparator.comparing(Score::needed).thenComparing(Score::value).reversed())
                .toList();
        List<Score> near = scores.stream().filter(Score::needed).toList();
        if (near.isEmpty()) {
            return Asked.NOTHING;
        }
        Score best = near.get(0);
        boolean explained = best.value >= EXPLAINED * (best.value + best.unexplained);
        boolean ahead = near.size() == 1 || near.get(1).value < CLOSE * best.value;
        if (ahead && explained) {
            return new Asked(best.id, List.of());
        }
        List<Score> offered = near.size() > 1 ? near : scores;
        return offered.size() < 2
                ? Asked.NOTHING
                : new Asked("", offered.stream().limit(MOST_TOPICS).map(Score::id).toList());
    }

    private Score score(Known fact, Listened question) {
        BitSet excluded = question.sentences(fact.not);
        double[] explains = new double[question.text().words().size()];
        boolean needed = cover(fact.needs, question, excluded, explains, NEEDED, NEEDED_CONCEPT);
        cover(fact.asks, question, excluded, explains, ASKED, ASKED_CONCEPT);
        double value = 0;
        double unexplained = 0;
        double[] alien = foreign(question);
        for (int i = 0; i < explains.length; i++) {
            Word word = question.text().words().get(i);
            value += explains[i] * telling.inside(word.stem());
            unexplained += explains[i] > 0 ? 0 : telling.alone(word.stem()) * (0.4 + alien[i]);
        }
        return new Score(fact.id, needed, value, unexplained);
    }

    private double[] foreign(Listened question) {
        double[] alien = new double[question.text().words().size()];
        cover(foreign, question, new BitSet(), alien, 0, 0.6);
        return alien;
    }

    private static boolean cover(
            List<Idea> ideas, Listened question, BitSet excluded, double[] explains, double own, double concept) {
        boolean any = false;
        for (Idea idea : ideas) {
            double strength = idea.concept().isEmpty() ? own : concept;
            for (Match match : idea.in(question)) {
                if (excluded.get(question.sentence(match))) {
                    continue;
                }
                any = true;
                for (int i = match.from(); i <= match.to(); i++) {
                    explains[i] = Math.max(explains[i], strength);
                }
            }
        }
        return any;
    }
}
