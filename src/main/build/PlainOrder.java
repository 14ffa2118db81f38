package io.github.pmdrill;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;

/**
 * What {@link Comparator#comparing} and {@code thenComparing} give, for the packaged program: theirs can be written out,
 * and for what can be Java makes a class anew at each start.
 *
 * @param first decides
 * @param next decides between what is equal for the first
 */
public record PlainOrder<T>(Comparator<T> first, Comparator<T> next) implements Comparator<T> {
    /** By a key. */
    private record ByKey<T, U extends Comparable<? super U>>(Function<? super T, ? extends U> key)
            implements Comparator<T> {
        @Override
        public int compare(T one, T other) {
            return key.apply(one).compareTo(key.apply(other));
        }
    }

    public static <T, U extends Comparable<? super U>> Comparator<T> comparing(Function<? super T, ? extends U> key) {
        return new ByKey<>(Objects.requireNonNull(key));
    }

    public static <T> Comparator<T> thenComparing(Comparator<T> first, Comparator<T> next) {
        return new PlainOrder<>(first, Objects.requireNonNull(next));
    }

    public static <T, U extends Comparable<? super U>> Comparator<T> thenComparing(
            Comparator<T> first, Function<? super T, ? extends U> key) {
        return new PlainOrder<>(first, comparing(key));
    }

    @Override
    public int compare(T one, T other) {
        int compared = first.compare(one, other);
        return compared != 0 ? compared : next.compare(one, other);
    }
}
