package io.github.pmdrill.practice;

/** Something that a person can understand and mend went wrong; the message is one line. */
public final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Failed(String message) {
        super(message);
    }
}
