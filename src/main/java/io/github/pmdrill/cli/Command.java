package io.github.pmdrill.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the program. */
interface Command {
    /** How it is called, and its help. */
    CommandSpec spec();

    /**
     * Does what it is for.
     *
     * @param given what stands on the command line
     * @return the exit code
     */
    int run(ParseResult given) throws IOException;
}
