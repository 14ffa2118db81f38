package io.github.pmdrill;

import io.github.pmdrill.cli.PmdrillCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the manual page when the program is built. */
final class ManPage {
    private ManPage() {}

    /**
     * Writes the page.
     *
     * @param args the file, and the time of the build, which begins with its date
     */
    public static void main(String[] args) throws IOException {
        String date = args[1].substring(0, "2026-03-07".length());
        Files.writeString(Path.of(args[0]), PmdrillCommand.manual(Main.environment(), date));
    }
}
