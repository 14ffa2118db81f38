package io.github.pmdrill.report;

import io.github.pmdrill.history.Attempt;
import java.util.List;

/**
 * What somebody guessed they had said, against what they ticked once they saw the points; sums over some questions.
 *
 * @param questions how many had a guess
 * @param guessed points that were guessed
 * @param ticked points that were ticked
 * @param points points there were
 */
public record Guesses(int questions, int guessed, int ticked, int points) {
    static Guesses of(List<Attempt> attempts) {
        int[] sums = new int[4];
        for (Attempt attempt : attempts) {
            sums[0]++;
            sums[1] += attempt.guess();
            sums[2] += attempt.ticked().size();
            sums[3] += attempt.points();
        }
        return new Guesses(sums[0], sums[1], sums[2], sums[3]);
    }
}
