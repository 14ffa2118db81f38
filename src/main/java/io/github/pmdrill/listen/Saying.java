package io.github.pmdrill.listen;

import io.github.pmdrill.listen.Passages.Passage;
import java.util.Arrays;
import java.util.List;

/**
 * Where the vectors of sentences lie that say one kind of thing, whatever they are about: the numbers of a least squares
 * fit to 1 for those that do and 0 for those that do not.
 *
 * @param weights one for each number of a vector
 * @param bias what is added
 */
record Saying(float[] weights, double bias) {
    /** What is found in an answer: the surest sentence, the next, that any says it, and how many do. */
    static final List<String> SIGNS = List.of("surest", "next", "any", "many");

    static Saying of(List<String> numbers) {
        float[] weights = new float[numbers.size() - 1];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Float.parseFloat(numbers.get(i));
        }
        return new Saying(weights, Double.parseDouble(numbers.get(weights.length)));
    }

    /** The evidence of an answer's sentences; pairs of them are passed over. */
    double[] signs(List<Passage> passages) {
        double[] each = passages.stream()
                .filter(passage -> !passage.isPair())
                .mapToDouble(passage -> sure(passage.vector()))
                .sorted()
                .toArray();
        int count = each.length;
        double none = Arrays.stream(each).reduce(1, (product, sure) -> product * (1 - sure));
        return new double[] {
            count > 0 ? each[count - 1] : 0,
            count > 1 ? each[count - 2] : 0,
            1 - none,
            Arrays.stream(each).sum()
        };
    }

    /** How sure it is that a sentence says it, from 0 to 1. */
    private double sure(float[] vector) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * vector[i];
        }
        return Math.max(0, Math.min(1, sum));
    }
}
