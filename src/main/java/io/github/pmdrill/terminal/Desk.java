package io.github.pmdrill.terminal;

import io.github.pmdrill.drill.Drafts;
import io.github.pmdrill.drill.Input;
import io.github.pmdrill.drill.Line;
import io.github.pmdrill.drill.Prompt;
import java.io.IOError;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.MaskingCallback;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp;
import org.jspecify.annotations.Nullable;

/**
 * A screen, a keyboard and the status line between them.
 *
 * <p>The line editor takes its time to start. What is said meanwhile is printed at once, past it, so that a person
 * can read.
 */
final class Desk implements AutoCloseable {
    private static final long PASTE_NANOS = 100_000_000L;
    private static final long AFTER_RESIZE_MILLIS = 150;

    private final Future<Editor> starting;
    private final PrintStream early;
    private final int earlyColumns;
    private final Layout layout;
    private final Theme theme;
    private final InstantSource clock;
    private final boolean large;
    private final Runnable suspend;
    private final Duration tick;
    private final ScheduledExecutorService timer;

    private volatile @Nullable Editor editor;
    private volatile boolean saved = true;
    private @Nullable StatusBar bar;
    private final Object keeping = new Object();
    private String seen = "";
    private @Nullable Attributes original;
    private volatile @Nullable Prompt prompt;
    private volatile Instant asked = Instant.EPOCH;
    private String command = "";
    private long flooded = Long.MIN_VALUE / 2;
    private volatile boolean resized;
    private @Nullable Future<?> repaint;
    private boolean begun;
    private boolean closed;

    /** How an entry ended. */
    enum How {
        GIVEN,
        INTERRUPTED,
        /** The terminal went away. */
        GONE
    }

    /**
     * What was typed.
     *
     * @param command the line that was a command, if one ended it; it is not part of the text
     */
    record Entry(How how, String text, String command) {}

    /**
     * @param starting the line editor, which may still be starting
     * @param early where to print until it is there
     * @param earlyColumns how wide that is
     * @param large whether the clock is shown in large digits
     * @param suspend stops this process until the shell continues it
     * @param tick how often the clock is painted and the draft kept
     */
    Desk(
            Future<Editor> starting,
            PrintStream early,
            int earlyColumns,
            Theme theme,
            InstantSource clock,
            boolean large,
            Runnable suspend,
            Duration tick) {
        this.starting = starting;
        this.early = early;
        this.earlyColumns = earlyColumns;
        this.layout = new Layout(theme);
        this.theme = theme;
        this.clock = clock;
        this.large = large;
        this.suspend = suspend;
        this.tick = tick;
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "clock");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Says something, above what is being typed. */
    void print(Line line) {
        Editor ready = editor;
        if (ready == null) {
            if (!begun) {
                begun = true;
                // The status line scrolls the screen by its own height when it appears: let it take empty rows.
                early.print("\n".repeat(large ? 1 + BigClock.ROWS : 1));
            }
            layout.lines(line, earlyColumns).forEach(row -> early.print(row + "\n"));
            early.flush();
            return;
        }
        Terminal terminal = ready.getTerminal();
        for (String row : layout.lines(line, terminal.getColumns())) {
            terminal.writer().print(row + "\n");
        }
        terminal.flush();
    }

    /**
     * Reads what the person types at a prompt.
     *
     * @param when when the prompt was put
     * @param draft what stands in the editor at the start
     * @param drafts keeps what is typed, about once a second, and says whether it is on disk
     */
    Entry read(Prompt at, Instant when, String draft, Drafts drafts) {
        Editor ready = ready();
        prompt = at;
        asked = when;
        command = "";
        seen = draft;
        paint();
        var ticks = timer.scheduleAtFixedRate(
                () -> tick(ready, drafts), tick.toMillis(), tick.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return line(ready, at, draft);
        } catch (EndOfFileException e) {
            return new Entry(How.GONE, String.valueOf(e.getPartialLine() == null ? "" : e.getPartialLine()), "");
        } catch (IOError | IllegalStateException e) {
            // The latter when the terminal is closed by another thread, because the process was told to end.
            return new Entry(How.GONE, ready.getBuffer().toString(), "");
        } finally {
            ticks.cancel(false);
            synchronized (keeping) {
                // A draft still being written belongs to this prompt, and must not land after its answer.
                prompt = null;
            }
            // An interrupt that came late must not hit the next write to a file.
            Thread.interrupted();
        }
    }

    private void tick(Editor ready, Drafts drafts) {
        synchronized (keeping) {
            if (prompt == null) {
                return;
            }
            try {
                // The status line takes no lock of its own: from here it would garble what is being typed.
                ready.callWidget("pmdrill-tick");
                saved = drafts.keep(seen);
            } catch (IllegalStateException e) {
                // The line was finished in this moment.
            }
        }
    }

