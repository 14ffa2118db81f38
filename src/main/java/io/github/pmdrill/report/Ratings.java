package io.github.pmdrill.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How somebody rated themselves on one dimension, from 1 to 4: after the outline where they did, else before it.
 *
 * @param n how often
 * @param lastFive the median of the last five
 * @param line the median of each column of the axis; empty when there are too few ratings for a line
 */
public record Ratings(String dimension, int n, double lastFive, List<OptionalDouble> line) {
    /** Two ratings are no trend. */
    private static final int LINE_FROM = 3;

    private static final int LAST = 5;

    /** Copies the list. */
    public Ratings {
        line = List.copyOf(line);
    }

    /**
     * Of the levels that were given.
     *
     * @param levels at least one, oldest first
     * @param byColumn the same, by column of the axis
     */
    static Ratings of(String dimension, List<Integer> levels, List<? extends Collection<Integer>> byColumn) {
        List<Integer> last = levels.subList(Math.max(0, levels.size() - LAST), levels.size());
        List<OptionalDouble> line = new ArrayList<>();
        if (levels.size() >= LINE_FROM) {
            for (Collection<Integer> column : byColumn) {
                line.add(column.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(median(column)));
            }
        }
        return new Ratings(dimension, levels.size(), median(last), line);
    }

    private static double median(Collection<Integer> levels) {
        List<Integer> sorted = levels.stream().sorted().toList();
        int size = sorted.size();
        return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2.0;
    }
}
