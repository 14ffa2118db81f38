package io.github.pmdrill.practice;

import java.io.IOException;
import java.time.Duration;

/** Runs a command of the person's own. */
public interface Shell {
    /** The most that a command may say, in bytes. */
    int MOST = 64 * 1024;

    /** How a command ended. */
    enum Ending {
        /** Of itself. */
        ENDED,
        /** It was ended when its time was over. */
        TOO_LONG,
        /** It was ended when it had said more than {@link Shell#MOST}. */
        TOO_MUCH
    }

    /**
     * What came of it.
     *
     * @param exit its exit code; of no meaning unless it ended of itself
     * @param out its standard output
     * @param err the end of its standard error
     */
    record Ran(Ending ending, int exit, String out, String err) {}

    /**
     * Runs a command to its end; none of the processes that it started lives on.
     *
     * @param command as a shell reads it
     * @param input its standard input
     * @param limit how long it may take
     * @throws IOException when there is no shell
     */
    Ran run(String command, String input, Duration limit) throws IOException;
}
