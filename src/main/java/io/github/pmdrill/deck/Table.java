package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A small table that a query runs over.
 *
 * @param columns each column's type by its name, one of {@link #TYPES}, in the order in which they stand
 * @param rows the values as they are written, one for each column; null where there is none
 */
public record Table(String name, Map<String, String> columns, List<List<@Nullable String>> rows) {
    /** The types that a column can have. */
    public static final List<String> TYPES = List.of("integer", "numeric", "text", "date", "timestamp", "boolean");

    /** The most rows of a table: more do not fit on a screen beside the question. */
    public static final int MOST_ROWS = 30;

    /** Copies the map; the rows are taken as they are. */
    public Table {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        rows = Collections.unmodifiableList(rows);
    }

    private static Table from(Node node) {
        Map<String, String> columns = new LinkedHashMap<>();
        node.get("columns")
                .fields()
                .forEach((name, type) -> columns.put(name, type.text().strip()));
        List<List<@Nullable String>> rows = new ArrayList<>();
        node.get("rows").items().forEach(row -> rows.add(values(row)));
        return new Table(node.string("name"), columns, rows);
    }

    private static List<@Nullable String> values(Node row) {
        List<@Nullable String> values = new ArrayList<>();
        row.items().forEach(value -> values.add(value.type() == Node.Type.NOTHING ? null : value.text()));
        return Collections.unmodifiableList(values);
    }

    /** The tables of a question. */
    public static List<Table> of(Node question) {
        return question.get("tables").items().stream().map(Table::from).toList();
    }

    /** The tables of a question as one drawing; nothing where it has none. */
    static List<String> drawn(Node question) {
        List<Table> tables = of(question);
        return tables.isEmpty()
                ? List.of()
                : List.of(tables.stream().map(Table::drawn).collect(Collectors.joining("\n\n")));
    }

    /** The table under its name, as a database's shell draws it. */
    public String drawn() {
        return name + "\n" + Grid.of(List.copyOf(columns.keySet()), rows);
    }
}
