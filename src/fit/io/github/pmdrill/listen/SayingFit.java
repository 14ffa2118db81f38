package io.github.pmdrill.listen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Least squares with a prior that holds each weight near 0. */
final class SayingFit {
    private static final double HOLD = 1;
    private static final double FREE = 1e-6;

    private SayingFit() {}

    /** A sentence's vector, and the rules that it meets. */
    record Sentence(float[] vector, List<String> meets) {}

    /** The lines of a model, one for each rule. */
    static String lines(List<Sentence> sentences, List<String> rules) {
        int size = sentences.get(0).vector().length + 1;
        double[][] squares = new double[size][size];
        double[][] sums = new double[rules.size()][size];
        for (int i = 0; i < size; i++) {
            squares[i][i] = i < size - 1 ? HOLD : FREE;
        }
        for (Sentence sentence : sentences) {
            double[] row = new double[size];
            for (int i = 0; i < size; i++) {
                row[i] = i < size - 1 ? sentence.vector()[i] : 1;
            }
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    squares[i][j] += row[i] * row[j];
                }
                for (int rule = 0; rule < sums.length; rule++) {
                    sums[rule][i] += sentence.meets().contains(rules.get(rule)) ? row[i] : 0;
                }
            }
        }
        List<String> lines = new ArrayList<>();
        for (int rule = 0; rule < sums.length; rule++) {
            lines.add(line(rules.get(rule), solved(squares, sums[rule])));
        }
        return String.join("\n", lines) + "\n";
    }

    private static double[] solved(double[][] squares, double[] sums) {
        double[][] system = new double[sums.length][];
        for (int i = 0; i < sums.length; i++) {
            system[i] = Arrays.copyOf(squares[i], sums.length + 1);
            system[i][sums.length] = sums[i];
        }
        return CaseFit.solved(system);
    }

    private static String line(String rule, double[] weights) {
        StringBuilder line = new StringBuilder("says " + rule);
        Arrays.stream(weights).forEach(weight -> line.append(String.format(Locale.ROOT, " %.4f", weight)));
        return line.toString();
    }
}
