package io.github.pmdrill.drill;

import io.github.pmdrill.plan.Copies;
import io.github.pmdrill.plan.Grade;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the person makes of the own answers.
 *
 * @param guess how many points were made
 * @param blind ratings before the outline, by dimension
 * @param revised ratings after it
 * @param evidence for a high rating, by dimension
 * @param ticked the ids of the points that were made
 * @param different what to do differently; may be empty
 * @param grade how well it went, as the person said it
 * @param soon whether to see it again soon
 * @param onceMore the grades of a card that came back in its session, in order
 */
record SelfReview(
        @Nullable Integer guess,
        Map<String, Integer> blind,
        Map<String, Integer> revised,
        Map<String, String> evidence,
        Set<String> ticked,
        String different,
        @Nullable Grade grade,
        boolean soon,
        List<Grade> onceMore) {
    static final SelfReview NONE =
            new SelfReview(null, Map.of(), Map.of(), Map.of(), Set.of(), "", null, false, List.of());

    SelfReview {
        blind = Copies.map(blind);
        revised = Copies.map(revised);
        evidence = Copies.map(evidence);
        ticked = Collections.unmodifiableSet(new LinkedHashSet<>(ticked));
        onceMore = List.copyOf(onceMore);
    }

    SelfReview guess(int points) {
        return new SelfReview(points, blind, revised, evidence, ticked, different, grade, soon, onceMore);
    }

    SelfReview rate(String dimension, int level) {
        return new SelfReview(
                guess,
                Copies.plus(blind, dimension, level),
                revised,
                evidence,
                ticked,
                different,
                grade,
                soon,
                onceMore);
    }

    SelfReview revise(Map<String, Integer> ratings) {
        return new SelfReview(guess, blind, ratings, evidence, ticked, different, grade, soon, onceMore);
    }

    SelfReview prove(String dimension, String text) {
        return new SelfReview(
                guess,
                blind,
                revised,
                Copies.plus(evidence, dimension, text),
                ticked,
                different,
                grade,
                soon,
                onceMore);
    }

    SelfReview tick(List<String> points) {
        return new SelfReview(
                guess, blind, revised, evidence, new LinkedHashSet<>(points), different, grade, soon, onceMore);
    }

    SelfReview different(String text) {
        return new SelfReview(guess, blind, revised, evidence, ticked, text, grade, soon, onceMore);
    }

    SelfReview grade(Grade value, boolean again) {
        return new SelfReview(guess, blind, revised, evidence, ticked, different, value, again, onceMore);
    }

    SelfReview onceMore(Grade value) {
        return new SelfReview(
                guess, blind, revised, evidence, ticked, different, grade, soon, Copies.plus(onceMore, value));
    }
}
