package io.github.pmdrill.schedule;

/**
 * FSRS-6 a second time, straight from its formulas as they are published and written another way: powers as
 * exponentials of logarithms, one method, ratings as numbers.
 */
final class StraightFsrs {
    private StraightFsrs() {}

    /** The stability and the difficulty at the end of a history. */
    static double[] replay(int[] ratings, long[] days) {
        double[] initial = {0.212, 1.2931, 2.3065, 8.2956};
        double s = initial[ratings[0] - 1];
        double d = clamp(startingDifficulty(ratings[0]), 1, 10);
        for (int i = 1; i < ratings.length; i++) {
            int g = ratings[i];
            double next;
            if (days[i] == 0) {
                double log = 0.5425 * (g - 3 + 0.0912) - 0.0658 * Math.log(s);
                next = Math.exp(Math.log(s) + (g > 1 && log < 0 ? 0 : log));
            } else {
                double lost = 1 - recall(s, (double) days[i]);
                double kept = Math.exp(1.8722 - 0.1666 * Math.log(s)) * (11 - d) * Math.expm1(0.796 * lost);
                kept *= g == 2 ? 0.6014 : g == 4 ? 1.8729 : 1;
                double lapse =
                        1.4835 * Math.exp(-0.0614 * Math.log(d) + 1.6483 * lost) * Math.expm1(0.2629 * Math.log1p(s));
                double ceiling = s * Math.exp(-0.5425 * 0.0912);
                next = g == 1 ? Math.min(lapse, ceiling) : s + s * kept;
            }
            double drift = -3.0194 * (g - 3);
            double moved = d + drift * (10 - d) / 9;
            d = clamp(moved + 0.001 * (startingDifficulty(4) - moved), 1, 10);
            s = clamp(next, 0.001, 36_500);
        }
        return new double[] {s, d};
    }

    /** Days until the chance has fallen so far, by halving: no inverse formula. */
    static long interval(double stability, double retention, long longest) {
        double low = 0;
        double high = 1e9;
        for (int i = 0; i < 200; i++) {
            double middle = (low + high) / 2;
            if (recall(stability, middle) > retention) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.max(1, Math.min(longest, Math.round(low)));
    }

    private static double recall(double stability, double days) {
        double factor = Math.expm1(-Math.log(0.9) / 0.1542);
        return Math.exp(-0.1542 * Math.log1p(factor * days / stability));
    }

    private static double startingDifficulty(int rating) {
        return 7.4133 - Math.exp(0.8334 * rating - 0.8334);
    }

    private static double clamp(double value, double low, double high) {
        return value < low ? low : Math.min(value, high);
    }
}
