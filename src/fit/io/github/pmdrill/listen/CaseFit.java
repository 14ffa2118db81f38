package io.github.pmdrill.listen;

import io.github.pmdrill.listen.Fit.Case;
import java.util.Arrays;
import java.util.List;

/** A logistic regression, with a prior that holds each weight near 0; by Newton's steps. */
final class CaseFit {
    private static final double HOLD = 3;
    private static final int STEPS = 20;
    private static final double LEAST = 1e-6;

    private CaseFit() {}

    static Logit of(List<Case> cases) {
        int size = cases.get(0).signs().length;
        double[] means = new double[size];
        double[] spreads = new double[size];
        spread(cases.stream().map(Case::signs).toList(), means, spreads);
        double[] weights = new double[size];
        double bias = 0;
        for (int step = 0; step < STEPS; step++) {
            Logit now = new Logit(means, spreads, weights, bias);
            double[][] system = new double[size + 1][size + 2];
            for (int i = 0; i < size; i++) {
                system[i][i] = HOLD;
                system[i][size + 1] = -HOLD * weights[i];
            }
            cases.forEach(one -> add(system, one, now));
            double[] change = solved(system);
            weights = weights.clone();
            for (int i = 0; i < size; i++) {
                weights[i] += change[i];
            }
            bias += change[size];
        }
        return new Logit(means, spreads, weights, bias);
    }

    /** The mean of each number, and how far it strays. */
    static void spread(List<double[]> rows, double[] means, double[] spreads) {
        for (int i = 0; i < means.length; i++) {
            int at = i;
            double mean = rows.stream().mapToDouble(row -> row[at]).average().orElse(0);
            double variance = rows.stream()
                    .mapToDouble(row -> (row[at] - mean) * (row[at] - mean))
                    .average()
                    .orElse(0);
            means[i] = mean;
            // What never strays tells nothing.
            spreads[i] = variance < LEAST ? 1 : Math.sqrt(variance);
        }
    }

    private static void add(double[][] system, Case one, Logit now) {
        int size = system.length - 1;
        double[] row = new double[size + 1];
        for (int i = 0; i < size; i++) {
            row[i] = (one.signs()[i] - now.means()[i]) / now.spreads()[i];
        }
        row[size] = 1;
        double chance = now.probability(one.signs());
        double off = (one.is() ? 1 : 0) - chance;
        for (int i = 0; i <= size; i++) {
            system[i][size + 1] += off * row[i];
            for (int j = 0; j <= size; j++) {
                system[i][j] += chance * (1 - chance) * row[i] * row[j];
            }
        }
    }

    /** A system of linear equations, by elimination. */
    static double[] solved(double[][] system) {
        int size = system.length;
        for (int i = 0; i < size; i++) {
            int at = i;
            int best = i;
            for (int row = i; row < size; row++) {
                best = Math.abs(system[row][at]) > Math.abs(system[best][at]) ? row : best;
            }
            double[] swapped = system[i];
            system[i] = system[best];
            system[best] = swapped;
            for (int row = 0; row < size; row++) {
                double times = row == i || system[i][i] == 0 ? 0 : system[row][i] / system[i][i];
                for (int k = i; k <= size && times != 0; k++) {
                    system[row][k] -= times * system[i][k];
                }
            }
        }
        double[] solved = new double[size];
        Arrays.setAll(solved, i -> system[i][i] == 0 ? 0 : system[i][size] / system[i][i]);
        return solved;
    }
}
