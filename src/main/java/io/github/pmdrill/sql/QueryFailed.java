package io.github.pmdrill.sql;

/** A query that cannot be run; its message says why, in words for the person who wrote it. */
final class QueryFailed extends Exception {
    private static final long serialVersionUID = 1;

    /** The longest message, in columns: a database repeats whole values in it. */
    private static final int LONGEST = 300;

    QueryFailed(String message) {
        super(Shown.line(message, LONGEST));
    }
}
