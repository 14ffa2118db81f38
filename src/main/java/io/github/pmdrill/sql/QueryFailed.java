package io.github.pmdrill.sql;

import io.github.pmdrill.text.Columns;
import io.github.pmdrill.text.SafeText;

/** A query that cannot be run; its message says why, in words for the person who wrote it. */
final class QueryFailed extends Exception {
    private static final long serialVersionUID = 1;

    /** The longest message, in columns: a database repeats whole values in it. */
    private static final int LONGEST = 300;

    QueryFailed(String message) {
        super(Columns.cut(SafeText.line(message), LONGEST));
    }
}
