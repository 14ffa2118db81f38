package io.github.pmdrill.listen;

import java.util.Arrays;

/**
 * A weighted sum of evidence.
 *
 * @param means what each number is by itself
 * @param spreads how far it strays
 * @param weights what it counts
 * @param bias what is there without any
 */
record Logit(double[] means, double[] spreads, double[] weights, double bias) {
    private static final double ROUND = 1e6;

    double sum(double[] evidence) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += (evidence[i] - means[i]) / spreads[i] * weights[i];
        }
        return sum;
    }

    /** How probable it is. */
    double probability(double[] evidence) {
        return probability(sum(evidence));
    }

    /** How probable it is by a sum of evidence. */
    static double probability(double sum) {
        return rounded(1 / (1 + StrictMath.exp(-sum)));
    }

    /** Of several sums, how probable each is; together they are 1. */
    static double[] shares(double[] sums) {
        double most = Arrays.stream(sums).max().orElse(0);
        double[] shares =
                Arrays.stream(sums).map(sum -> StrictMath.exp(sum - most)).toArray();
        double all = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> rounded(share / all)).toArray();
    }

    /** What is compared is rounded. */
    private static double rounded(double probability) {
        return Math.rint(probability * ROUND) / ROUND;
    }
}
