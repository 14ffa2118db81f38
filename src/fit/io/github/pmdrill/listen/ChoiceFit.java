package io.github.pmdrill.listen;

import io.github.pmdrill.listen.Fit.Choice;
import java.util.Arrays;
import java.util.List;

/**
 * A choice between the facts of a question and none, by one weighted sum for each fact and one for none; by Newton's
 * steps, damped where they lead nowhere.
 */
record ChoiceFit(Logit facts, Logit none) {
    private static final double HOLD = 3;
    private static final int STEPS = 40;

    static ChoiceFit of(List<Choice> choices) {
        int size = choices.get(0).each()[0].length;
        int more = choices.get(0).none().length;
        double[] means = new double[size];
        double[] spreads = new double[size];
        CaseFit.spread(choices.stream().flatMap(c -> Arrays.stream(c.each())).toList(), means, spreads);
        double[] noneMeans = new double[more];
        double[] noneSpreads = new double[more];
        CaseFit.spread(choices.stream().map(Choice::none).toList(), noneMeans, noneSpreads);
        double[] weights = new double[size + more + 1];
        ChoiceFit fit = null;
        for (int step = 0; step <= STEPS; step++) {
            fit = new ChoiceFit(
                    new Logit(means, spreads, Arrays.copyOf(weights, size), 0),
                    new Logit(noneMeans, noneSpreads, Arrays.copyOfRange(weights, size, size + more), weights[size + more]));
            double[] change = fit.change(choices, weights);
            weights = weights.clone();
            for (int i = 0; i < weights.length; i++) {
                weights[i] += Math.max(-0.5, Math.min(0.5, change[i]));
            }
        }
        return fit;
    }

    private double[] change(List<Choice> choices, double[] weights) {
        int size = weights.length;
        double[][] system = new double[size][size + 1];
        for (int i = 0; i + 1 < size; i++) {
            system[i][i] = HOLD;
            system[i][size] = -HOLD * weights[i];
        }
        system[size - 1][size - 1] = 1e-3;
        for (Choice choice : choices) {
            double[] shares = shares(choice);
            double[] wanted = wanted(choice, shares);
            double[] mean = new double[size];
            for (int j = 0; j < shares.length; j++) {
                double[] row = row(choice, j, size);
                for (int i = 0; i < size; i++) {
                    mean[i] += shares[j] * row[i];
                    system[i][size] += (wanted[j] - shares[j]) * row[i];
                    for (int k = 0; k < size; k++) {
                        system[i][k] += shares[j] * row[i] * row[k];
                    }
                }
            }
            for (int i = 0; i < size; i++) {
                for (int k = 0; k < size; k++) {
                    system[i][k] -= mean[i] * mean[k];
                }
            }
        }
        return CaseFit.solved(system);
    }

    /** How probable each fact is, and last none. */
    double[] shares(Choice choice) {
        double[] sums = new double[choice.each().length + 1];
        for (int i = 0; i < choice.each().length; i++) {
            sums[i] = facts.sum(choice.each()[i]);
        }
        sums[choice.each().length] = none.sum(choice.none());
        return Logit.shares(sums);
    }

    private static double[] wanted(Choice choice, double[] shares) {
        double[] wanted = new double[shares.length];
        double all = 0;
        for (int i = 0; i < choice.right().length; i++) {
            wanted[i] = choice.right()[i] ? Math.max(shares[i], 1e-6) : 0;
            all += wanted[i];
        }
        for (int i = 0; i < wanted.length && all > 0; i++) {
            wanted[i] /= all;
        }
        wanted[wanted.length - 1] = all > 0 ? 0 : 1;
        return wanted;
    }

    private double[] row(Choice choice, int at, int size) {
        double[] row = new double[size];
        boolean fact = at < choice.each().length;
        Logit sum = fact ? facts : none;
        double[] signs = fact ? choice.each()[at] : choice.none();
        int from = fact ? 0 : facts.weights().length;
        for (int i = 0; i < signs.length; i++) {
            row[from + i] = (signs[i] - sum.means()[i]) / sum.spreads()[i];
        }
        row[size - 1] = fact ? 0 : 1;
        return row;
    }
}
