package io.github.pmdrill.cli;

import io.github.pmdrill.dialogue.Pager;
import io.github.pmdrill.files.WholeFile;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.transcript.TerminalPage;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a document goes: to standard output, or to a file that was not there.
 *
 * @param file null for standard output
 * @param paged whether standard output goes page by page at a terminal
 */
record Output(@Nullable Path file, boolean paged) {
    /** The options that name it. */
    static Synopsis options(Synopsis spec) {
        return spec.addOption(Specs.option(
                        "--out", "FILE", Path.class, "Writes it there; - is standard output, the default."))
                .addOption(Specs.flag("--force", "Writes over a file that is there."));
    }

    /** The same for a document that is read. */
    static Synopsis readOptions(Synopsis spec) {
        return options(spec).addOption(Paging.option());
    }

    /**
     * What the command line names.
     *
     * @throws Misuse when nothing can be written there
     */
    static Output of(Arguments given) {
        Path out = given.matchedOptionValue("--out", null);
        if (out == null || out.toString().equals("-")) {
            return new Output(null, !given.hasMatchedOption(Paging.NONE));
        }
        check(out, given.hasMatchedOption("--force"), "--force replaces it");
        return new Output(out, false);
    }

    /**
     * Looks whether a file can be written, before anything is done for it.
     *
     * @param otherwise what helps against one that is there and may not be replaced; empty for nothing
     * @throws Misuse when it cannot
     */
    static void check(Path file, boolean force, String otherwise) {
        String whyNot = WholeFile.whyNot(file, force);
        if (!whyNot.isEmpty()) {
            boolean helps = !otherwise.isEmpty() && WholeFile.whyNot(file, true).isEmpty();
            throw new Misuse(whyNot + (helps ? "; " + otherwise : ""));
        }
    }

    boolean isFile() {
        return file != null;
    }

    /** Writes a document; at a terminal as wide as that is, as it is read there. */
    void write(Environment environment, FormatOption format, String title, String markdown) throws IOException {
        boolean read = file == null && environment.terminal() && format == FormatOption.MD;
        write(
                environment,
                read
                        ? TerminalPage.of(SafeText.text(markdown), environment.columns(), false)
                        : format.of(title, markdown));
    }

    /** Writes the whole of it; a file is for its owner alone. */
    void write(Environment environment, String text) throws IOException {
        whole(environment, SafeText.text(text));
    }

    /** The same of a text in which nothing but its line ends is left to be made safe. */
    void whole(Environment environment, String text) throws IOException {
        if (file == null) {
            Pager pager = paged ? environment.pager() : Pager.onto(environment.out());
            try (Pager.Pages pages = pager.open()) {
                pages.show(text);
            }
        } else {
            WholeFile.write(file, text);
            environment.tell("Wrote " + SafeText.line(file.toString()));
        }
    }
}
