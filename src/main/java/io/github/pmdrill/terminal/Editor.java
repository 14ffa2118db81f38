package io.github.pmdrill.terminal;

import java.io.IOException;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

/** JLine's line editor, set up for answers of many lines. */
final class Editor extends LineReaderImpl {
    private static final long FRAME_NANOS = 50_000_000L;

    private final IntSupplier waiting;
    private long painted;
    private Runnable resized = () -> {};

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
        setOpt(Option.INSERT_TAB);
        setVariable(DISABLE_HISTORY, true);
        setVariable(DISABLE_COMPLETION, true);
        setVariable(SECONDARY_PROMPT_PATTERN, "   > ");
        setVariable(BELL_STYLE, "none");
        keys().bind(new Reference(LineReader.SELF_INSERT), "\t");
        // By default these throw away, or give, all that is typed; a pasted bell would do it too.
        for (char key : new char[] {'G', 'O'}) {
            keys().unbind(KeyMap.ctrl(key));
        }
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
