package io.github.pmdrill.terminal;

import java.io.IOException;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp;

/**
 * The terminal while it is not the interview's: during a pause, for another program, for the shell.
 *
 * @param original how the terminal was found
 */
record Interlude(Editor editor, StatusBar bar, Attributes original) {
    /** What another program does while it has the terminal. */
    interface Loan {
        String use() throws IOException;
    }

    /** An empty screen. */
    void clear() {
        bar.hide();
        editor.getTerminal().puts(InfoCmp.Capability.clear_screen);
    }

    /** Waits for Enter. */
    void await() {
        try {
            editor.read("", "");
        } catch (UserInterruptException | EndOfFileException e) {
            // Whatever was pressed, the pause is over; a terminal that went away is met at the next prompt.
        } finally {
            Thread.interrupted();
            editor.wasInterrupted();
        }
    }

    /** Lends the terminal to another program. */
    String lend(Loan loan) throws IOException {
        Terminal terminal = editor.getTerminal();
        Attributes now = terminal.getAttributes();
        bar.hide();
        try {
            return loan.use();
        } finally {
            terminal.setAttributes(now);
        }
    }

    /** Gives the terminal to the shell, in the middle of a line, until it gives it back. */
    void suspend(Runnable stop, Runnable paint) {
        Terminal terminal = editor.getTerminal();
        Attributes raw = terminal.getAttributes();
        bar.suspend();
        terminal.setAttributes(original);
        terminal.flush();
        stop.run();
        terminal.setAttributes(raw);
        bar.restore();
        paint.run();
        editor.callWidget(LineReader.REDRAW_LINE);
    }
}
