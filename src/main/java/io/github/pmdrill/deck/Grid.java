package io.github.pmdrill.deck;

import io.github.pmdrill.text.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows under their columns' names as text, as a database's shell draws them. */
public final class Grid {
    /** What stands for no value. */
    public static final String NULL = "NULL";

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Grid() {}

    /** The drawing; numbers stand at the right of their column. */
    public static String of(List<String> header, List<List<@Nullable String>> rows) {
        List<List<String>> cells =
                rows.stream().map(row -> row.stream().map(Grid::shown).toList()).toList();
        List<Integer> widths = new ArrayList<>();
        List<Boolean> numbers = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            int widest = cells.stream()
                    .mapToInt(row -> Columns.of(row.get(column)))
                    .max()
                    .orElse(0);
            widths.add(Math.max(widest, Columns.of(header.get(i))));
            numbers.add(cells.stream()
                    .map(row -> row.get(column))
                    .allMatch(cell -> cell.equals(NULL) || NUMBER.matcher(cell).matches()));
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(widths, i -> Columns.left(header.get(i), widths.get(i))));
        lines.add(widths.stream().map(width -> "-".repeat(width + 2)).collect(Collectors.joining("+")));
        for (List<String> row : cells) {
            lines.add(line(
                    widths,
                    i -> numbers.get(i)
                            ? Columns.right(row.get(i), widths.get(i))
                            : Columns.left(row.get(i), widths.get(i))));
        }
        return String.join("\n", lines);
    }

    /** A row on one line. */
    public static String row(List<@Nullable String> row) {
        return row.stream().map(Grid::shown).collect(Collectors.joining(" | "));
    }

    private static String shown(@Nullable String value) {
        return value == null ? NULL : value;
    }

    private static String line(List<Integer> widths, IntFunction<String> cell) {
        return IntStream.range(0, widths.size())
                .mapToObj(cell)
                .collect(Collectors.joining(" | ", " ", ""))
                .stripTrailing();
    }
}
