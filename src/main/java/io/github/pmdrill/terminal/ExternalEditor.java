package io.github.pmdrill.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The person's own editor.
 *
 * @param command as {@code $VISUAL} or {@code $EDITOR} have it, run by the shell
 */
public record ExternalEditor(String command) {
    /**
     * The text after it was edited.
     *
     * @throws IOException when the editor cannot be run or fails; the text is unchanged then
     */
    public String edit(String text) throws IOException {
        Path file = Files.createTempFile("pmdrill-", ".md");
        try {
            Files.writeString(file, text);
            Process process = new ProcessBuilder("/bin/sh", "-c", command + " \"$1\"", "sh", file.toString())
                    .inheritIO()
                    .start();
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IOException("The editor " + command + " ended with " + exit + "; nothing is changed.");
            }
            String edited = Files.readString(file);
            return edited.endsWith("\n") ? edited.substring(0, edited.length() - 1) : edited;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The editor was interrupted; nothing is changed.", e);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
