package io.github.pmdrill.transcript;

import io.github.pmdrill.text.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/** A table as rows of a terminal: side by side where it is wide enough, else each row as a short list. */
final class TerminalTable {
    private final List<List<String>> lines = new ArrayList<>();
    private final int width;

    TerminalTable(TableBlock table, int width) {
        this.width = width;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
                List<String> cells = new ArrayList<>();
                for (Node cell = line.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                    cells.add(TerminalPage.words(cell));
                }
                lines.add(cells);
            }
        }
    }

    List<String> rows() {
        List<String> head = lines.get(0);
        int[] widths = new int[head.size()];
        for (List<String> cells : lines) {
            for (int i = 0; i < Math.min(widths.length, cells.size()); i++) {
                widths[i] = Math.max(widths[i], Columns.of(cells.get(i)));
            }
        }
        boolean fits = Arrays.stream(widths).sum() + 2 * (widths.length - 1) <= width;
        return fits ? sideBySide(widths) : listed(head);
    }

    private List<String> sideBySide(int[] widths) {
        List<String> rows = new ArrayList<>();
        for (List<String> cells : lines) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < Math.min(widths.length, cells.size()); i++) {
                String cell = cells.get(i);
                row.append(Columns.left(cell, widths[i] + 2));
            }
            String text = row.toString().stripTrailing();
            rows.add(rows.isEmpty() ? AnsiMarks.marked(AnsiMarks.STRONG, text) : text);
        }
        return rows;
    }

    /** Each row by its first cell; below it what stands under the other headings. */
    private List<String> listed(List<String> head) {
        List<String> rows = new ArrayList<>();
        for (List<String> cells : lines.subList(1, lines.size())) {
            rows.add(AnsiMarks.marked(AnsiMarks.STRONG, cells.get(0)));
            for (int i = 1; i < Math.min(head.size(), cells.size()); i++) {
                if (!cells.get(i).isEmpty()) {
                    rows.add("  " + head.get(i) + ": " + cells.get(i));
                }
            }
        }
        return rows;
    }
}
