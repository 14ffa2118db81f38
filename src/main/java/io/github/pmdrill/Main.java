package io.github.pmdrill;

import io.github.pmdrill.cli.PmdrillCommand;
import io.github.pmdrill.dialogue.Catalogue;
import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.dialogue.Drafts;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Pager;
import io.github.pmdrill.history.StandardFolders;
import io.github.pmdrill.history.Zone;
import io.github.pmdrill.meaning.Remembering;
import io.github.pmdrill.practice.Conversations;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.shell.SystemShell;
import io.github.pmdrill.terminal.ExternalEditor;
import io.github.pmdrill.terminal.ExternalPager;
import io.github.pmdrill.terminal.PlainConversation;
import io.github.pmdrill.terminal.Screen;
import io.github.pmdrill.text.NotedOutput;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.text.Undecoded;
import io.github.pmdrill.text.WrappedOutput;
import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** The program's front door: the only class that touches real streams, the clock, chance, the process and its exit. */
public final class Main {
    private static final int COLUMNS = 80;
    private static final int MISUSE = 2;
    private static final int MOST_DIGITS = 4;

    private final Map<String, String> environment = System.getenv();
    private final InstantSource clock = InstantSource.system();
    private final NotedOutput output = new NotedOutput(new FileOutputStream(FileDescriptor.out));
    private final PrintStream out = new PrintStream(output, false, StandardCharsets.UTF_8);
    private final PrintStream err = errors();
    private @Nullable BufferedReader in;
    private boolean talked;

    private Main() {}

    /** Runs the program. */
    public static void main(String[] args) {
        ahead(args);
        Main main = new Main();
        main.leave(main.settled(main.run(args)));
    }

    /** Newer JDKs look for a logger to tell of an exit, at length; without one ends what talked to nobody and did not fail. */
    private void leave(int code) {
        if (talked || (code != Exit.DONE && code != Exit.UNFINISHED)) {
            System.exit(code);
        } else if (code != Exit.DONE) {
            Runtime.getRuntime().halt(code);
        }
    }

    /** On another core what the command will ask for is got ready meanwhile: time zones, and lists of questions. */
    static void ahead(String... args) {
        Thread thread = new Thread(() -> PmdrillCommand.readAhead(args), "ahead");
        thread.setDaemon(true);
        // Who needs what cannot be read meets it, and says so.
        thread.setUncaughtExceptionHandler((failed, e) -> {});
        thread.start();
    }

    private int run(String... args) {
        try {
            Undecoded.refuse(System.getProperty("sun.jnu.encoding", ""), args);
            return PmdrillCommand.run(outside(), args);
        } catch (IOException e) {
            err.println("pmdrill: " + SafeText.line(String.valueOf(e.getMessage())));
            return MISUSE;
        }
    }

    /** The outside as it is. */
    static Environment environment() throws IOException {
        return new Main().outside();
    }

    /** A full disk behind standard output is a failure, also of what was saved; a reader who has read enough is none. */
    private int settled(int code) {
        out.flush();
        err.flush();
        String trouble = output.trouble();
        boolean failed = code != Exit.DONE && code != Exit.UNFINISHED;
        if (failed || trouble.isEmpty() || trouble.contains("Broken pipe")) {
            return code;
        }
        err.println("pmdrill: standard output: " + trouble.toLowerCase(Locale.ROOT));
        return 1;
    }

    private Environment outside() throws IOException {
        StandardFolders folders = new StandardFolders(environment, System.getProperty("user.home", ""));
        return new Environment(
                this::in,
                out,
                err,
                clock,
                () -> Zone.of(TimeZone.getDefault()),
                () -> new Random().nextLong(),
                environment,
                folders.home(),
                isTerminal(),
                printed(),
                conversations(),
                pager(),
                (command, input, limit) -> new ShellProcess(command).run(input, limit),
                new QueryProcess(folders.cache()),
                Remembering.bundled());
    }

    /** Standard error, broken between words where it is a terminal. */
    private static PrintStream errors() {
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        return new PrintStream(
                columns(System.getProperty("pmdrill.errors", ""))
                        .<OutputStream>map(columns -> new WrappedOutput(err, columns))
                        .orElse(err),
                false,
                StandardCharsets.UTF_8);
    }

    private BufferedReader in() {
        if (in == null) {
            in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        }
        return in;
    }

