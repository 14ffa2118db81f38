package io.github.pmdrill.drill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that grows at its end and is never changed: the longer one holds the shorter one, and copies nothing. */
final class Chain<T> {
    private final @Nullable Chain<T> before;
    private final @Nullable T last;
    private final int size;

    private Chain(@Nullable Chain<T> before, @Nullable T last, int size) {
        this.before = before;
        this.last = last;
        this.size = size;
    }

    static <T> Chain<T> empty() {
        return new Chain<>(null, null, 0);
    }

    Chain<T> plus(T next) {
        return new Chain<>(this, next, size + 1);
    }

    int size() {
        return size;
    }

    /** Its elements, first to last. */
    List<T> list() {
        List<T> list = new ArrayList<>(size);
        for (Chain<T> at = this; at != null && at.last != null; at = at.before) {
            list.add(at.last);
        }
        Collections.reverse(list);
        return Collections.unmodifiableList(list);
    }
}
