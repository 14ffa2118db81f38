package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Line;
import java.io.IOError;
import java.util.List;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Says what is longer than a screen, and rests until Enter after each. */
record PageByPage(Editor editor, Layout layout, int statusRows) {
    /** A page has at least so many rows, however low the screen. */
    private static final int LOWEST = 3;

    /**
     * Says some lines.
     *
     * @return what is typed meanwhile: then all the rest is said at once
     */
    String say(List<Line> lines) {
        Terminal terminal = editor.getTerminal();
        int height = Math.max(LOWEST, terminal.getRows() - statusRows - 1);
        List<List<String>> pages = Screenfuls.of(lines, height, line -> layout.lines(line, terminal.getColumns()));
        @Nullable String typed = "";
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0 && typed != null && typed.isBlank()) {
                typed = rest(i + " of " + pages.size());
            }
            pages.get(i).forEach(row -> terminal.writer().print(row + "\n"));
            terminal.flush();
        }
        return typed == null ? "" : typed;
    }

    /** Waits for Enter; null when the person wants to leave, which is met at the prompt. */
    private @Nullable String rest(String place) {
        try {
            return editor.readLine("-- " + place + ", Enter goes on -- ");
        } catch (UserInterruptException | EndOfFileException | IOError | IllegalStateException e) {
            return null;
        }
    }
}
