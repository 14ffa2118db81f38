package io.github.pmdrill.terminal;

import io.github.pmdrill.text.Columns;
import java.util.ArrayList;
import java.util.List;

/** What is typed, broken into the rows of a screen: at its line feeds, and between words where a row is full. */
final class TypedRows {
    /** What stands before the rest of a line that is longer than a row. */
    static final String GOES_ON = "     ";

    /** What stands before each line but the first. */
    static final String NEXT_LINE = "   > ";

    private static final int NARROWEST = 8;
    private static final int TAB = 4;

    private final String text;
    private final int room;

    /** Where each row but the first begins. */
    private final List<Integer> starts = new ArrayList<>();

    private int used;
    private int word;
    private int usedBeforeWord;

    private TypedRows(String text, int room) {
        this.text = text;
        this.room = room;
    }

    /**
     * @param columns how wide the screen is; on a very narrow one only line feeds end a row
     */
    static TypedRows of(String text, int columns) {
        // The last column stays free: there terminals wrap each in their own way.
        int room = Math.min(Layout.WIDEST, columns - 1) - GOES_ON.length();
        TypedRows rows = new TypedRows(text, room < NARROWEST ? Integer.MAX_VALUE : room);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            rows.put(text.codePointAt(at), at);
        }
        return rows;
    }

    private void put(int c, int at) {
        if (c == '\n') {
            begin(at + 1);
            return;
        }
        int columns = c == '\t' ? TAB : Columns.of(c);
        boolean blank = c == ' ' || c == '\t';
        if (!blank && used + columns > room) {
            // A word that is longer than a row is cut.
            int from = usedBeforeWord > 0 ? word : at;
            int kept = from == at ? 0 : used - usedBeforeWord;
            begin(from);
            used = kept;
        }
        used += columns;
        if (blank) {
            word = at + 1;
            usedBeforeWord = used;
        }
    }

    private void begin(int at) {
        starts.add(at);
        used = 0;
        word = at;
        usedBeforeWord = 0;
    }

    /** What stands before each row but the first. */
    List<String> leads() {
        return starts.stream()
                .map(start -> text.charAt(start - 1) == '\n' ? NEXT_LINE : GOES_ON)
                .toList();
    }

    /** The text up to a place in it, with a line feed between any two rows; blanks for which a row has no room are left out. */
    String upTo(int end) {
        StringBuilder shown = new StringBuilder();
        int from = 0;
        for (int start : starts) {
            if (start > end) {
                break;
            }
            boolean fed = text.charAt(start - 1) == '\n';
            shown.append(row(from, fed ? start - 1 : start)).append('\n');
            from = start;
        }
        return shown.append(row(from, end)).toString();
    }

    /** The place that stands above another on the screen; below 0 where it stands in the first row. */
    int above(int place) {
        int row = row(place);
        return row == 0 ? -1 : under(start(row), place, start(row - 1), start(row) - 1);
    }

    /** The place that stands below another on the screen; below 0 where it stands in the last row. */
    int below(int place) {
        int row = row(place);
        if (row == starts.size()) {
            return -1;
        }
        int end = row + 1 == starts.size() ? text.length() : start(row + 2) - 1;
        return under(start(row), place, start(row + 1), end);
    }

    private int row(int place) {
        int row = 0;
        while (row < starts.size() && starts.get(row) <= place) {
            row++;
        }
        return row;
    }

    private int start(int row) {
        return row == 0 ? 0 : starts.get(row - 1);
    }

    /** The place in a row that is as far from its start as another is from that of its own. */
    private int under(int start, int place, int from, int end) {
        int column = Columns.of(text.substring(start, place));
        int at = from;
        while (at < end && Columns.of(text.substring(from, at)) < column) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private String row(int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ' && Columns.of(text.substring(from, end)) > room) {
            end--;
        }
        return text.substring(from, end);
    }
}
