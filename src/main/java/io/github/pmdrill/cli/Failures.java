package io.github.pmdrill.cli;

import io.github.pmdrill.bank.UnknownException;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.history.IoReasons;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Failed;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.text.SafeText;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;

/** Turns whatever went wrong into one message and one exit code. */
record Failures(PrintStream err)
        implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(CommandLine.ParameterException e, String[] args) {
        say(String.valueOf(e.getMessage()));
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            for (String line : unmatched.getSuggestions()) {
                err.println("Did you mean: " + line + "?");
            }
        }
        err.println("pmdrill " + name(e.getCommandLine()) + "--help explains it.");
        return Exit.MISUSE;
    }

    private static String name(CommandLine command) {
        return command.getParent() == null ? "" : command.getCommandName() + " ";
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, CommandLine.ParseResult result) {
        return say(e);
    }

    /** Says what went wrong; the exit code. */
    int say(Exception e) {
        if (e instanceof InvalidPathException path) {
            say("this cannot be the name of a file here: " + path.getInput());
            return Exit.MISUSE;
        }
        if (e instanceof Misuse || e instanceof UnknownException) {
            say(String.valueOf(e.getMessage()));
            return Exit.MISUSE;
        }
        if (e instanceof DeckException deck) {
            deck.problems().forEach(problem -> err.println(problem));
            return Exit.FAILED;
        }
        if (e instanceof Failed) {
            say(String.valueOf(e.getMessage()));
            return Exit.FAILED;
        }
        if (e instanceof UncheckedIOException io && io.getCause() != null) {
            return disk(io.getCause());
        }
        if (e instanceof IOException io) {
            return disk(io);
        }
        return bug(e);
    }

    private int disk(IOException e) {
        say(IoReasons.withPlace(e));
        return Exit.FAILED;
    }

    private int bug(Exception e) {
        try {
            Path trace = Files.createTempFile("pmdrill-", ".trace");
            try (PrintWriter out = new PrintWriter(trace.toFile(), StandardCharsets.UTF_8)) {
                e.printStackTrace(out);
            }
            say("a bug of pmdrill's own (" + e.getClass().getSimpleName() + "); its trace is in " + trace);
        } catch (IOException unwritable) {
            say("a bug of pmdrill's own: " + e);
        }
        return Exit.FAILED;
    }

    private void say(String message) {
        err.println("pmdrill: " + SafeText.line(message));
    }
}
