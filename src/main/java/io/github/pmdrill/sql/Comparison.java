package io.github.pmdrill.sql;

import io.github.pmdrill.deck.Grid;
import io.github.pmdrill.dialogue.Ran;
import io.github.pmdrill.text.Counted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a query found beside what was wanted: as a bag of rows, or in order; the names of columns are free.
 *
 * @param ordered whether the rows must come in the order of the wanted ones
 * @param within by how much a number may differ, as a fraction of the wanted one
 */
record Comparison(Rows found, Rows wanted, boolean ordered, double within) {
    private static final int SHOWN = 10;
    private static final int SHOWN_COLUMNS = 20;
    private static final int WIDEST = 60;
    private static final int DECIMALS = 6;

    Ran ran() {
        String difference = difference();
        if (difference.isEmpty()) {
            return new Ran(true, "Right. " + drawn("It finds", found));
        }
        return Ran.wrong(String.join(
                "\n\n", drawn("Your query finds", found), drawn("Wanted", wanted), "The difference: " + difference));
    }

    private static String drawn(String what, Rows rows) {
        List<List<@Nullable String>> first =
                rows.rows().stream().limit(SHOWN).map(Comparison::texts).toList();
        List<String> header = rows.columns().stream()
                .limit(SHOWN_COLUMNS)
                .map(Comparison::shown)
                .toList();
        String counted = Counted.of(rows.size(), "row");
        String more = rows.size() > SHOWN ? ", of which these are the first " + SHOWN : "";
        return what + " " + counted + more + (rows.size() == 0 ? "." : ":\n\n" + Grid.of(header, first));
    }

    private static List<@Nullable String> texts(List<@Nullable Object> row) {
        List<@Nullable String> texts = new ArrayList<>();
        row.stream().limit(SHOWN_COLUMNS).forEach(value -> texts.add(value == null ? null : shown(text(value))));
        return texts;
    }

    private static String shown(String text) {
        return Shown.line(text, WIDEST);
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number
                ? number.setScale(Math.min(number.scale(), DECIMALS), RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : (String) value;
    }

    /** The first thing that is not as wanted; empty when all is. */
    private String difference() {
        if (found.columns().size() != wanted.columns().size()) {
            return "your query has " + Counted.of(found.columns().size(), "column") + "; wanted are "
                    + Counted.of(wanted.columns().size(), "column") + ".";
        }
        List<List<@Nullable Object>> left = new ArrayList<>(wanted.rows());
        List<@Nullable Object> extra = null;
        for (List<@Nullable Object> row : found.rows()) {
            int at = indexOf(left, row);
            if (at >= 0) {
                left.remove(at);
            } else if (extra == null) {
                extra = row;
            }
        }
        if (extra != null) {
            return "the row " + Grid.row(texts(extra)) + " is not wanted"
                    + (left.isEmpty() ? "." : "; the row " + Grid.row(texts(left.get(0))) + " is missing.");
        }
        if (!left.isEmpty()) {
            return "the row " + Grid.row(texts(left.get(0))) + " is missing.";
        }
        return ordered ? misplaced() : "";
    }

    private String misplaced() {
        for (int i = 0; i < found.size(); i++) {
            if (!same(found.rows().get(i), wanted.rows().get(i))) {
                return "the rows are right, and their order is not: row " + (i + 1) + " should be "
                        + Grid.row(texts(wanted.rows().get(i))) + ".";
            }
        }
        return "";
    }

    private int indexOf(List<List<@Nullable Object>> rows, List<@Nullable Object> row) {
        for (int i = 0; i < rows.size(); i++) {
            if (same(row, rows.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean same(List<@Nullable Object> one, List<@Nullable Object> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(@Nullable Object is, @Nullable Object should) {
        if (is instanceof BigDecimal a && should instanceof BigDecimal b) {
            double most = Math.abs(b.doubleValue()) * within;
            return a.compareTo(b) == 0 || Math.abs(a.subtract(b).doubleValue()) <= most;
        }
        return Objects.equals(is, should);
    }
}
