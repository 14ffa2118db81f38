package io.github.pmdrill.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.MaskingCallback;
import org.jline.reader.Reference;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jspecify.annotations.Nullable;

/** JLine's line editor, set up for answers of many lines. */
final class Editor extends LineReaderImpl {
    private static final long FRAME_NANOS = 50_000_000L;
    private static final int STUCK = 2;
    private static final String PASTE_END = "\033[201~";
    private static final char INTERRUPT = '\003';

    /** On fewer rows than this JLine shows all that is typed in one. */
    private static final int LOWEST = 3;

    private final IntSupplier waiting;
    private long painted;
    private Runnable resized = () -> {};
    private final AtomicInteger signals = new AtomicInteger();
    private volatile @Nullable Thread typist;

    /**
     * @param waiting how many bytes of input wait to be read
     */
    Editor(Terminal terminal, IntSupplier waiting) throws IOException {
        super(terminal, "pmdrill", null);
        this.waiting = waiting;
        DefaultParser parser = new DefaultParser();
        parser.setEscapeChars(null);
        parser.setQuoteChars(new char[0]);
        parser.setEofOnUnclosedQuote(false);
        setParser(parser);
        setOpt(Option.DISABLE_EVENT_EXPANSION);
        setOpt(Option.BRACKETED_PASTE);
        setVariable(DISABLE_HISTORY, true);
        setVariable(BELL_STYLE, "none");
        // By default these throw away, or give, all that is typed; a pasted bell would do it too.
        for (char key : new char[] {'G', 'O'}) {
            keys().unbind(KeyMap.ctrl(key));
        }
        bind(LineReader.BACKWARD_DELETE_CHAR, () -> buf.backspace(Cluster.last(buf.upToCursor())) > 0);
        bind(LineReader.DELETE_CHAR, () -> buf.delete(Cluster.first(buf.substring(buf.cursor()))) > 0);
        bind(LineReader.BACKWARD_CHAR, () -> buf.move(-Cluster.last(buf.upToCursor())) < 0);
        bind(LineReader.FORWARD_CHAR, () -> buf.move(Cluster.first(buf.substring(buf.cursor()))) > 0);
        bind("pmdrill-pasted", () -> true, PASTE_END);
        Terminal.SignalHandler interrupt = signal -> count();
        terminal.handle(Terminal.Signal.INT, interrupt);
        // At the start of each line JLine puts a handler of its own there.
        bind(LineReader.CALLBACK_INIT, () -> {
            typist = Thread.currentThread();
            terminal.handle(Terminal.Signal.INT, interrupt);
            return true;
        });
    }

    /** The editor, once it has started. */
    static Editor await(Future<Editor> starting) {
        try {
            return starting.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while the terminal was set up");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the terminal cannot be set up", e.getCause());
        }
    }

    /**
     * Counts a Ctrl-C, on the thread of the signal.
     *
     * <p>Between two lines it would end the process, were it not caught here.
     */
    private void count() {
        if (signals.incrementAndGet() > STUCK) {
            // Nobody has asked for a line in all this time: let the next one end the process.
            getTerminal().handle(Terminal.Signal.INT, Terminal.SignalHandler.SIG_DFL);
        }
        lock.lock();
        try {
            @Nullable Thread reader = typist;
            if (reading && reader != null) {
                reader.interrupt();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Does nothing: JLine delivers a Ctrl-C twice, as a signal, which is counted, and then as a key. */
    @Override
    protected boolean interrupt() {
        return true;
    }

    /** Whether Ctrl-C was pressed since this was last asked. */
    boolean wasInterrupted() {
        return signals.getAndSet(0) > 0;
    }

    private KeyMap<Binding> keys() {
        return Objects.requireNonNull(getKeyMaps().get(LineReader.MAIN));
    }

    /** Binds keys to what they do. */
    void bind(String name, org.jline.reader.Widget widget, String... keys) {
        getWidgets().put(name, widget);
        if (keys.length > 0) {
            keys().bind(new Reference(name), keys);
        }
    }

    /**
     * Puts a pasted block into the text as it comes. JLine would wait for its end, which a broken connection may not
     * bring: what came until then could neither be seen nor kept, and whoever pressed Ctrl-C lost it.
     */
    @Override
    public boolean beginPaste() {
        StringBuilder held = new StringBuilder();
        try {
            while (!held.toString().equals(PASTE_END)) {
                takePasted(held, readCharacter());
            }
            held.setLength(0);
        } finally {
            buf.write(held);
        }
        return true;
    }

    /**
     * Takes a character of a pasted block.
     *
     * @param held what may be the beginning of its end
     */
    private void takePasted(StringBuilder held, int character) {
        if (character < 0) {
            throw new EndOfFileException();
        }
        if (character == INTERRUPT) {
            // The signal that came with it is counted; it is no part of the text.
            return;
        }
        if (!PASTE_END.startsWith(held.toString() + Character.toString(character))) {
            buf.write(held);
            held.setLength(0);
        }
        if (PASTE_END.startsWith(held.toString() + Character.toString(character))) {
            held.appendCodePoint(character);
            return;
        }
        buf.write(character == '\r' ? '\n' : character);
        if (waiting.getAsInt() == 0) {
            redisplay();
        }
    }

    /** Skips the repaint while more input waits, so that a paste of fifty lines is not painted key by key. */
    @Override
    protected void redisplay(boolean flush) {
        long now = System.nanoTime();
        if (reading && flush && now - painted < FRAME_NANOS && waiting.getAsInt() > 0) {
            return;
        }
        super.redisplay(flush);
        painted = now;
    }

    /** Reads a line, which stands on the screen broken between its words, also when it is given. */
    String read(String marker, String start) {
        return readLine(marker, null, new Shown(), start);
    }

    /** What is typed as it stands on the screen: JLine breaks it at the last column, wherever that falls. */
    private final class Shown implements MaskingCallback {
        /** What stands before the cursor; JLine finds its row and column from that. */
        @Override
        public String display(String line) {
            return size.getRows() < LOWEST ? line : rows().upTo(line.length());
        }

        @Override
        public String history(String line) {
            return line;
        }
    }

    /** What is typed, in the rows in which it stands on the screen. */
    TypedRows rows() {
        return TypedRows.of(buf.toString(), size.getColumns());
    }

    @Override
    public AttributedString getDisplayedBufferWithPrompts(List<AttributedString> leads) {
        TypedRows rows = rows();
        rows.leads().forEach(lead -> leads.add(new AttributedString(lead)));
        String[] shown = rows.upTo(buf.toString().length()).split("\n", -1);
        AttributedStringBuilder all = new AttributedStringBuilder().tabs(getTabWidth());
        all.append(prompt).append(shown[0]);
        for (int row = 1; row < shown.length; row++) {
            all.append("\n").append(leads.get(row - 1)).append(shown[row]);
        }
        if (post != null) {
            all.append("\n").append(post.get());
        }
        return all.toAttributedString();
    }

    /** Runs after every change of the screen's size, while somebody types. */
    void whenResized(Runnable task) {
        resized = task;
    }

    @Override
    protected void handleSignal(Terminal.Signal signal) {
        super.handleSignal(signal);
        if (signal == Terminal.Signal.WINCH && reading) {
            resized.run();
        }
    }

    /** Whether more input waits behind the key at hand: a paste without brackets, not a hand. */
    boolean isFlooded() {
        return waiting.getAsInt() > 0;
    }
}
