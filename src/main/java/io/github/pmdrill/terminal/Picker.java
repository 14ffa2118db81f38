package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Catalogue;
import java.io.IOError;
import java.util.ArrayList;
import java.util.List;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/** The whole screen with a catalogue on it, which gives the terminal back as it was. */
final class Picker {
    private static final long ESCAPE_MILLIS = 150;
    private static final String PASTE_ON = "\033[?2004h";
    private static final String PASTE_OFF = "\033[?2004l";

    /** What a key does. */
    private enum Key {
        TYPED,
        PASTE,
        PASTED,
        ERASE,
        ERASE_WORD,
        ERASE_ALL,
        UP,
        DOWN,
        PAGE_UP,
        PAGE_DOWN,
        START,
        END,
        NARROW,
        PICK,
        LEAVE,
        INTERRUPT,
        GONE,
        SUSPEND,
        REDRAW,
        NOTHING
    }

    private final Terminal terminal;
    private final Picking picking;
    private final Theme theme;
    private final Runnable suspend;
    private final Display display;
    private @Nullable Attributes found;
    private boolean pasting;

    /**
     * @param suspend stops this process until the shell continues it
     */
    Picker(Terminal terminal, Picking picking, Theme theme, Runnable suspend) {
        this.terminal = terminal;
        this.picking = picking;
        this.theme = theme;
        this.suspend = suspend;
        this.display = new Display(terminal, true);
    }

    /** Lets the person pick. */
    Catalogue.Picked pick() {
        Terminal.SignalHandler before = terminal.handle(Terminal.Signal.WINCH, signal -> resized());
        try {
            begin();
            return read(new BindingReader(terminal.reader()), keys());
        } catch (EndOfFileException | IOError | IllegalStateException e) {
            // The terminal went away.
            return new Catalogue.Picked("", true);
        } finally {
            settle(before);
        }
    }

    private void settle(Terminal.SignalHandler before) {
        try {
            end();
            terminal.handle(Terminal.Signal.WINCH, before);
        } catch (IOError | IllegalStateException e) {
            // It went away: there is nothing to give back.
        }
    }

    private Catalogue.Picked read(BindingReader reader, KeyMap<Key> keys) {
        while (true) {
            @Nullable Key read = reader.readBinding(keys);
            Key key = read == null ? Key.GONE : read;
            switch (key) {
                case PICK -> {
                    if (picking.picked().isPresent() && !pasting) {
                        return new Catalogue.Picked(picking.picked().get().id(), false);
                    }
                }
                case LEAVE -> {
                    return Catalogue.Picked.NOTHING;
                }
                case GONE -> {
                    // Ctrl-D leaves as it does a shell: not over what is typed.
                    if (read == null || picking.isEmpty()) {
                        return Catalogue.Picked.NOTHING;
                    }
                }
                case INTERRUPT -> {
                    return new Catalogue.Picked("", true);
                }
                default -> press(key, reader.getLastBinding());
            }
            if (reader.peekCharacter(1) == NonBlockingReader.READ_EXPIRED) {
                draw();
            }
        }
    }

    private synchronized void press(Key key, String typed) {
        switch (key) {
            case TYPED -> picking.type(typed);
            case PASTE -> pasting = true;
            case PASTED -> pasting = false;
            case ERASE -> picking.erase();
            case ERASE_WORD -> picking.eraseWord();
            case ERASE_ALL -> picking.eraseAll();
            case UP -> picking.move(-1);
            case DOWN -> picking.move(1);
            case PAGE_UP -> picking.turn(-1);
            case PAGE_DOWN -> picking.turn(1);
            case START -> picking.toStart();
            case END -> picking.toEnd();
            case NARROW -> picking.narrow();
            case REDRAW -> display.clear();
            case SUSPEND -> {
                end();
                suspend.run();
                begin();
            }
            default -> {
                // A key of a terminal that means nothing here.
            }
        }
    }

