package io.github.pmdrill.notes;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The points that a person has made, by their own word.
 *
 * @param points their ids
 * @param reviewed whether the points were looked through; where they were not, none counts as missed
 * @param proposed whether they are the ones that were heard, which the person has only confirmed
 */
public record Ticks(Set<String> points, boolean reviewed, boolean proposed) {
    /** The points were not looked through. */
    public static final Ticks NONE = new Ticks(Set.of(), false, false);

    /** Copies the set. */
    public Ticks {
        points = Collections.unmodifiableSet(new LinkedHashSet<>(points));
    }

    /** Chosen by the person. */
    public static Ticks own(List<String> points) {
        return new Ticks(new LinkedHashSet<>(points), true, false);
    }

    /** Those that were heard, confirmed. */
    public static Ticks confirmed(List<String> points) {
        return new Ticks(new LinkedHashSet<>(points), true, true);
    }
}
