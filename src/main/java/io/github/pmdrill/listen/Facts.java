package io.github.pmdrill.listen;

import io.github.pmdrill.bank.Topics;
import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.meaning.Meaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The facts of a question, and which of them a clarifying question asks for. */
final class Facts {
    static final List<String> SIGNS = List.of("nearest", "second", "topic", "text", "best", "lead", "shared");
    static final List<String> NONE_SIGNS = List.of("words", "uncovered", "uncovered-lead", "best");

    private static final int NEIGHBOURS = 15;
    private static final double SHARP = 0.03;
    private static final int MOST_OFFERED = 3;
    private static final int SHORTEST_PART = 3;
    private static final int MOST_PARTS = 3;
    /** A part of a sentence tells less than the whole, and must be surer. */
    private static final double SURE = 0.95;

    private static final Pattern JOINT =
            Pattern.compile("\\s*(?:[,;?&+]+|\\band\\b|\\bplus\\b)\\s*", Pattern.CASE_INSENSITIVE);

    private final Meaning meaning;
    private final Model model;
    private final List<Known> facts = new ArrayList<>();
    private final List<Near> shared;
    private final List<float[]> centres;
    private final Near uncovered;

    /** A fact as it is compared. */
    private record Known(String id, Near asked, Near topic, Near text, Near notAsked, float[] centre) {}

    /** How probable it is that each fact is asked for, and that none is. */
    record Chances(List<String> ids, double[] each, double none) {
        /** The places of the facts, most probable first. */
        List<Integer> order() {
            return IntStream.range(0, each.length)
                    .boxed()
                    .sorted(Comparator.comparing(i -> -each[i]))
                    .toList();
        }
    }

    /** @param kept which examples count; one that is tried must not find itself */
    Facts(Question question, Topics topics, Meaning meaning, Model model, Predicate<String> kept) {
        this.meaning = meaning;
        this.model = model;
        for (Fact fact : question.facts()) {
            facts.add(known(fact, topics.asked(fact).stream().filter(kept).toList()));
        }
        shared = facts.isEmpty()
                ? List.of()
                : topics.topics().values().stream()
                        .map(topic -> topic.asked().stream().filter(kept).toList())
                        .map(asked -> Near.to(asked, this.meaning))
                        .toList();
        centres = shared.stream().map(near -> Meaning.between(near.vectors())).toList();
        uncovered = facts.isEmpty()
                ? new Near(List.of())
                : Near.to(topics.nothing().stream().filter(kept).toList(), this.meaning);
    }

    private Known known(Fact fact, List<String> examples) {
        Near topic = Near.to(List.of(fact.topic()), meaning);
        Near asked = Near.to(examples, meaning);
        return new Known(
                fact.id(),
                asked,
                topic,
                Near.to(says(fact), meaning),
                Near.to(fact.notAsked(), meaning),
                Meaning.between(asked.and(topic).vectors()));
    }

    private static List<String> says(Fact fact) {
        return Stream.concat(Stream.of(fact.say()), fact.choose().values().stream())
                .filter(say -> !say.isEmpty())
                .toList();
    }

    /** All texts that a question's facts are compared with. */
    static Stream<String> texts(Question question, Topics topics) {
        return question.facts().stream()
                .flatMap(fact -> Stream.of(
                                Stream.of(fact.topic()),
                                says(fact).stream(),
                                topics.asked(fact).stream(),
                                fact.notAsked().stream())
                        .flatMap(texts -> texts))
                .map(Near::plain);
    }

