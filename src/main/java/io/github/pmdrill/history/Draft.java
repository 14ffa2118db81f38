package io.github.pmdrill.history;

import io.github.pmdrill.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is typed and not given yet, kept beside the journal.
 *
 * <p>It belongs to the prompt after so many turns; once that one is answered it is worth nothing.
 */
public final class Draft {
    private final Path file;
    private String kept = "";

    private Draft(Path file) {
        this.file = file;
    }

    /** The draft beside a journal. */
    public static Draft beside(Path journal) {
        return new Draft(Journal.beside(journal, ".draft"));
    }

    /**
     * Keeps the text, if it is another than was kept last.
     *
     * @param turns how many turns the journal holds
     * @return whether it is on disk
     */
    public synchronized boolean keep(int turns, String text) {
        String line = turns + "\n" + text;
        if (line.equals(kept)) {
            return true;
        }
        try {
            if (text.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                WholeFile.write(file, line);
            }
            kept = line;
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The text that was kept for the prompt after so many turns; empty when there is none. */
    public String read(int turns) {
        try {
            String line = Files.readString(file);
            String mark = turns + "\n";
            return line.startsWith(mark) ? line.substring(mark.length()) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
