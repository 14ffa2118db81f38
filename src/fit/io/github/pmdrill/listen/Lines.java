package io.github.pmdrill.listen;

import io.github.pmdrill.listen.Fit.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Where to draw the lines: from which probability on something is told, heard, perhaps heard, due. */
final class Lines {
    private static final double FIRST = 0.30;
    private static final double STEP = 0.02;

    private Lines() {}

    /** The lowest line at which a wrong fact is told in so small a share of all questions. */
    static double tell(List<Choice> choices, List<double[]> shares, double wrong) {
        double found = 0.95;
        for (double line = 0.94; line >= FIRST; line -= STEP) {
            double[] figures = told(choices, shares, line);
            if (figures[2] <= wrong) {
                found = line;
            }
        }
        for (double line : new double[] {0.5, 0.6, 0.7, 0.8, found}) {
            double[] figures = told(choices, shares, line);
            System.out.printf(
                    Locale.ROOT,
                    "facts at %.2f: told %.3f, or offered %.3f, wrong %.3f, says open %.3f%n",
                    line,
                    figures[0],
                    figures[1],
                    figures[2],
                    figures[3]);
        }
        return found;
    }

    private static double[] told(List<Choice> choices, List<double[]> shares, double line) {
        int told = 0;
        int offered = 0;
        int wrong = 0;
        int open = 0;
        int covered = 0;
        for (int i = 0; i < choices.size(); i++) {
            double[] each = shares.get(i);
            boolean[] right = choices.get(i).right();
            List<Integer> order = new Facts.Chances(List.of(), java.util.Arrays.copyOf(each, right.length), each[right.length]).order();
            boolean tells = each[order.get(0)] >= line;
            boolean is = right[order.get(0)];
            wrong += tells && !is ? 1 : 0;
            if (!choices.get(i).isCovered()) {
                open += tells ? 0 : 1;
                continue;
            }
            covered++;
            told += tells && is ? 1 : 0;
            boolean choice = !tells && each[right.length] <= 0.5 && order.stream().limit(3).anyMatch(at -> right[at]);
            offered += (tells && is) || choice ? 1 : 0;
        }
        int none = choices.size() - covered;
        return new double[] {
            told / (double) covered, offered / (double) covered, wrong / (double) choices.size(), open / (double) none
        };
    }

    /** The lowest line above which so many are right. */
    static double atPrecision(List<double[]> left, double precision) {
        List<double[]> agreed = left.stream().filter(one -> one[2] > 0).toList();
        List<double[]> order = agreed.stream().sorted(Comparator.comparing(one -> -one[0])).toList();
        double all = left.stream().mapToDouble(one -> one[1]).sum();
        double found = 1;
        double recall = 0;
        double right = 0;
        for (int i = 0; i < order.size(); i++) {
            right += order.get(i)[1];
            if (i > 10 && right / (i + 1) >= precision) {
                found = order.get(i)[0];
                recall = right / all;
            }
        }
        System.out.printf(Locale.ROOT, "at a precision of %.2f: recall %.3f, line %.3f%n", precision, recall, found);
        return found;
    }

    /** The highest line above which so many of those that are there are found. */
    static double atRecall(List<double[]> left, double recall) {
        List<double[]> order = left.stream().sorted(Comparator.comparing(one -> -one[0])).toList();
        double all = left.stream().mapToDouble(one -> one[1]).sum();
        double right = 0;
        for (int i = 0; i < order.size(); i++) {
            right += order.get(i)[1];
            if (right / all >= recall) {
                System.out.printf(
                        Locale.ROOT,
                        "at a recall of %.2f: precision %.3f, line %.3f%n",
                        recall,
                        right / (i + 1),
                        order.get(i)[0]);
                return order.get(i)[0];
            }
        }
        return 0;
    }
}
