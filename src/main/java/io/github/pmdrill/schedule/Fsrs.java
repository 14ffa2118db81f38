package io.github.pmdrill.schedule;

import io.github.pmdrill.notes.Grade;

/**
 * FSRS-6, the spaced-repetition scheduler of Anki 26, with its 21 default weights: how a memory fades, and what a
 * review makes of it. Whole days only, no learning steps, no fuzz.
 *
 * <p>A port after fsrs-rs and ts-fsrs 5.4.2 (both open-spaced-repetition, the latter MIT), whose histories the tests
 * hold it to.
 */
public final class Fsrs {
    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    private static final double DECAY = -W[20];
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;
    private static final double LEAST_STABILITY = 0.001;
    private static final double MOST_STABILITY = 36_500;

    private Fsrs() {}

    /** The memory of an item after its first review. */
    public static Memory first(Grade grade) {
        return memory(W[number(grade) - 1], firstDifficulty(grade));
    }

    /**
     * The memory after one more review.
     *
     * @param days whole days since the review before, 0 or more; 0 is a second review on the same day
     */
    public static Memory after(Memory memory, Grade grade, long days) {
        double stability = days == 0 ? onTheSameDay(memory, grade) : later(memory, grade, retrievability(memory, days));
        return memory(stability, nextDifficulty(memory.difficulty(), grade));
    }

    /**
     * The chance that it is recalled.
     *
     * @param days whole days since the last review, 0 or more
     * @return above 0, at most 1
     */
    public static double retrievability(Memory memory, long days) {
        return Math.pow(1 + FACTOR * days / memory.stability(), DECAY);
    }

    /**
     * In how many whole days the chance to recall it has fallen to what is wanted.
     *
     * @param retention the chance that is wanted, above 0 and below 1
     * @param longest the most days, 1 or more
     * @return 1 to {@code longest}
     */
    public static long interval(Memory memory, double retention, long longest) {
        double days = memory.stability() / FACTOR * (Math.pow(retention, 1 / DECAY) - 1);
        return Math.max(1, Math.min(longest, Math.round(days)));
    }

    private static double onTheSameDay(Memory memory, Grade grade) {
        double stability = memory.stability();
        double times = Math.exp(W[17] * (number(grade) - 3 + W[18])) * Math.pow(stability, -W[19]);
        // What was recalled is never less stable for it, not even when it was hard (py-fsrs differs here).
        return stability * (grade == Grade.AGAIN ? times : Math.max(1, times));
    }

    private static double later(Memory memory, Grade grade, double recall) {
        return grade == Grade.AGAIN ? forgotten(memory, recall) : recalled(memory, grade, recall);
    }

    private static double recalled(Memory memory, Grade grade, double recall) {
        double growth = Math.exp(W[8])
                * (11 - memory.difficulty())
                * Math.pow(memory.stability(), -W[9])
                * (Math.exp(W[10] * (1 - recall)) - 1)
                * (grade == Grade.HARD ? W[15] : 1)
                * (grade == Grade.EASY ? W[16] : 1);
        return memory.stability() * (1 + growth);
    }

    private static double forgotten(Memory memory, double recall) {
        double stability = W[11]
                * Math.pow(memory.difficulty(), -W[12])
                * (Math.pow(memory.stability() + 1, W[13]) - 1)
                * Math.exp(W[14] * (1 - recall));
        return Math.min(stability, memory.stability() / Math.exp(W[17] * W[18]));
    }

    /** Not clamped: the reversion below is towards the value for easy as it is, about -4.8. */
    private static double firstDifficulty(Grade grade) {
        return W[4] - Math.exp(W[5] * (number(grade) - 1)) + 1;
    }

    private static double nextDifficulty(double difficulty, Grade grade) {
        double moved = difficulty - W[6] * (number(grade) - 3) * (10 - difficulty) / 9;
        return W[7] * firstDifficulty(Grade.EASY) + (1 - W[7]) * moved;
    }

    private static Memory memory(double stability, double difficulty) {
        return new Memory(
                Math.max(LEAST_STABILITY, Math.min(MOST_STABILITY, stability)), Math.max(1, Math.min(10, difficulty)));
    }

    private static int number(Grade grade) {
        return switch (grade) {
            case AGAIN -> 1;
            case HARD -> 2;
            case GOOD -> 3;
            case EASY -> 4;
        };
    }
}
