package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is said, as the screens on which a person reads it. A pure function. */
final class Screenfuls {
    private final int height;
    private final List<List<String>> pages = new ArrayList<>();
    private List<Row> page = new ArrayList<>();

    /**
     * A row of the screen.
     *
     * @param begins whether a page may begin with it
     */
    private record Row(String text, boolean begins) {}

    private Screenfuls(int height) {
        this.height = height;
    }

    /** Whether a person may rest somewhere in what is said. */
    static boolean rests(List<Line> lines) {
        return lines.stream().anyMatch(line -> line.style() == Line.Style.PAGE);
    }

    /**
     * All of it on one page if it fits; else each section on one of its own, or on more where it is longer.
     *
     * @param height how many rows a page has
     * @param rows a line as rows
     */
    static List<List<String>> of(List<Line> lines, int height, Function<Line, List<String>> rows) {
        Screenfuls all = new Screenfuls(height);
        List<List<Row>> sections = sections(lines, rows);
        if (sections.stream().mapToInt(List::size).sum() <= height) {
            sections.forEach(all.page::addAll);
        } else {
            sections.forEach(all::section);
        }
        all.end(all.page.size());
        return all.pages;
    }

    private static List<List<Row>> sections(List<Line> lines, Function<Line, List<String>> rows) {
        List<List<Row>> sections = new ArrayList<>(List.of(new ArrayList<>()));
        Line.Style before = Line.Style.PAGE;
        for (Line line : lines) {
            if (line.style() == Line.Style.PAGE) {
                sections.add(new ArrayList<>());
            }
            boolean begins = line.style() != Line.Style.HEARD && before != Line.Style.HEADING;
            for (String row : rows.apply(line)) {
                sections.get(sections.size() - 1).add(new Row(row, begins));
                begins = row.isEmpty() && line.style() == Line.Style.TEXT;
            }
            before = line.style();
        }
        return sections;
    }

    private void section(List<Row> rows) {
        if (page.size() + rows.size() > height) {
            end(page.size());
        }
        page.addAll(rows);
        while (page.size() > height) {
            int cut = height;
            while (cut > 1 && !page.get(cut).begins()) {
                cut--;
            }
            end(cut > 1 ? cut : height);
        }
    }

    /** Ends a page before a row; it neither begins nor ends with an empty one, the very first aside. */
    private void end(int cut) {
        List<String> rows =
                new ArrayList<>(page.subList(0, cut).stream().map(Row::text).toList());
        page = new ArrayList<>(page.subList(cut, page.size()));
        while (!pages.isEmpty() && !rows.isEmpty() && rows.get(0).isEmpty()) {
            rows.remove(0);
        }
        while (!rows.isEmpty() && rows.get(rows.size() - 1).isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        if (!rows.isEmpty()) {
            pages.add(rows);
        }
    }
}
