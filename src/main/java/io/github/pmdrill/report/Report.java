package io.github.pmdrill.report;

import io.github.pmdrill.history.Attempt;
import io.github.pmdrill.notes.OutsideView;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What finished questions add up to. A pure function of the ledger; it judges nothing.
 *
 * @param today the day it is made for
 * @param axis the columns of what is told over time
 * @param ratings by dimension, in the order of the rubrics, and then those that no rubric has any more
 * @param partners what others rated of the same, by dimension in their order, without a line; none when nobody did
 * @param guesses by column of the axis
 * @param guessesInAll of all columns, and of what lies before them
 * @param days seconds practised, parts that came again too, by day; only days with practice
 * @param ahead how many attempts are dated after today, as they are when a clock was set back
 */
public record Report(
        LocalDate today,
        Axis axis,
        List<Ratings> ratings,
        List<Ratings> partners,
        List<Guesses> guesses,
        Guesses guessesInAll,
        SortedMap<LocalDate, Long> days,
        int ahead) {
    /** Copies the collections. */
    public Report {
        ratings = List.copyOf(ratings);
        partners = List.copyOf(partners);
        guesses = List.copyOf(guesses);
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /**
     * Adds attempts up.
     *
     * @param attempts in any order
     * @param dimensions those that rubrics have today, in their order
     */
    public static Report of(List<Attempt> attempts, List<String> dimensions, LocalDate today) {
        List<Attempt> ordered =
                attempts.stream().sorted(Comparator.comparing(Attempt::at)).toList();
        List<Attempt> whole = ordered.stream().filter(Attempt::isWhole).toList();
        List<Attempt> guessed =
                whole.stream().filter(a -> a.guess() >= 0 && a.points() > 0).toList();
        LocalDate first = whole.stream()
                .filter(a ->
                        a.guess() >= 0 || !a.blind().isEmpty() || !a.revised().isEmpty())
                .map(Attempt::day)
                .min(Comparator.naturalOrder())
                .orElse(today);
        Axis axis = Axis.from(first, today);
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        ordered.forEach(a -> days.merge(a.day(), a.seconds(), Long::sum));
        return new Report(
                today,
                axis,
                ratings(whole, dimensions, axis),
                List.of(),
                columns(guessed, axis).stream().map(Guesses::of).toList(),
                Guesses.of(guessed),
                days,
                (int) ordered.stream().filter(a -> a.day().isAfter(today)).count());
    }

    /**
     * The same beside what others said.
     *
     * @param views in any order
     */
    public Report with(List<OutsideView> views) {
        Map<String, List<Integer>> levels = new LinkedHashMap<>();
        ratings.forEach(own -> levels.put(own.dimension(), new ArrayList<>()));
        views.stream()
                .sorted(Comparator.comparing(OutsideView::day))
                .forEach(view -> view.ratings()
                        .forEach((dimension, level) -> levels.computeIfAbsent(dimension, key -> new ArrayList<>())
                                .add(level)));
        levels.values().removeIf(List::isEmpty);
        List<Ratings> theirs = levels.entrySet().stream()
                .map(entry -> Ratings.of(entry.getKey(), entry.getValue(), List.of()))
                .toList();
        return new Report(today, axis, ratings, theirs, guesses, guessesInAll, days, ahead);
    }

    /** Seconds practised by week, by its Monday; only weeks with practice. */
    public SortedMap<LocalDate, Long> weeks() {
        SortedMap<LocalDate, Long> weeks = new TreeMap<>();
        days.forEach((day, seconds) ->
                weeks.merge(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), seconds, Long::sum));
        return weeks;
    }

    private static List<Ratings> ratings(List<Attempt> whole, List<String> dimensions, Axis axis) {
        Map<String, List<Integer>> levels = new LinkedHashMap<>();
        Map<String, List<List<Integer>>> columns = new LinkedHashMap<>();
        dimensions.forEach(dimension -> levels.put(dimension, new ArrayList<>()));
        for (Attempt attempt : whole) {
            if (attempt.blind().isEmpty() && attempt.revised().isEmpty()) {
                // A card, as most are.
                continue;
            }
            int column = axis.column(attempt.day());
            Map<String, Integer> rated = new LinkedHashMap<>(attempt.blind());
            rated.putAll(attempt.revised());
            rated.forEach((dimension, level) -> {
                levels.computeIfAbsent(dimension, key -> new ArrayList<>()).add(level);
                List<List<Integer>> over = columns.computeIfAbsent(dimension, key -> empty(axis));
                if (column >= 0) {
                    over.get(column).add(level);
                }
            });
        }
        List<Ratings> ratings = new ArrayList<>();
        levels.forEach((dimension, given) -> {
            if (!given.isEmpty()) {
                ratings.add(Ratings.of(dimension, given, columns.getOrDefault(dimension, List.of())));
            }
        });
        return ratings;
    }

    private static List<List<Attempt>> columns(List<Attempt> attempts, Axis axis) {
        List<List<Attempt>> columns = empty(axis);
        for (Attempt attempt : attempts) {
            int column = axis.column(attempt.day());
            if (column >= 0) {
                columns.get(column).add(attempt);
            }
        }
        return columns;
    }

    private static <T> List<List<T>> empty(Axis axis) {
        List<List<T>> empty = new ArrayList<>();
        axis.starts().forEach(start -> empty.add(new ArrayList<>()));
        return empty;
    }
}
