package io.github.pmdrill.terminal;

/** What only the process can do for its terminal. */
public interface Host {
    /** Stops this process, as Ctrl-Z does elsewhere; returns when the shell continues it. */
    void suspend();

    /**
     * Restores what the line editor's library does not: it writes terminal attributes back with a line discipline
     * number that it never read, and {@code stty -a} shows that.
     */
    void restoreLine();
}
