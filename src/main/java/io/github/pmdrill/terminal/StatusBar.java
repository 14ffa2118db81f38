package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Countdown;
import io.github.pmdrill.dialogue.Prompt;
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
 * <p>JLine's own status takes no lock: it is painted only under the reader's. It may be closed by any thread.
 */
final class StatusBar {
    /** Below this many rows a status and the text would share rows. */
    private static final int LOWEST = 5;

    private static final int LOWEST_FOR_A_LARGE_CLOCK = 16;

    /** No bar at all. */
    static final StatusBar NONE = new StatusBar(null, null, Theme.PLAIN, false);

    private final @Nullable Terminal terminal;
    private final @Nullable Status status;
    private final Theme theme;
    private final boolean large;
    private boolean closed;

    private StatusBar(@Nullable Terminal terminal, @Nullable Status status, Theme theme, boolean large) {
        this.terminal = terminal;
        this.status = status;
        this.theme = theme;
        this.large = large;
    }

    /** The bar of a terminal; none where there is no room for it. */
    static StatusBar on(Terminal terminal, Theme theme, boolean large) {
        if (terminal.getRows() < LOWEST) {
            return NONE;
        }
        boolean room = terminal.getRows() >= LOWEST_FOR_A_LARGE_CLOCK;
        return new StatusBar(terminal, Status.getStatus(terminal), theme, large && room);
    }

    /**
     * Draws it as it is at one moment; the number of rows is always the same.
     *
     * @param tally what there is to say of what is typed
     */
    synchronized void paint(Prompt prompt, String tally, Instant asked, Instant now, boolean saved) {
        if (closed || terminal == null) {
            return;
        }
        List<AttributedString> rows = new ArrayList<>();
        if (large) {
            Countdown countdown = prompt.countdown();
            String time = countdown == null ? "" : Countdown.minutes(countdown.elapsed(asked, now));
            BigClock.rows(time).forEach(row -> rows.add(new AttributedString(row)));
        }
        String row = StatusLine.text(prompt, tally, asked, now, terminal.getColumns(), saved);
        String sgr = theme.status(StatusLine.state(prompt, asked, now));
        rows.add(
                sgr.isEmpty()
                        ? new AttributedString(row)
                        : AttributedString.fromAnsi("\033[" + sgr + "m" + row + "\033[0m"));
        show(rows);
    }

    private void show(List<AttributedString> rows) {
        if (status != null) {
            status.update(rows);
        }
    }

    void suspend() {
        if (status != null) {
            status.suspend();
        }
    }

    void restore() {
        if (status != null) {
            status.restore();
        }
    }

    /** Gives the rows back until it is painted again: another program takes the whole screen. */
    void hide() {
        show(List.of());
    }

    /** Gives the rows back for good: without this the terminal's scroll region would stay cut. */
    synchronized void close() {
        closed = true;
        hide();
        if (status != null) {
            status.close();
        }
    }
}
