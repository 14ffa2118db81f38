package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Catalogue;
import io.github.pmdrill.text.Columns;
import io.github.pmdrill.text.SafeText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A catalogue on a screen while a person picks: what is typed, which rows that finds, which of them is marked. */
final class Picking {
    private static final String LABEL = "Find: ";
    private static final String KEYS = "Enter starts, Tab stays within, Esc leaves";

    /** The line of what is typed, the row's details, and the keys. */
    private static final int FRAME = 3;

    /** A title is not made narrower than that for what stands beside it. */
    private static final int TITLE = 30;

    private static final int LONGEST = 200;

    /** Remarks far from their title are hard to follow. */
    private static final int WIDEST = 110;

    private final Catalogue catalogue;
    private List<Catalogue.Row> rows = List.of();
    private String typed;
    /** What is typed is looked for when it is first shown: not letter by letter, where they come fast. */
    private boolean looked;

    private int marked;
    private int top;
    private int page = 1;

    Picking(Catalogue catalogue, String words) {
        this.catalogue = catalogue;
        this.typed = words;
    }

    /**
     * What stands on a screen.
     *
     * @param rows each no wider than the screen
     * @param marked which of them is marked; -1 for none
     * @param cursor the column of the cursor in the first row
     */
    record View(List<String> rows, int marked, int cursor) {}

    void type(String text) {
        StringBuilder more = new StringBuilder(typed);
        text.codePoints().filter(SafeText::isPlain).forEach(more::appendCodePoint);
        if (more.length() <= LONGEST) {
            search(more.toString());
        }
    }

    void erase() {
        search(typed.substring(0, typed.offsetByCodePoints(typed.length(), -Cluster.last(typed))));
    }

    void eraseWord() {
        search(typed.stripTrailing().replaceFirst("\\S+$", ""));
    }

    void eraseAll() {
        search("");
    }

    /** Looks only at what belongs to the marked row. */
    void narrow() {
        picked().ifPresent(row -> search(row.within()));
    }

    private void search(String words) {
        typed = words;
        looked = false;
    }

    private void look() {
        if (!looked) {
            looked = true;
            rows = catalogue.found(typed);
            marked = 0;
            top = 0;
        }
    }

    /** Marks the row so many below, as far as there are rows. */
    void move(int by) {
        look();
        marked = Math.max(0, Math.min(rows.size() - 1, marked + by));
    }

    /** The same by whole screens. */
    void turn(int pages) {
        move(pages * page);
    }

    void toStart() {
        look();
        marked = 0;
    }

    void toEnd() {
        look();
        move(rows.size());
    }

    /** The marked row, where there is any. */
    Optional<Catalogue.Row> picked() {
        look();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(marked));
    }

    boolean isEmpty() {
        return typed.isEmpty();
    }

    /** What a screen of this size shows. */
    View view(int columns, int height) {
        look();
        // What stands in the last column makes some terminals wrap.
        int width = Math.max(1, Math.min(WIDEST, columns - 1));
        page = Math.max(1, height - FRAME);
        top = Math.max(Math.min(top, marked), marked - page + 1);
        top = Math.max(0, Math.min(top, rows.size() - page));
        List<String> view = new ArrayList<>();
        view.add(Columns.end(LABEL + SafeText.line(typed), width));
        int cursor = Columns.of(view.get(0));
        List<Catalogue.Row> seen = rows.subList(top, Math.min(rows.size(), top + page));
        for (int i = 0; i < seen.size(); i++) {
            view.add(row(seen.get(i), top + i == marked ? "> " : "  ", width));
        }
        if (rows.isEmpty()) {
            view.add(Columns.cut("  Nothing is about that.", width));
        }
        view.addAll(Collections.nCopies(Math.max(0, 1 + page - view.size()), ""));
        view.add(Columns.cut(picked().map(row -> detail(row, width)).orElse(""), width));
        String count = rows.isEmpty() ? "0" : (marked + 1) + "/" + rows.size();
        view.add(Columns.cut(count + "  " + KEYS, width));
        int kept = Math.max(1, Math.min(view.size(), height));
        return new View(view.subList(0, kept), rows.isEmpty() ? -1 : 1 + marked - top, cursor);
    }

    /** What is not on the row of a narrow screen goes before the name of the thing. */
    private static String detail(Catalogue.Row row, int width) {
        String detail = SafeText.line(row.detail());
        String whole = SafeText.line(row.id()) + ": " + detail;
        return Columns.of(whole) <= width ? whole : detail;
    }

    private String row(Catalogue.Row row, String mark, int width) {
        StringBuilder beside = new StringBuilder();
        for (int i = 0; i < row.cells().size(); i++) {
            beside.append("  ").append(Columns.left(SafeText.line(row.cells().get(i)), cellWidth(i)));
        }
        int room = width - mark.length() - Columns.of(beside.toString());
        String title = SafeText.line(row.title());
        return room < TITLE
                ? Columns.cut(mark + title, width)
                : (mark + Columns.left(Columns.cut(title, room), room) + beside).stripTrailing();
    }

    /** Of all rows, so that the columns stand still while one moves. */
    private int cellWidth(int cell) {
        return rows.stream()
                .mapToInt(row -> Columns.of(SafeText.line(row.cells().get(cell))))
                .max()
                .orElse(0);
    }
}
