package io.github.pmdrill.history;

/** A line of a journal that is not what pmdrill writes; the message is one line for whoever edited it. */
final class Unreadable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }
}
