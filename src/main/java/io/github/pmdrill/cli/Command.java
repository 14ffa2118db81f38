package io.github.pmdrill.cli;

import java.io.IOException;

/** A command of the program. */
interface Command {
    /** How it is called, and its help. */
    Synopsis spec();

    /**
     * Does what it is for.
     *
     * @param given what stands on the command line
     * @return the exit code
     */
    int run(Arguments given) throws IOException;
}
