package io.github.pmdrill;

import io.github.pmdrill.cli.PmdrillCommand;
import io.github.pmdrill.cli.World;
import io.github.pmdrill.drill.Conversation;
import io.github.pmdrill.drill.Drafts;
import io.github.pmdrill.history.Home;
import io.github.pmdrill.terminal.ExternalEditor;
import io.github.pmdrill.terminal.Screen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;

/**
 * A run of the program that the JVM learns from: the classes it loads here are those that its archive of class data
 * holds. It needs no terminal, keeps nothing, and shows nothing.
 */
final class Training {
    private static final String QUESTION = "system-design/flood-alert-fanout";

    /** What a person types who begins an interview, asks, writes an answer and leaves. */
    private static final String KEYS = String.join(
            "\r",
            "",
            "how many people in the worst case",
            "/hint",
            "/next",
            "Warn every resident in time, and know who was not reached.",
            "One service reads the gauges and tells everyone.",
            "Then it writes down who was told.",
            ".",
            "It is simple, and it costs 0.03 per message.",
            ".",
            "/help",
            "/quit",
            "");

    /** Classes of a terminal of the system, which a run without one does not meet. */
    private static final List<String> SYSTEM_TERMINAL = List.of(
            "org.jline.terminal.TerminalBuilder",
            "org.jline.terminal.impl.AbstractPosixTerminal",
            "org.jline.terminal.impl.AbstractUnixSysTerminal",
            "org.jline.terminal.impl.PosixSysTerminal",
            "org.jline.terminal.impl.SignalInterceptingInputStream",
            "org.jline.terminal.impl.jni.JniTerminalProvider",
            "org.jline.terminal.impl.jni.JniNativePty",
            "org.jline.terminal.impl.jni.JniUnixSysTerminal",
            "org.jline.terminal.impl.jni.linux.LinuxNativePty",
            "org.jline.nativ.JLineNativeLoader",
            "org.jline.nativ.OSInfo",
            "org.jline.nativ.CLibrary",
            "org.jline.nativ.CLibrary$Termios",
            "org.jline.nativ.CLibrary$WinSize",
            "org.jline.utils.Signals",
            "org.jline.utils.NonBlocking",
            "org.jline.utils.Status");

    private Training() {}

    /** Runs the commands of every day, and a short interview. */
    public static void main(String[] args) throws IOException {
        Path home = Files.createTempDirectory("pmdrill");
        try {
            World world = world(home);
            for (String line : List.of("", "--help", "decks", "decks system-design", "show " + QUESTION)) {
                PmdrillCommand.run(world, line.isEmpty() ? new String[0] : line.split(" ", -1));
            }
            PmdrillCommand.run(world, "start", "--deck", "system-design", "--count", "1");
            PmdrillCommand.run(world, "start", QUESTION);
            for (String name : SYSTEM_TERMINAL) {
                load(name);
            }
        } finally {
            delete(home);
        }
        System.exit(0);
    }

    private static World world(Path home) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new World(
                () -> new BufferedReader(Reader.nullReader()),
                nowhere,
                nowhere,
                InstantSource.system(),
                ZoneOffset.UTC,
                () -> 1L,
                Map.of(),
                Home.of(Map.of("PMDRILL_HOME", home.toString()), home),
                true,
                (plain, aloud, drafts, whenReady) -> {
                    whenReady.run();
                    return conversation(drafts);
                });
    }

    private static Conversation conversation(Drafts drafts) {
        try {
            LineDisciplineTerminal terminal = new LineDisciplineTerminal(
                    "training", "xterm-256color", OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
            terminal.setSize(Size.of(80, 24));
            terminal.processInputBytes(KEYS.getBytes(StandardCharsets.UTF_8));
            Screen screen = new Screen(InstantSource.system(), new ExternalEditor("true"), () -> {});
            return screen.over(terminal, () -> 0, drafts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, Training.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            // Another version of the library: it is loaded when it is needed.
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
