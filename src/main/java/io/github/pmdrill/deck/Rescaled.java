package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** A question whose parts are stretched or shrunk, each in its proportion, so that together they take other minutes. */
final class Rescaled {
    private Rescaled() {}

    /**
     * The question as a deck would write it.
     *
     * @param minutes at least as many as it has parts; each has one or more
     */
    static Node of(Question question, int minutes) {
        long[] boxes = shares(
                question.phases().stream().mapToLong(p -> p.box().toMinutes()).toArray(), minutes);
        Node source = question.source();
        List<Node> phases = new ArrayList<>();
        for (int i = 0; i < boxes.length; i++) {
            phases.add(Part.phase(source, question.phases().get(i), boxes[i]));
        }
        return source.with(Map.of("phases", Node.list(source.place(), phases)));
    }

    /** Whole minutes of one or more that sum to what is wanted, and are as near to the proportions as can be. */
    static long[] shares(long[] written, int wanted) {
        long all = LongStream.of(written).sum();
        long[] shares = new long[written.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.max(1, written[i] * wanted / all);
        }
        for (long sum = LongStream.of(shares).sum();
                sum != wanted;
                sum = LongStream.of(shares).sum()) {
            boolean more = sum < wanted;
            int farthest = -1;
            for (int i = 0; i < shares.length; i++) {
                // How far the share lies above its proportion; in units of all the minutes, so that it stays whole.
                boolean movable = more || shares[i] > 1;
                if (movable
                        && (farthest < 0
                                || isFarther(
                                        more,
                                        above(written, shares, i, wanted, all),
                                        above(written, shares, farthest, wanted, all)))) {
                    farthest = i;
                }
            }
            shares[farthest] += more ? 1 : -1;
        }
        return shares;
    }

    private static long above(long[] written, long[] shares, int i, int wanted, long all) {
        return shares[i] * all - written[i] * wanted;
    }

    private static boolean isFarther(boolean more, long above, long than) {
        return more ? above < than : above > than;
    }
}
