package io.github.pmdrill.notes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps and lists that keep their order and are copied, not changed. */
public final class Copies {
    private Copies() {}

    /** The same entries in the same order. */
    public static <K, V> Map<K, V> map(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The same entries, and one more or another value for its key. */
    public static <K, V> Map<K, V> plus(Map<K, V> map, K key, V value) {
        Map<K, V> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }

    /** The same elements, and one more. */
    public static <T> List<T> plus(List<T> list, T next) {
        List<T> more = new ArrayList<>(list);
        more.add(next);
        return Collections.unmodifiableList(more);
    }
}
