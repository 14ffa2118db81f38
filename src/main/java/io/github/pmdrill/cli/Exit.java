package io.github.pmdrill.cli;

/** What the program's exit codes mean. */
final class Exit {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUSE = 2;
    static final int UNFINISHED = 3;
    static final int INTERRUPTED = 130;

    /** The table of {@code --help}. */
    static final String[] LIST = {
        "0:done",
        "1:failed",
        "2:misuse",
        "3:unfinished: saved, pmdrill resume goes on",
        "130:interrupted by Ctrl-C: saved"
    };

    private Exit() {}
}
