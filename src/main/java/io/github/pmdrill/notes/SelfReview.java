package io.github.pmdrill.notes;

import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.dialogue.Levels;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the person makes of the own answers.
 *
 * @param guess how many points were made
 * @param blind ratings before the outline, by dimension
 * @param revised ratings after it
 * @param evidence for a high rating, by dimension; that for several at once under {@link #SEVERAL}
 * @param ticks the points that were made
 * @param different what to do differently; may be empty
 * @param grade how well it went, as the person said it
 * @param soon whether to see it again soon
 */
public record SelfReview(
        @Nullable Integer guess,
        Map<String, Integer> blind,
        Map<String, Integer> revised,
        Map<String, String> evidence,
        Ticks ticks,
        String different,
        @Nullable Grade grade,
        boolean soon,
        List<Grade> onceMore) {
    /** Before the person looked back. */
    public static final SelfReview NONE =
            new SelfReview(null, Map.of(), Map.of(), Map.of(), Ticks.NONE, "", null, false, List.of());

    /** Stands for several dimensions at once. */
    public static final String SEVERAL = "";

    /** Copies maps and list. */
    public SelfReview {
        blind = Copies.map(blind);
        revised = Copies.map(revised);
        evidence = Copies.map(evidence);
        onceMore = List.copyOf(onceMore);
    }

    /** With a guess at the points that were made. */
    public SelfReview guess(int points) {
        return new SelfReview(points, blind, revised, evidence, ticks, different, grade, soon, onceMore);
    }

    /** With a rating before the outline. */
    public SelfReview rate(String dimension, int level) {
        return new SelfReview(
                guess,
                Copies.plus(blind, dimension, level),
                revised,
                evidence,
                ticks,
                different,
                grade,
                soon,
                onceMore);
    }

    /** Rates some dimensions at once, with what shows it. */
    public SelfReview rate(List<Rubric.Dimension> dimensions, Levels given) {
        SelfReview rated = this;
        for (int i = 0; i < dimensions.size(); i++) {
            rated = rated.rate(dimensions.get(i).id(), given.levels().get(i));
        }
        return rated.prove(dimensions.stream().map(Rubric.Dimension::id).toList(), given.because());
    }

    /** With the ratings after the outline. */
    public SelfReview revise(Map<String, Integer> ratings) {
        return new SelfReview(guess, blind, ratings, evidence, ticks, different, grade, soon, onceMore);
    }

    /** With evidence for a rating. */
    public SelfReview prove(String dimension, String text) {
        return new SelfReview(
                guess, blind, revised, Copies.plus(evidence, dimension, text), ticks, different, grade, soon, onceMore);
    }

    /** Keeps one line of evidence for some dimensions; nothing where it is blank. */
    public SelfReview prove(List<String> dimensions, String text) {
        if (text.isBlank()) {
            return this;
        }
        if (dimensions.size() == 1) {
            return prove(dimensions.get(0), text);
        }
        String before = evidence.getOrDefault(SEVERAL, "");
        return prove(SEVERAL, before.isEmpty() ? text : before + "; " + text);
    }

    /** With the points that were made. */
    public SelfReview tick(Ticks points) {
        return new SelfReview(guess, blind, revised, evidence, points, different, grade, soon, onceMore);
    }

    /** With what to do differently. */
    public SelfReview different(String text) {
        return new SelfReview(guess, blind, revised, evidence, ticks, text, grade, soon, onceMore);
    }

    /** With how well it went, and whether to see it again soon. */
    public SelfReview grade(Grade value, boolean again) {
        return new SelfReview(guess, blind, revised, evidence, ticks, different, value, again, onceMore);
    }

    /** With the grade of one more time that it came back. */
    public SelfReview onceMore(Grade value) {
        return new SelfReview(
                guess, blind, revised, evidence, ticks, different, grade, soon, Copies.plus(onceMore, value));
    }
}
