package io.github.pmdrill.listen;

import io.github.pmdrill.files.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What evidence counts, as {@code src/fit} has learned it: six weighted sums, where sentences lie that meet a shared
 * rule, and where to draw the lines.
 *
 * @param sayings by the id of the rule
 * @param lines the probabilities from which something is told, heard, perhaps heard, due
 */
record Model(
        Logit facts,
        Logit none,
        Logit points,
        Logit few,
        Logit rules,
        Logit shared,
        Map<String, Saying> sayings,
        Map<String, Double> lines) {
    private static final String FILE = "io/github/pmdrill/listen/model.txt";

    /** Read when it is first needed, and once. */
    private static final class Bundled {
        static final Model ONE = of(Resource.text(FILE));
    }

    /** The model that is part of the program. */
    static Model bundled() {
        return Bundled.ONE;
    }

    double line(String name) {
        return Objects.requireNonNull(lines.get(name), name);
    }

    /**
     * Lines like {@code points likeness 0.5 0.1 0.8}: mean, spread, weight; {@code points bias}; {@code line heard};
     * and {@code says failed} with a number for each of a vector's, and one more.
     */
    static Model of(String text) {
        Map<String, List<double[]>> sums = new HashMap<>();
        Map<String, Double> biases = new HashMap<>();
        Map<String, Saying> sayings = new HashMap<>();
        Map<String, Double> lines = new HashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] words = line.split(" ", -1);
            if (words[0].equals("line")) {
                lines.put(words[1], Double.valueOf(words[2]));
            } else if (words[0].equals("says")) {
                sayings.put(words[1], Saying.of(List.of(words).subList(2, words.length)));
            } else if (words[1].equals("bias")) {
                biases.put(words[0], Double.valueOf(words[2]));
            } else {
                sums.computeIfAbsent(words[0], none -> new ArrayList<>()).add(new double[] {
                    Double.parseDouble(words[2]), Double.parseDouble(words[3]), Double.parseDouble(words[4])
                });
            }
        });
        return new Model(
                sum("facts", sums, biases),
                sum("none", sums, biases),
                sum("points", sums, biases),
                sum("few", sums, biases),
                sum("rules", sums, biases),
                sum("shared", sums, biases),
                sayings,
                lines);
    }

    private static Logit sum(String name, Map<String, List<double[]>> sums, Map<String, Double> biases) {
        List<double[]> rows = sums.getOrDefault(name, List.of());
        return new Logit(column(rows, 0), column(rows, 1), column(rows, 2), biases.getOrDefault(name, 0.0));
    }

    private static double[] column(List<double[]> rows, int column) {
        return rows.stream().mapToDouble(row -> row[column]).toArray();
    }
}
