package io.github.pmdrill.bank;

/** A deck or a question was named that is not there; the message says which, and what may have been meant. */
public final class UnknownException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownException(String message) {
        super(message);
    }
}
