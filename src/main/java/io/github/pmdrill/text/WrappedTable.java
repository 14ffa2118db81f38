package io.github.pmdrill.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Rows of a table no wider than a terminal: the last column is wrapped, and stands under its row where there is no room
 * beside it; then the columns have no heads.
 */
public final class WrappedTable {
    private static final int NARROWEST = 24;
    private static final String UNDER = "    ";
    private static final String GAP = "  ";

    private final List<String> columns;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private WrappedTable(List<String> columns, int width) {
        this.columns = columns;
        this.width = width;
    }

    /**
     * The table as text.
     *
     * @param rows values by column
     * @param columns at least two
     * @param width of the terminal
     */
    public static String of(List<Map<String, Object>> rows, List<String> columns, int width) {
        WrappedTable table = new WrappedTable(columns, width);
        int[] widths = columns.subList(0, columns.size() - 1).stream()
                .mapToInt(column -> Math.max(
                        column.length(),
                        rows.stream()
                                .mapToInt(row -> Columns.of(cell(row, column)))
                                .max()
                                .orElse(0)))
                .toArray();
        table.head(widths);
        for (Map<String, Object> row : rows) {
            table.row(columns.stream().map(column -> cell(row, column)).toList(), widths);
        }
        return table.text.toString();
    }

    private void head(int[] widths) {
        if (isBeside(widths)) {
            row(columns, widths);
        }
    }

    private boolean isBeside(int[] widths) {
        return width
                        - Arrays.stream(widths)
                                .map(column -> column + GAP.length())
                                .sum()
                >= NARROWEST;
    }

    private static String cell(Map<String, Object> row, String column) {
        return SafeText.line(String.valueOf(row.get(column)));
    }

    private void row(List<String> cells, int[] widths) {
        StringBuilder first = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            first.append(Columns.left(cells.get(i), widths[i])).append(GAP);
        }
        String last = cells.get(columns.size() - 1);
        int beside = Columns.of(first.toString());
        if (isBeside(widths)) {
            String begin = first.toString();
            for (String part : Wrapping.rows(last, width - beside, width - beside)) {
                line(begin + part);
                begin = " ".repeat(beside);
            }
            return;
        }
        boolean aligned = Columns.of(first.toString().stripTrailing()) <= width;
        String row = aligned ? first.toString().stripTrailing() : String.join(GAP, cells.subList(0, widths.length));
        Wrapping.rows(row, width, width - UNDER.length()).forEach(this::line);
        Wrapping.rows(last, width - UNDER.length(), width - UNDER.length()).forEach(part -> line(UNDER + part));
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
