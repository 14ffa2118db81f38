package io.github.pmdrill.preparation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What a person prepares for, and with how much time.
 *
 * @param interview the day of the interview
 * @param since the day on which the plan was made
 * @param hours of practice a week, from 0.5 to 40
 * @param asks what the advert asks for; none without one
 * @param rounds the rounds that are held as mocks, in turn: ids, or files
 */
public record Preparation(LocalDate interview, LocalDate since, double hours, List<Ask> asks, List<String> rounds) {
    /** The hours a week when nothing is said. */
    public static final double HOURS = 4;

    private static final double LEAST = 0.5;
    private static final double MOST = 40;

    /** A plan for longer would say of its end no more than that it is far. */
    private static final int LONGEST = 366;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when the hours are none that fit
     */
    public Preparation {
        if (!areHours(hours)) {
            throw new IllegalArgumentException("hours lie between 0.5 and 40");
        }
        asks = List.copyOf(asks);
        rounds = List.copyOf(rounds);
    }

    /** Whether a week can have so many hours of practice. */
    public static boolean areHours(double hours) {
        return hours >= LEAST && hours <= MOST;
    }

    /** Whether a day is too far away to plan for. */
    public static boolean isTooFar(LocalDate today, LocalDate interview) {
        return ChronoUnit.DAYS.between(today, interview) > LONGEST;
    }

    /** How many days are left; below 0 when it is over. */
    public long left(LocalDate today) {
        return ChronoUnit.DAYS.between(today, interview);
    }

    /** The first day after the last one that is planned. */
    LocalDate end(LocalDate today) {
        return isTooFar(today, interview) ? today.plusDays(LONGEST) : interview;
    }

    /** How many days there were in all. */
    long span() {
        return left(since);
    }

    int minutesAWeek() {
        return (int) Math.round(hours * 60);
    }

    /** The sentence of the advert that asks for a question; empty for none. */
    public String says(String question) {
        return asks.stream()
                .filter(ask -> ask.questions().contains(question))
                .map(Ask::says)
                .findFirst()
                .orElse("");
    }
}
