package io.github.pmdrill.cli;

import io.github.pmdrill.deck.Visible;
import io.github.pmdrill.transcript.TerminalPage;
import io.github.pmdrill.transcript.TranscriptFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * Where a document goes: to standard output, or to a file that was not there.
 *
 * @param file null for standard output
 */
record Output(@Nullable Path file) {
    /** The options that name it. */
    static CommandSpec options(CommandSpec spec) {
        return spec.addOption(Specs.option(
                        "--out", "FILE", Path.class, "Writes it there; - is standard output, the default."))
                .addOption(Specs.flag("--force", "Writes over a file that is there."));
    }

    /**
     * What the command line names.
     *
     * @throws Misuse when nothing can be written there
     */
    static Output of(ParseResult given) {
        Path out = given.matchedOptionValue("--out", null);
        if (out == null || out.toString().equals("-")) {
            return new Output(null);
        }
        if (Files.isDirectory(out)) {
            throw new Misuse(out + " is a folder; name a file in it");
        }
        if (Files.exists(out) && !given.hasMatchedOption("--force")) {
            throw new Misuse(out + " exists, and is not overwritten without --force");
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Misuse(folder + " is not a folder");
        }
        return new Output(out);
    }

    boolean isFile() {
        return file != null;
    }

    /** Writes a document; at a terminal as wide as that is, as it is read there. */
    void write(World world, Format format, String title, String markdown) throws IOException {
        boolean read = file == null && world.terminal() && format == Format.MD;
        write(
                world,
                read ? TerminalPage.of(Visible.text(markdown), world.columns(), false) : format.of(title, markdown));
    }

    /** Writes the whole of it; a file is for its owner alone. */
    void write(World world, String text) throws IOException {
        if (file == null) {
            world.out().print(Visible.text(text));
        } else {
            new TranscriptFile(file).write(Visible.text(text));
            world.err().println("Wrote " + Visible.line(file.toString()));
        }
    }
}