    /** Those that all questions share. */
    static Stream<String> texts(Topics topics) {
        return Stream.concat(
                        topics.topics().values().stream().flatMap(topic -> topic.asked().stream()),
                        topics.nothing().stream())
                .map(Near::plain);
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    /** Which fact is told, which are offered. */
    Asked asked(String typed) {
        String text = Near.plain(typed);
        if (facts.isEmpty() || text.chars().noneMatch(Character::isLetterOrDigit)) {
            return Asked.NOTHING;
        }
        Chances chances = chances(text);
        List<Integer> order = chances.order();
        double first = chances.each()[order.get(0)];
        List<String> ids = chances.ids();
        String best = ids.get(order.get(0));
        if (first >= model.line("tell")) {
            return new Asked(
                    best,
                    parts(text).stream()
                            .filter(id -> !id.equals(best))
                            .findFirst()
                            .orElse(""),
                    List.of());
        }
        List<String> both = parts(text);
        if (both.size() == 2) {
            return new Asked(both.get(0), both.get(1), List.of());
        }
        if (chances.none() > model.line("none")) {
            return Asked.NOTHING;
        }
        return new Asked("", order.stream().limit(MOST_OFFERED).map(ids::get).toList());
    }

    /** The facts that the parts of a text surely ask for, when it has several parts of some words. */
    private List<String> parts(String text) {
        List<String> parts = JOINT.splitAsStream(text)
                .filter(part -> part.split(" ", -1).length >= SHORTEST_PART)
                .toList();
        if (parts.size() < 2) {
            return List.of();
        }
        Set<String> told = new LinkedHashSet<>();
        for (String part : parts.subList(0, Math.min(MOST_PARTS, parts.size()))) {
            Chances chances = chances(part);
            int best = chances.order().get(0);
            if (chances.each()[best] >= SURE) {
                told.add(chances.ids().get(best));
            }
        }
        return List.copyOf(told);
    }

    Chances chances(String text) {
        double[][] signs = signs(text);
        double[] sums = new double[facts.size() + 1];
        for (int i = 0; i < facts.size(); i++) {
            sums[i] = model.facts().sum(signs[i]);
        }
        sums[facts.size()] = model.none().sum(noneSigns(text, signs));
        double[] shares = Logit.shares(sums);
        double[] each = new double[facts.size()];
        System.arraycopy(shares, 0, each, 0, each.length);
        return new Chances(facts.stream().map(Known::id).toList(), each, shares[each.length]);
    }

    /** The evidence for each fact. */
    double[][] signs(String text) {
        float[] vector = meaning.of(text);
        double[] neighbours = neighbours(vector);
        double[][] signs = new double[facts.size()][];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = signs(facts.get(i), vector, neighbours);
        }
        for (int i = 0; i < signs.length; i++) {
            double other = 0;
            for (int j = 0; j < signs.length; j++) {
                other = j == i ? other : Math.max(other, signs[j][4]);
            }
            signs[i][5] = signs[i][4] - other;
        }
        return signs;
    }

    private double[] signs(Known fact, float[] vector, double[] neighbours) {
        double topic = fact.topic().nearest(vector, 0);
        double text = fact.text().nearest(vector, topic);
        double[] asked = fact.asked().likenesses(vector);
        double nearest = asked.length > 0 ? asked[0] : topic;
        double second = asked.length > 1 ? asked[1] : nearest;
        double best = Math.max(nearest, Math.max(topic, text));
        double denied = Math.max(0, fact.notAsked().nearest(vector, 0) - best);
        double said = 0;
        for (int i = 0; i < neighbours.length; i++) {
            said += neighbours[i] * Meaning.likeness(fact.centre(), centres.get(i));
        }
        return new double[] {nearest - denied, second - denied, topic - denied, text - denied, best - denied, 0, said};
    }

    /** Of the nearest shared examples, how much each topic has. */
    private double[] neighbours(float[] vector) {
        double[] shares = new double[shared.size()];
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            for (double likeness : shared.get(i).likenesses(vector)) {
                all.add(new double[] {likeness, i});
            }
        }
        all.sort(Comparator.comparing(near -> -near[0]));
        double sum = 0;
        for (double[] near : all.subList(0, Math.min(NEIGHBOURS, all.size()))) {
            double weight = StrictMath.exp((near[0] - all.get(0)[0]) / SHARP);
            shares[(int) near[1]] += weight;
            sum += weight;
        }
        for (int i = 0; i < shares.length && sum > 0; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** The evidence that no fact is asked for. */
    double[] noneSigns(String text, double[][] signs) {
        float[] vector = meaning.of(text);
        double best = 0;
        for (double[] fact : signs) {
            best = Math.max(best, fact[4]);
        }
        double words = StrictMath.log(1.0 + text.split(" ", -1).length);
        return new double[] {words, uncovered.nearest(vector, 0), uncovered.three(vector, 0) - best, best};
    }
}