    private Editor ready() {
        Editor ready = editor;
        if (ready != null) {
            return ready;
        }
        try {
            ready = starting.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while the terminal was set up");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the terminal cannot be set up", e.getCause());
        }
        setUp(ready);
        editor = ready;
        return ready;
    }

    private void setUp(Editor ready) {
        Terminal terminal = ready.getTerminal();
        original = terminal.getAttributes();
        ready.bind("pmdrill-tick", () -> {
            // Read here, under the editor's lock: elsewhere a key at the same moment tears it.
            seen = ready.getBuffer().toString();
            paint();
            return true;
        });
        ready.bind("pmdrill-enter", () -> enter(ready), "\r", "\n");
        ready.bind("pmdrill-end", () -> accept(ready), KeyMap.ctrl('D'), KeyMap.alt('\r'), KeyMap.alt('\n'));
        ready.bind("pmdrill-suspend", () -> suspend(ready), KeyMap.ctrl('Z'));
        Thread reader = Thread.currentThread();
        ready.whenResized(() -> resized(reader));
        bar = StatusBar.on(terminal, theme, large);
    }

    private Entry line(Editor ready, Prompt at, String draft) {
        String start = draft;
        while (true) {
            if (ready.wasInterrupted()) {
                return new Entry(How.INTERRUPTED, start, "");
            }
            try {
                String text = ready.readLine(theme.marker(), null, (MaskingCallback) null, start);
                return new Entry(How.GIVEN, command.isEmpty() || isWriting(at) ? text : "", command);
            } catch (UserInterruptException e) {
                start = e.getPartialLine();
                if (resized) {
                    resized = false;
                    sayAgain(ready, at);
                }
            }
        }
    }

    /** A screen of another size has lost its rows, and the editor cannot tell which: it starts afresh. */
    private void sayAgain(Editor ready, Prompt at) {
        @Nullable StatusBar row = bar;
        if (row != null) {
            row.hide();
        }
        ready.getTerminal().puts(InfoCmp.Capability.clear_screen);
        // The status comes first: when it appears it scrolls what stands there.
        paint();
        at.say().forEach(this::print);
    }

    private void resized(Thread reader) {
        @Nullable Future<?> before = repaint;
        if (before != null) {
            before.cancel(false);
        }
        repaint = timer.schedule(
                () -> {
                    synchronized (keeping) {
                        if (prompt != null) {
                            resized = true;
                            reader.interrupt();
                        }
                    }
                },
                AFTER_RESIZE_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    private void paint() {
        StatusBar row = bar;
        Prompt at = prompt;
        if (row != null && at != null) {
            row.paint(at, asked, clock.instant(), saved);
        }
    }

    /** Enter: a new line in an answer, unless the line ends it or is a command. */
    private boolean enter(Editor ready) {
        Prompt at = prompt;
        boolean text = at != null && isWriting(at);
        boolean words = at != null && at.input().form() != Input.Form.SHORT;
        long now = System.nanoTime();
        if (words && (ready.isFlooded() || now - flooded < PASTE_NANOS)) {
            flooded = now;
            ready.getBuffer().write('\n');
            return true;
        }
        if (!text) {
            command = Command.of(ready.getBuffer().toString()).isPresent()
                    ? ready.getBuffer().toString()
                    : "";
            return accept(ready);
        }
        String all = ready.getBuffer().toString();
        String line = all.substring(all.lastIndexOf('\n') + 1);
        boolean atEnd = ready.getBuffer().cursor() == ready.getBuffer().length();
        boolean ends = atEnd && line.strip().equals(".");
        boolean commands = atEnd && Command.of(line).isPresent();
        if (!ends && !commands) {
            ready.getBuffer().write('\n');
            return true;
        }
        command = commands ? line : "";
        // The line itself is no part of the answer.
        ready.getBuffer().backspace(line.codePointCount(0, line.length()));
        return accept(ready);
    }

    private static boolean isWriting(Prompt at) {
        return at.input().form() == Input.Form.TEXT;
    }

    private static boolean accept(Editor ready) {
        ready.callWidget(LineReader.ACCEPT_LINE);
        return true;
    }

    private boolean suspend(Editor ready) {
        Terminal terminal = ready.getTerminal();
        Attributes raw = terminal.getAttributes();
        @Nullable StatusBar row = bar;
        if (row != null) {
            row.suspend();
        }
        terminal.setAttributes(Objects.requireNonNull(original));
        terminal.flush();
        suspend.run();
        terminal.setAttributes(raw);
        if (row != null) {
            row.restore();
        }
        paint();
        ready.callWidget(LineReader.REDRAW_LINE);
        return true;
    }

    /** Clears the screen and waits for Enter. */
    void hide(Line line) {
        Editor ready = ready();
        @Nullable StatusBar row = bar;
        if (row != null) {
            row.hide();
        }
        ready.getTerminal().puts(InfoCmp.Capability.clear_screen);
        print(line);
        try {
            ready.readLine("");
        } catch (UserInterruptException | EndOfFileException e) {
            // Whatever was pressed, the pause is over; a terminal that went away is met at the next prompt.
        } finally {
            Thread.interrupted();
            ready.wasInterrupted();
        }
    }

    /** What another program does while it has the terminal. */
    interface Loan {
        String use() throws IOException;
    }

    /** Lends the terminal to another program. */
    String lend(Loan loan) throws IOException {
        Terminal terminal = ready().getTerminal();
        Attributes now = terminal.getAttributes();
        @Nullable StatusBar row = bar;
        if (row != null) {
            row.hide();
        }
        try {
            return loan.use();
        } finally {
            terminal.setAttributes(now);
        }
    }

    /** What is being typed at this moment. */
    String typed() {
        Editor ready = editor;
        return ready == null || prompt == null ? "" : ready.getBuffer().toString();
    }

    /** Whether somebody is asked something at this moment. */
    boolean isAsking() {
        return prompt != null;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        timer.shutdownNow();
        try {
            Editor ready = editor == null ? starting.get() : editor;
            try {
                @Nullable StatusBar row = bar;
                if (row != null) {
                    row.close();
                }
                ready.getTerminal().close();
            } catch (IOException | IllegalStateException e) {
                // The terminal is gone, or was closed because the process was told to end.
            }
            Screen.settle(ready.getTerminal());
        } catch (IOException | ExecutionException e) {
            // It never came up: there is nothing to restore.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
