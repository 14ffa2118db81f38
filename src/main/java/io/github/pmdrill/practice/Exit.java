package io.github.pmdrill.practice;

/** What the program's exit codes mean. */
public final class Exit {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int MISUSE = 2;
    public static final int UNFINISHED = 3;
    static final int INTERRUPTED = 130;

    /** The table of {@code --help}. */
    public static final String[] LIST = {
        "0:done",
        "1:failed",
        "2:misuse",
        "3:unfinished: saved, pmdrill resume goes on",
        "130:interrupted by Ctrl-C: saved"
    };

    private Exit() {}
}
