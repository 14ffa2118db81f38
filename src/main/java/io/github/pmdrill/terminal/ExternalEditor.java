package io.github.pmdrill.terminal;

import io.github.pmdrill.shell.SystemShell;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The person's own editor.
 *
 * @param command as {@code $VISUAL} or {@code $EDITOR} have it, run by the shell
 */
public record ExternalEditor(String command) {
    /** The command that an environment names, else that of this machine. */
    public static String command(Map<String, String> environment) {
        String visual = environment.getOrDefault("VISUAL", "");
        return visual.isBlank()
                ? environment.getOrDefault("EDITOR", SystemShell.ofThisMachine().editor())
                : visual;
    }

    /**
     * The text after it was edited.
     *
     * @param question the rows that stand over it as comments
     * @throws IOException when the editor cannot be run or fails; the text is unchanged then
     */
    public String edit(List<String> question, String text) throws IOException {
        Path file = Files.createTempFile("pmdrill-", ".md");
        Files.writeString(file, EditedFile.of(question, text));
        int exit = run(file);
        if (exit != 0) {
            Files.delete(file);
            throw new IOException("The editor " + command + " ended with " + exit + "; nothing is changed.");
        }
        String edited;
        try {
            edited = Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException("What the editor saved is not UTF-8; it is still in " + file + ".", e);
        } catch (IOException e) {
            throw new IOException("The editor left no file; what you had is still here.", e);
        }
        Files.delete(file);
        // Some editors save as elsewhere: with a mark of the byte order, and two characters at a line's end.
        edited = EditedFile.answer(question, edited.replaceFirst("^\uFEFF", "").replace("\r\n", "\n"));
        if (edited.isBlank() && !text.isBlank()) {
            throw new IOException("The editor gave back nothing; what you had is still here.");
        }
        return edited.endsWith("\n") ? edited.substring(0, edited.length() - 1) : edited;
    }

    private int run(Path file) throws IOException {
        try {
            return new ProcessBuilder(SystemShell.ofThisMachine().running(command, file.toString()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The editor was interrupted; what it saved is in " + file + ".", e);
        }
    }
}
