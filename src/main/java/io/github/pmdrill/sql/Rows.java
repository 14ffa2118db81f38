package io.github.pmdrill.sql;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query found.
 *
 * @param rows a number as {@link BigDecimal}, anything else as text, null where there is no value
 */
record Rows(List<String> columns, List<List<@Nullable Object>> rows) {
    Rows {
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableList(rows);
    }

    int size() {
        return rows.size();
    }
}
