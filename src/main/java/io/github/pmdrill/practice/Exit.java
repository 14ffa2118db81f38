package io.github.pmdrill.practice;

/** What the program's exit codes mean. */
public final class Exit {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int MISUSE = 2;
    public static final int UNFINISHED = 3;
    public static final int INTERRUPTED = 130;

    private Exit() {}
}
