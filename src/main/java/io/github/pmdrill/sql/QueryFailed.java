package io.github.pmdrill.sql;

/** A query that cannot be run; its message says why, in words for the person who wrote it. */
final class QueryFailed extends Exception {
    private static final long serialVersionUID = 1;

    QueryFailed(String message) {
        super(message);
    }
}
