package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Drafts;
import io.github.pmdrill.dialogue.Hearing;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import java.io.IOError;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * A screen, a keyboard and the status line between them.
 *
 * <p>The line editor takes its time to start. What is said meanwhile is printed at once, past it, so that a person
 * can read.
 */
final class Desk implements AutoCloseable {
    private final Future<Editor> starting;
    private final EarlyOutput early;
    private final Layout layout;
    private final Theme theme;
    private final boolean large;
    private final int statusRows;
    private final Runnable suspend;
    private final Ticker ticker;
    private final Watch watch;

    private volatile @Nullable Editor editor;
    private @Nullable Interlude interlude;
    private @Nullable Keyboard keyboard;
    private final OwnLines own = new OwnLines();
    private boolean closed;

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
        this.layout = new Layout(theme);
        this.statusRows = large ? 1 + BigClock.ROWS : 1;
        this.early = new EarlyOutput(early, earlyColumns, layout, statusRows);
        this.theme = theme;
        this.watch = new Watch(clock);
        this.large = large;
        this.suspend = suspend;
        this.ticker = new Ticker(tick);
    }

    /** Remembers what was given before, for the arrow keys. */
    void remember(List<String> given) {
        given.forEach(own::add);
    }

    /** Says something, above what is being typed. */
    void print(Line line) {
        Editor ready = editor;
        if (ready == null) {
            early.print(line);
            return;
        }
        Terminal terminal = ready.getTerminal();
        for (String row : layout.lines(line, terminal.getColumns())) {
            terminal.writer().print(row + "\n");
        }
        terminal.flush();
    }

    /**
     * Says what comes before a prompt, a screen at a time where a person may rest.
     *
     * @return what is typed meanwhile: then all the rest is said at once
     */
    String say(Prompt at, Instant when) {
        if (!Screenfuls.rests(at.say())) {
            at.say().forEach(this::print);
            return "";
        }
        Editor ready = ready();
        watch.begin(at, when, "");
        try {
            return new PageByPage(ready, layout, statusRows).say(at.say());
        } finally {
            watch.end();
            Thread.interrupted();
        }
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
        Keyboard keys = Objects.requireNonNull(keyboard);
        keys.begin(at);
        watch.begin(at, when, draft);
        ticker.start(() -> tick(ready, drafts));
        try {
            return line(ready, keys, at, draft);
        } catch (EndOfFileException e) {
            // Without it where the end came in the middle of a paste.
            String partial = e.getPartialLine();
            return new Entry(Entry.How.GONE, partial == null ? ready.getBuffer().toString() : partial);
        } catch (IOError | IllegalStateException e) {
            // The latter when the terminal is closed by another thread, because the process was told to end.
            return new Entry(Entry.How.GONE, ready.getBuffer().toString());
        } finally {
            ticker.stop();
            watch.end();
            keys.end();
            // An interrupt that came late must not hit the next write to a file.
            Thread.interrupted();
        }
    }

    private void tick(Editor ready, Drafts drafts) {
        try {
            // The status line takes no lock of its own: from here it would garble what is being typed.
            ready.callWidget("pmdrill-tick");
            watch.keep(drafts);
        } catch (IllegalStateException e) {
            // The line was finished in this moment.
        }
    }

    private Editor ready() {
        Editor ready = editor;
        if (ready != null) {
            return ready;
        }
        ready = Editor.await(starting);
        keyboard = setUp(ready);
        editor = ready;
        return ready;
    }

    private Keyboard setUp(Editor ready) {
        Terminal terminal = ready.getTerminal();
        ready.bind("pmdrill-tick", () -> look(ready));
        ready.bind("pmdrill-suspend", this::suspend, KeyMap.ctrl('Z'));
        Thread reader = Thread.currentThread();
        ready.whenResized(() -> ticker.resize(reader));
        synchronized (this) {
            if (!closed) {
                watch.on(StatusBar.on(terminal, theme, large));
            }
        }
        interlude = new Interlude(ready, watch.bar(), terminal.getAttributes());
        return new Keyboard(ready, own, () -> look(ready));
    }

    private Entry line(Editor ready, Keyboard keys, Prompt at, String draft) {
        String start = draft;
        while (true) {
            if (ready.wasInterrupted()) {
                return new Entry(Entry.How.INTERRUPTED, start);
            }
            try {
                return keys.entry(ready.read(theme.marker(), start));
            } catch (UserInterruptException e) {
                start = e.getPartialLine();
                if (ticker.wasResized()) {
                    sayAgain(at);
                }
            }
        }
    }

    /** A screen of another size has lost its rows, and the editor cannot tell which: it starts afresh. */
    private void sayAgain(Prompt at) {
        interlude().clear();
        // The status comes first: when it appears it scrolls what stands there.
        watch.paint();
        at.say().forEach(this::print);
    }

    /** Called under the editor's lock only: elsewhere a key at the same moment tears what is read. */
    private boolean look(Editor ready) {
        watch.look(ready.getBuffer().toString());
        return true;
    }

    /** Says what is recorded from now on. */
    void hears(Hearing heard) {
        watch.hears(heard);
    }

    private boolean suspend() {
        interlude().suspend(suspend, watch::paint);
        return true;
    }

    private Interlude interlude() {
        ready();
        return Objects.requireNonNull(interlude);
    }

    /** Clears the screen and waits for Enter. */
    void hide(Line line) {
        interlude().clear();
        print(line);
        Hearing heard = watch.hearing();
        heard.pause();
        interlude().await();
        heard.resume();
    }

    /** Lends the terminal to another program. */
    String lend(Interlude.Loan loan) throws IOException {
        return interlude().lend(loan);
    }

    /** What is being typed at this moment, while somebody is asked something. */
    Optional<String> typed() {
        Editor ready = editor;
        String text = ready == null ? "" : ready.getBuffer().toString();
        // Asked last: what is no longer asked for was kept by who asked.
        return watch.isAsking() ? Optional.of(text) : Optional.empty();
    }

    /** Whether somebody is asked something at this moment. */
    private boolean isAsking() {
        return watch.isAsking();
    }

    /** Whether the line editor has started. */
    boolean isUp() {
        return starting.isDone();
    }

    @Override
    public void close() {
        ticker.close();
        try {
            Terminal terminal = starting.get().getTerminal();
            if (begunToClose()) {
                return;
            }
            try {
                if (isAsking()) {
                    Screen.endReading(terminal);
                }
                watch.bar().close();
                // Outside of the lock that a reader may wait for: JLine takes one of its own, in which rescue runs.
                terminal.close();
            } catch (IOException | IllegalStateException e) {
                // The terminal is gone.
            }
            Screen.settle(terminal);
        } catch (IOException | ExecutionException e) {
            // It never came up: there is nothing to restore.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean begunToClose() {
        boolean before = closed;
        closed = true;
        return before;
    }
}
