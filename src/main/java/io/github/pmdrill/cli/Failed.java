package io.github.pmdrill.cli;

/** Something that a person can understand and mend went wrong; the message is one line. */
final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed(String message) {
        super(message);
    }
}
