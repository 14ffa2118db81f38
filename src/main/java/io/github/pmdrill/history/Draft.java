package io.github.pmdrill.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

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
                replace(line);
            }
            kept = line;
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void replace(String line) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            write(next, line);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private static void write(Path next, String line) throws IOException {
        Files.deleteIfExists(next);
        Set<StandardOpenOption> create = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(next, create, Home.ownerOnly(next, "rw-------"))) {
            var bytes = java.nio.ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
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
