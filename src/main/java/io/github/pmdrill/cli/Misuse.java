package io.github.pmdrill.cli;

/** The command line asks for something that cannot be meant. */
final class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Misuse(String message) {
        super(message);
    }
}