    private KeyMap<Key> keys() {
        KeyMap<Key> keys = new KeyMap<>();
        keys.setAmbiguousTimeout(ESCAPE_MILLIS);
        keys.setUnicode(Key.TYPED);
        keys.setNomatch(Key.NOTHING);
        for (char c = ' '; c < KeyMap.KEYMAP_LENGTH; c++) {
            keys.bind(Key.TYPED, Character.toString(c));
        }
        bind(keys, Key.UP, Capability.key_up, "\033[A", "\033OA", KeyMap.ctrl('P'));
        bind(keys, Key.DOWN, Capability.key_down, "\033[B", "\033OB", KeyMap.ctrl('N'));
        bind(keys, Key.PAGE_UP, Capability.key_ppage, "\033[5~", KeyMap.alt('v'));
        bind(keys, Key.PAGE_DOWN, Capability.key_npage, "\033[6~", KeyMap.ctrl('V'));
        bind(keys, Key.START, Capability.key_home, "\033[H", "\033OH", "\033[1~");
        bind(keys, Key.END, Capability.key_end, "\033[F", "\033OF", "\033[4~");
        bind(keys, Key.ERASE, Capability.key_backspace, "\177", "\b");
        keys.bind(Key.ERASE_WORD, KeyMap.ctrl('W'));
        keys.bind(Key.ERASE_ALL, KeyMap.ctrl('U'));
        keys.bind(Key.NARROW, "\t");
        keys.bind(Key.PICK, "\r", "\n");
        keys.bind(Key.LEAVE, "\033");
        keys.bind(Key.INTERRUPT, KeyMap.ctrl('C'));
        keys.bind(Key.GONE, KeyMap.ctrl('D'));
        keys.bind(Key.SUSPEND, KeyMap.ctrl('Z'));
        keys.bind(Key.REDRAW, KeyMap.ctrl('L'));
        keys.bind(Key.PASTE, "\033[200~");
        keys.bind(Key.PASTED, "\033[201~");
        keys.bind(Key.NOTHING, "\033[C", "\033[D", "\033OC", "\033OD", "\033[2~", "\033[3~");
        return keys;
    }

    private void bind(KeyMap<Key> keys, Key key, Capability capability, String... more) {
        List<String> sequences = new ArrayList<>(List.of(more));
        @Nullable String named = KeyMap.key(terminal, capability);
        if (named != null && !named.isEmpty()) {
            sequences.add(named);
        }
        keys.bind(key, sequences);
    }

    private synchronized void begin() {
        found = terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        // Ctrl-C and Ctrl-Z come as keys: whatever they do, the screen is given back first.
        raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
        terminal.setAttributes(raw);
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.keypad_xmit);
        terminal.writer().write(PASTE_ON);
        display.reset();
        draw();
    }

    /** Gives the terminal back as it was found; any thread may call it, and more than once. */
    synchronized void end() {
        Attributes before = found;
        if (before != null) {
            found = null;
            terminal.writer().write(PASTE_OFF);
            terminal.puts(Capability.keypad_local);
            terminal.puts(Capability.exit_ca_mode);
            terminal.flush();
            terminal.setAttributes(before);
        }
    }

    private synchronized void resized() {
        if (found != null) {
            display.clear();
            draw();
        }
    }

    private synchronized void draw() {
        if (found == null) {
            return;
        }
        int columns = Math.max(1, terminal.getColumns());
        int height = Math.max(1, terminal.getRows());
        Picking.View view = picking.view(columns, height);
        List<AttributedString> rows = new ArrayList<>();
        for (int i = 0; i < view.rows().size(); i++) {
            boolean marked = i == view.marked() && theme == Theme.COLOUR;
            AttributedStyle style = marked ? AttributedStyle.BOLD : AttributedStyle.DEFAULT;
            rows.add(new AttributedString(view.rows().get(i), style));
        }
        display.resize(Size.of(columns, height));
        display.update(rows, Math.min(view.cursor(), columns - 1));
        terminal.flush();
    }
}