    /** The launcher says {@code ROWS COLUMNS} when both ends are a terminal, else nothing; without it Java knows. */
    private static boolean isTerminal() {
        String size = System.getProperty("pmdrill.terminal");
        return size == null ? isConsole() : !size.isBlank();
    }

    /** From Java 22 to 24 a console is there without a terminal, too. */
    @SuppressWarnings("SystemConsoleNull") // it is null on Java 17, on which this must run
    private static boolean isConsole() {
        Console console = System.console();
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return console != null;
        }
    }

    private static int columns() {
        return columns(System.getProperty("pmdrill.terminal", "")).orElse(COLUMNS);
    }

    /** How wide what is printed may be, whoever types: as the person says, else as the terminal is, if it is one. */
    private int printed() {
        return columns(environment.getOrDefault("COLUMNS", ""))
                .or(() -> columns(System.getProperty("pmdrill.output", "")))
                .orElse(COLUMNS);
    }

    /** Page by page where a person sits at both ends. */
    private Pager pager() {
        String size = System.getProperty("pmdrill.terminal", "").strip();
        int space = size.indexOf(' ');
        Optional<Integer> rows = columns(space < 0 ? size : size.substring(0, space));
        String command = ExternalPager.command(environment);
        return rows.isEmpty() || command.isEmpty()
                ? Pager.onto(out)
                : () -> new ExternalPager(command, rows.get(), columns(size).orElse(COLUMNS), out);
    }

    /** The last number of {@code ROWS COLUMNS}. */
    private static Optional<Integer> columns(String size) {
        String last = size.strip();
        last = last.substring(last.lastIndexOf(' ') + 1);
        if (last.isEmpty() || last.length() > MOST_DIGITS || last.charAt(0) == '0') {
            return Optional.empty();
        }
        // By hand: a pattern takes a tenth of a start.
        int columns = 0;
        for (int i = 0; i < last.length(); i++) {
            int digit = last.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Optional.empty();
            }
            columns = columns * 10 + digit;
        }
        return Optional.of(columns);
    }

    private Conversations conversations() {
        // Windows names no type of terminal, and JLine asks it itself.
        String type = environment.getOrDefault("TERM", isWindows() ? "console" : "");
        ExternalEditor editor = new ExternalEditor(ExternalEditor.command(environment));
        if (!isTerminal() || type.isEmpty() || type.equals("dumb")) {
            return new Plain(editor);
        }
        return new OnScreen(
                editor,
                new Screen(
                        type, new StandardFolders(environment, "").cache().orElse(null), clock, editor, Main::suspend));
    }

    /** Plain lines on standard input and output. */
    private class Plain implements Conversations {
        private final ExternalEditor editor;

        Plain(ExternalEditor editor) {
            this.editor = editor;
        }

        @Override
        public List<String> rows(Line line, int columns) {
            return PlainConversation.rows(line, columns);
        }

        @Override
        public Conversation open(boolean plain, boolean aloud, Drafts drafts, Runnable whenReady) {
            talked = true;
            whenReady.run();
            return new PlainConversation(in(), out, isTerminal(), columns(), clock, drafts, editor);
        }
    }

    /** The line editor, where plain lines are not asked for. */
    private final class OnScreen extends Plain {
        private final Screen screen;

        OnScreen(ExternalEditor editor, Screen screen) {
            super(editor);
            this.screen = screen;
        }

        @Override
        public void prepare() {
            screen.begin();
        }

        @Override
        public Conversation open(boolean plain, boolean aloud, Drafts drafts, Runnable whenReady) {
            if (plain) {
                return super.open(true, aloud, drafts, whenReady);
            }
            talked = true;
            return screen.open(out, columns(), isColourful(), aloud, drafts, whenReady);
        }

        @Override
        public Catalogue.Picked pick(boolean plain, Catalogue catalogue, String words) {
            talked = true;
            return plain ? super.pick(true, catalogue, words) : screen.pick(catalogue, words, isColourful());
        }
    }

    private boolean isColourful() {
        return environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    private static boolean isWindows() {
        return SystemShell.ofThisMachine() == SystemShell.CMD;
    }

    /** Stops this process, as Ctrl-Z does elsewhere; returns when the shell continues it. Windows has no such thing. */
    private static void suspend() {
        if (isWindows()) {
            return;
        }
        try {
            long self = ProcessHandle.current().pid();
            new ProcessBuilder("kill", "-TSTP", Long.toString(self))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
