package io.github.pmdrill.terminal;

import io.github.pmdrill.drill.Countdown;
import io.github.pmdrill.drill.Prompt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.Status;
import org.jspecify.annotations.Nullable;

/**
 * The rows at the foot of the screen, the only ones that are redrawn.
 *
 * <p>JLine's own status takes no lock: it is painted only under the reader's.
 */
final class StatusBar {
    /** Below this many rows a status and the text would share rows. */
    private static final int LOWEST = 5;

    private static final int LOWEST_FOR_A_LARGE_CLOCK = 16;

    private final Terminal terminal;
    private final Status status;
    private final Theme theme;
    private final boolean large;

    private StatusBar(Terminal terminal, Theme theme, boolean large) {
        this.terminal = terminal;
        this.status = Status.getStatus(terminal);
        this.theme = theme;
        this.large = large;
    }

    /** The bar of a terminal; none where there is no room for it. */
    static @Nullable StatusBar on(Terminal terminal, Theme theme, boolean large) {
        if (terminal.getRows() < LOWEST) {
            return null;
        }
        return new StatusBar(terminal, theme, large && terminal.getRows() >= LOWEST_FOR_A_LARGE_CLOCK);
    }

    /** Draws it as it is at one moment; the number of rows is always the same. */
    void paint(Prompt prompt, Instant asked, Instant now, boolean saved) {
        List<AttributedString> rows = new ArrayList<>();
        if (large) {
            Countdown countdown = prompt.countdown();
            String time = countdown == null ? "" : Countdown.minutes(countdown.elapsed(asked, now));
            BigClock.rows(time).forEach(row -> rows.add(new AttributedString(row)));
        }
        String row = StatusLine.text(prompt, asked, now, terminal.getColumns(), saved);
        String sgr = theme.status(StatusLine.state(prompt, asked, now));
        rows.add(
                sgr.isEmpty()
                        ? new AttributedString(row)
                        : AttributedString.fromAnsi("\033[" + sgr + "m" + row + "\033[0m"));
        status.update(rows);
    }

    void suspend() {
        status.suspend();
    }

    void restore() {
        status.restore();
    }

    /** Gives the rows back until it is painted again: another program takes the whole screen. */
    void hide() {
        status.update(List.of());
    }

    /** Gives the rows back: without this the terminal's scroll region would stay cut. */
    void close() {
        hide();
        status.close();
    }
}
