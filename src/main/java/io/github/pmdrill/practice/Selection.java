package io.github.pmdrill.practice;

import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.history.Practice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Which questions a session has, and in what order. A pure function. */
public final class Selection {
    /** How many cards a session has when nothing is asked for. */
    private static final int CARDS = 10;

    private Selection() {}

    /**
     * The least recently practised first, never practised ones before all, in the order of the bank; one long question
     * or ten cards, unless a count is asked for.
     *
     * @param count how many, or null
     */
    public static List<Listing.Entry> of(
            List<Listing.Entry> questions, Practice practice, boolean shuffle, long seed, @Nullable Integer count) {
        List<Listing.Entry> ordered = new ArrayList<>(questions);
        if (shuffle) {
            Collections.shuffle(ordered, new Random(seed));
        } else {
            ordered.sort(Comparator.comparing(q -> practice.last(q.id().toString())));
        }
        if (count != null) {
            return ordered.subList(0, Math.min(count, ordered.size()));
        }
        if (ordered.get(0).kind() != Kind.CARD) {
            return ordered.subList(0, 1);
        }
        return ordered.stream().filter(q -> q.kind() == Kind.CARD).limit(CARDS).toList();
    }
}
