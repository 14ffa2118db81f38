package io.github.pmdrill.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a day holds.
 *
 * @param items in the order in which they are held; none when nothing is due or new
 * @param nextUp what else is due and has no room today, long questions too, the longest due first
 * @param nextNew the next new item after those of today, or null when all were seen
 */
public record Today(
        LocalDate date,
        List<Item> items,
        List<Item> nextUp,
        @Nullable Item nextNew) {
    /** Copies the lists. */
    public Today {
        items = List.copyOf(items);
        nextUp = List.copyOf(nextUp);
    }

    /** The items that are left when this was done on the day, in order. */
    public List<Item> open(Collection<Done> done) {
        return items.stream()
                .filter(item -> done.stream().noneMatch(d -> d.does(item)))
                .toList();
    }

    /** How long all of it takes. */
    public long seconds() {
        return items.stream().mapToLong(Item::seconds).sum();
    }
}
