package io.github.pmdrill.practice;

import io.github.pmdrill.bank.Sweep;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.history.Practice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Chooses what is asked of the lines of a person's own list. */
public final class SweepQuestions {
    private final Sweep sweep = new Sweep();
    private final Practice practice;

    public SweepQuestions(Practice practice) {
        this.practice = practice;
    }

    /**
     * A question of each line, the least recently practised first, each time in another way, and never in the same way
     * as the line before.
     *
     * @param seed what the order is drawn from, or null for that of practice and of the list
     * @param count how many at most, or null for all
     */
    public List<Question> of(List<String> items, @Nullable Long seed, @Nullable Integer count) {
        List<String> ordered = new ArrayList<>(items);
        if (seed != null) {
            Collections.shuffle(ordered, new Random(seed));
        } else {
            ordered.sort(
                    Comparator.comparing(item -> practice.last(Sweep.id(item).toString())));
        }
        List<Question> questions = new ArrayList<>();
        int before = -1;
        for (String item : ordered.subList(0, count == null ? ordered.size() : Math.min(count, ordered.size()))) {
            // By its place in the list, so that a line comes in all ways before one comes again.
            int way = (items.indexOf(item) + practice.times(Sweep.id(item).toString())) % sweep.ways();
            before = way == before ? (way + 1) % sweep.ways() : way;
            questions.add(sweep.question(item, before));
        }
        return questions;
    }
}
