package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Catalogue;
import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.dialogue.Drafts;
import io.github.pmdrill.files.Resource;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntSupplier;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.AbstractUnixSysTerminal;
import org.jline.utils.InfoCmp;
import org.jline.utils.ShutdownHooks;
import org.jspecify.annotations.Nullable;

/** Opens conversations at the terminal of this process. */
public final class Screen {
    private static final List<String> WELL_KNOWN =
            List.of("xterm", "xterm-256color", "screen", "screen-256color", "tmux", "tmux-256color");

    private static final Duration TICK = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final ExternalEditor external;
    private final Runnable suspend;
    private final String type;
    private final @Nullable Path cache;
    private @Nullable FutureTask<Editor> begun;
    private volatile @Nullable EditorConversation held;
    private volatile @Nullable Picker picker;

    /**
     * @param type the value of {@code TERM}
     * @param cache the folder of what only saves time; null where there is no place for it
     * @param suspend stops this process until the shell continues it
     */
    public Screen(String type, @Nullable Path cache, InstantSource clock, ExternalEditor external, Runnable suspend) {
        this.cache = cache;
        this.type = type;
        this.clock = clock;
        this.external = external;
        this.suspend = suspend;
    }

    /** Begins to start the line editor, on a thread of its own: it takes about as long as everything else at a start. */
    public void begin() {
        if (begun == null) {
            begun = starting();
        }
    }

    private FutureTask<Editor> starting() {
        FutureTask<Editor> starting = new FutureTask<>(() -> {
            NativeLibrary.load(cache);
            return new Editor(terminal(), waiting());
        });
        thread("terminal", starting);
        return starting;
    }

    private static void thread(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * A conversation at the line editor.
     *
     * @param out the terminal's output, for what is said before the editor is there
     * @param columns how wide the terminal is, until the editor knows
     * @param colour whether colours are wanted
     * @param large whether the clock is shown in large digits
     * @param whenReady run, off the person's way, once the editor is there
     */
    public EditorConversation open(
            PrintStream out, int columns, boolean colour, boolean large, Drafts drafts, Runnable whenReady) {
        FutureTask<Editor> starting = begun != null ? begun : starting();
        begun = null;
        thread("ears", () -> {
            try {
                starting.get();
            } catch (InterruptedException | ExecutionException e) {
                // Whoever asks something meets it.
            }
            whenReady.run();
        });
        Theme theme = colour ? Theme.COLOUR : Theme.PLAIN;
        Desk desk = new Desk(starting, out, columns, theme, clock, large, suspend, TICK);
        EditorConversation conversation = new EditorConversation(desk, clock, drafts, external);
        held = conversation;
        return conversation;
    }

    /**
     * Lets a person pick out of a catalogue; the terminal stays up for the conversation that comes of it.
     *
     * @param words what is looked for first; may be empty
     */
    public Catalogue.Picked pick(Catalogue catalogue, String words, boolean colour) {
        begin();
        Terminal terminal = Editor.await(Objects.requireNonNull(begun)).getTerminal();
        Picker screen =
                new Picker(terminal, new Picking(catalogue, words), colour ? Theme.COLOUR : Theme.PLAIN, suspend);
        picker = screen;
        try {
            return screen.pick();
        } finally {
            picker = null;
        }
    }

    /**
     * A conversation over a terminal that is there already: one that is not a screen.
     *
     * @param waiting how many bytes of input wait to be read
     */
    Conversation over(Terminal terminal, IntSupplier waiting, Drafts drafts) throws IOException {
        return over(terminal, waiting, drafts, TICK);
    }

    Conversation over(Terminal terminal, IntSupplier waiting, Drafts drafts, Duration tick) throws IOException {
        Editor editor = new Editor(terminal, waiting);
        FutureTask<Editor> ready = new FutureTask<>(() -> editor);
        ready.run();
        PrintStream out = new PrintStream(terminal.output(), true, StandardCharsets.UTF_8);
        Desk desk = new Desk(ready, out, terminal.getColumns(), Theme.PLAIN, clock, false, suspend, tick);
        return new EditorConversation(desk, clock, drafts, external);
    }

    private Terminal terminal() throws IOException {
        // Added before JLine's own hook, which closes the terminal: then no scrolling row could be given back any more.
        ShutdownHooks.add(this::rescue);
        if (WELL_KNOWN.contains(type)) {
            // JLine knows these by heart, tmux's as the ones of screen; without this it forks infocmp at every start.
            String known = "org/jline/utils/" + type.replace("tmux", "screen") + ".caps";
            InfoCmp.setLoadedInfoCmp(type, Resource.text(known));
        } else {
            // An unknown type would print a stack trace and then work as this one.
            InfoCmp.setDefaultInfoCmp(type, () -> InfoCmp.getDefaultInfoCmp("ansi"));
        }
        Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .provider("jni")
                .graphemeCluster(false)
                .encoding(StandardCharsets.UTF_8)
                .build();
        if (terminal.getColumns() <= 0 || terminal.getRows() <= 0) {
            terminal.setSize(Size.of(80, 24));
        }
        // Tasks run in the order in which they were added: after JLine's.
        ShutdownHooks.add(() -> settle(terminal));
        return terminal;
    }

    private void rescue() {
        Picker open = picker;
        if (open != null) {
            open.end();
        }
        EditorConversation conversation = held;
        if (conversation != null) {
            conversation.rescue();
        }
    }

    /** JLine's native part never reads the number of the line discipline, and leaves a stray one in the settings. */
    static void settle(Terminal terminal) throws IOException, InterruptedException {
        if (terminal instanceof AbstractUnixSysTerminal) {
            new ProcessBuilder("stty", "line", "0")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
    }

    private static IntSupplier waiting() {
        FileInputStream in = new FileInputStream(FileDescriptor.in);
        return () -> {
            try {
                return in.available();
            } catch (IOException e) {
                return 0;
            }
        };
    }

    /** Who is killed while reading has not come to the end at which JLine gives these modes back. */
    static void endReading(Terminal terminal) {
        terminal.puts(InfoCmp.Capability.keypad_local);
        terminal.writer().write(LineReaderImpl.BRACKETED_PASTE_OFF);
        terminal.flush();
    }
}
