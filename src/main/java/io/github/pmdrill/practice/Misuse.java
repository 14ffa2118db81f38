package io.github.pmdrill.practice;

/** The command line asks for something that cannot be meant. */
public final class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Misuse(String message) {
        super(message);
    }
}
