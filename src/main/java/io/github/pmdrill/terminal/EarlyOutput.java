package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Line;
import java.io.PrintStream;

/** What is said while the line editor still starts: printed past it, so that a person can read meanwhile. */
final class EarlyOutput {
    private final PrintStream out;
    private final int columns;
    private final Layout layout;
    private final int statusRows;
    private boolean begun;

    /**
     * @param columns how wide the terminal is
     * @param statusRows how many rows the status line will take
     */
    EarlyOutput(PrintStream out, int columns, Layout layout, int statusRows) {
        this.out = out;
        this.columns = columns;
        this.layout = layout;
        this.statusRows = statusRows;
    }

    void print(Line line) {
        if (!begun) {
            begun = true;
            // The status line scrolls the screen by its own height when it appears: let it take empty rows.
            out.print("\n".repeat(statusRows));
        }
        layout.lines(line, columns).forEach(row -> out.print(row + "\n"));
        out.flush();
    }
}
