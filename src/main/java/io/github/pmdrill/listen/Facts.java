package io.github.pmdrill.listen;

import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Topics;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
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

    private static final double NEEDED_CONCEPT = 0.9;
    private static final double ASKED = 0.5;
    private static final double ASKED_CONCEPT = 0.35;
    /** The next fact may have this share of the best one's score. */
    private static final double CLOSE = 0.85;
    /** The best fact must explain this share of what the question says. */
    private static final double EXPLAINED = 0.45;

    /** What a word that nothing explains counts against a fact, and what is added when it belongs to another subject. */
    private static final double UNKNOWN = 0.4;

    private static final double FOREIGN = 1.2;
    /** What remains of a phrase for each word in between, and when it is part of a longer phrase. */
    private static final double GAP = 0.7;

    private static final double PART = 0.4;
    /** Further evidence of this size is enough to ask back when no fact has what it needs. */
    private static final double FAINT = 0.25;

    /** What remains of a fact's merit when none of the words it needs was said. */
    private static final double LACKING = 0.6;

    /** Such a fact must explain this share to be told all the same, and the next may have this share of its merit. */
    private static final double ALL_BUT_NAMED = 0.65;

    private static final double TOLD_ALL_THE_SAME = 0.5;

    private static final double FAR = 0.6;
    /** A fact that is far ahead and explains this much by itself may leave more unexplained. */
    private static final double PLENTY = 0.7;

    private static final double EXPLAINED_ALONE = 0.4;

    /** What a word counts that only one fact's text holds, outside of its phrases; with each further fact less. */
    private static final double TOUCHED = 0.45;

    private static final int SHARED_BY = 2;

    private static final int MOST_TOPICS = 3;

    private final List<Known> known = new ArrayList<>();
    private final List<Idea> foreign = new ArrayList<>();
    private final Telling telling;
    private final Phrases phrases;
    private final Set<Integer> listened = new HashSet<>();
    /** How many facts' texts hold a word. */
    private final Map<String, Integer> shared = new HashMap<>();

    /** A fact with its rules prepared. */
    private record Known(String id, List<Idea> needs, List<Idea> asks, List<Integer> not, Set<String> words) {
        Set<Integer> phrases() {
            Set<Integer> phrases = new HashSet<>();
            needs.forEach(idea -> phrases.addAll(idea.words()));
            asks.forEach(idea -> phrases.addAll(idea.words()));
            return phrases;
        }
    }

    /** How much of a question a fact explains. */
    record Score(String id, boolean needed, double value, double unexplained) {
        /** The part of what the question says that the fact explains. */
        double share() {
            return value / (value + unexplained);
        }

        /** What facts are ranked by: a fact that lacks what it needs comes after one that has it. */
        double merit() {
            return value * Math.sqrt(share()) * (needed ? 1 : LACKING);
        }
    }

    Facts(Question question, Topics topics, Phrases phrases) {
        this.phrases = phrases;
        for (Fact fact : question.facts()) {
            List<String> asked = new ArrayList<>(topics.asked(fact));
            asked.add(fact.topic());
            known.add(new Known(fact.id(), List.of(Idea.of(asked, phrases)), List.of(), List.of(), words(fact, asked)));
        }
        known.forEach(fact -> fact.words().forEach(word -> shared.merge(word, 1, Integer::sum)));
        List<List<Idea>> documents = new ArrayList<>();
        known.forEach(fact -> documents.add(fact.needs().subList(0, 1)));
        documents.forEach(ideas -> ideas.forEach(idea -> listened.addAll(idea.words())));
        telling = new Telling(documents, phrases, question.prompt());
    }

    /** Every word of a fact's text and of its own phrases. */
    private static Set<String> words(Fact fact, List<String> asked) {
        List<String> texts = new ArrayList<>(List.of(fact.topic(), fact.say()));
        fact.choose().forEach((topic, say) -> texts.addAll(List.of(topic, say)));
        texts.addAll(asked);
        Stems stems = new Stems();
        Set<String> words = new HashSet<>();
        texts.forEach(text -> Text.phrase(text, stems).words().forEach(word -> words.add(word.stem())));
        return words;
    }

    Asked asked(Listened question) {
        List<Score> scores = scores(question);
        if (scores.isEmpty()) {
            return Asked.NOTHING;
        }
        Score best = scores.get(0);
        double next = scores.size() < 2 ? 0 : scores.get(1).merit();
        if (isClear(best, next / best.merit())) {
            return new Asked(best.id, List.of());
        }
        List<Score> near = scores.stream().filter(Score::needed).toList();
        return near.isEmpty()
                ? choice(scores.stream().filter(score -> score.value >= FAINT).toList())
                : choice(near.size() > 1 ? near : scores);
    }

    /** Whether the best fact may be told, given how near the next one is, from 0 to 1. */
    private static boolean isClear(Score best, double next) {
        if (!best.needed) {
            return best.value >= TOLD_ALL_THE_SAME && best.share() >= ALL_BUT_NAMED && next < FAR;
        }
        boolean alone = best.value >= PLENTY && best.share() >= EXPLAINED_ALONE && next < FAR;
        return alone || (best.share() >= EXPLAINED && next < CLOSE);
    }

    private static Asked choice(List<Score> scores) {
        return scores.size() < 2
                ? Asked.NOTHING
                : new Asked(
                        "", scores.stream().limit(MOST_TOPICS).map(Score::id).toList());
    }

    /** The facts that a question touches, the best first. */
    List<Score> scores(Listened question) {
        return known.stream()
                .map(fact -> score(fact, question))
                .filter(score -> score.value > 0)
                .sorted(Comparator.comparing(Score::merit).reversed())
                .toList();
    }

    private Score score(Known fact, Listened question) {
        Cover cover = new Cover(question, fact.not, fact.phrases());
        boolean needed = cover.by(fact.needs, NEEDED, NEEDED_CONCEPT);
        cover.by(fact.asks, ASKED, ASKED_CONCEPT);
        Cover alien = new Cover(question, List.of(), Set.of());
        alien.by(foreign, 0, FOREIGN);
        double value = 0;
        double unexplained = 0;
        List<Word> words = question.text().words();
        for (int i = 0; i < words.size(); i++) {
            String stem = words.get(i).stem();
            boolean touched = cover.of(i) == 0
                    && !cover.isExcluded(words.get(i))
                    && fact.words.contains(stem)
                    && shared.getOrDefault(stem, 0) <= SHARED_BY;
            value += touched ? TOUCHED * telling.alone(stem) / shared.getOrDefault(stem, 1) : cover.of(i);
            unexplained += touched ? 0 : cover.missing(i) * telling.alone(stem) * (UNKNOWN + alien.of(i));
        }
        return new Score(fact.id, needed, value, unexplained);
    }

    /** How well each word of a question is explained. */
    private final class Cover {
        private final Listened question;
        private final BitSet excluded;
        private final double[] explains;
        private final BitSet parts = new BitSet();

        private final Set<Integer> own;

        Cover(Listened question, List<Integer> not, Set<Integer> own) {
            this.own = own;
            this.question = question;
            this.excluded = question.sentences(not);
            this.explains = new double[question.text().words().size()];
        }

        double of(int word) {
            return explains[word];
        }

        boolean isExcluded(Word word) {
            return excluded.get(word.sentence());
        }

        /** How much of a word's meaning nothing explains: all, nothing or, of a longer phrase's word, most. */
        double missing(int word) {
            return explains[word] == 0 ? 1 : parts.get(word) ? 1 - PART : 0;
        }

        boolean by(List<Idea> ideas, double own, double concept) {
            boolean any = false;
            for (Idea idea : ideas) {
                for (Match match : idea.in(question)) {
                    if (!excluded.get(question.sentence(match))) {
                        any = true;
                        explain(match, own);
                    }
                }
            }
            return any;
        }

        private void explain(Match match, double strength) {
            int gaps = phrases.gaps(match, question.text());
            boolean part = isPart(match);
            double whole = strength * Math.pow(GAP, gaps) * (part ? PART : 1);
            List<String> stems = phrases.words(match.phrase());
            for (int i = match.from(); i <= match.to(); i++) {
                String stem = question.text().words().get(i).stem();
                if (stems.size() == 1 || stems.contains(stem)) {
                    double weight = stems.size() == 1 ? telling.lone(stems.get(0)) : telling.inside(stem);
                    if (whole * weight > explains[i]) {
                        explains[i] = whole * weight;
                        parts.set(i, part);
                    }
                }
            }
        }

        /** Whether a longer phrase of something else holds the match, as "time budget" holds "budget". */
        private boolean isPart(Match match) {
            return question.found().entrySet().stream()
                    .filter(found -> listened.contains(found.getKey()) && !own.contains(found.getKey()))
                    .flatMap(found -> found.getValue().stream())
                    .anyMatch(other -> other.holds(match) && phrases.gaps(other, question.text()) == 0);
        }
    }
}
