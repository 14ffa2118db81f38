package io.github.pmdrill.notes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a person made of their own answers, as reports ask for it. */
public interface SelfReviewed {
    /** What the person made of them so far. */
    SelfReview review();

    /** How many points the person guessed to have made. */
    default Optional<Integer> guess() {
        return Optional.ofNullable(review().guess());
    }

    /** The ratings before the outline, by dimension. */
    default Map<String, Integer> blind() {
        return review().blind();
    }

    /** The ratings after the outline, by dimension. */
    default Map<String, Integer> revised() {
        return review().revised();
    }

    /** The person's evidence, by dimension. */
    default Map<String, String> evidence() {
        return review().evidence();
    }

    /** The person's evidence for several ratings at once; may be empty. */
    default String evidenceForSeveral() {
        return evidence().getOrDefault(SelfReview.SEVERAL, "");
    }

    /** The ids of the points the person ticked. */
    default Set<String> ticked() {
        return review().ticks().points();
    }

    /** Whether the person looked through the points; where not, none counts as missed. */
    default boolean reviewed() {
        return review().ticks().reviewed();
    }

    /** Whether the ticks are the points that were heard, which the person only confirmed. */
    default boolean proposed() {
        return review().ticks().proposed();
    }

    /** What the person would do differently; may be empty. */
    default String different() {
        return review().different();
    }

    /** Whether the person wants to see it again soon. */
    default boolean soon() {
        return review().soon();
    }

    /** The grades of a card that came back in its session after it was graded again, in order. */
    default List<Grade> gradesOnceMore() {
        return review().onceMore();
    }
}
