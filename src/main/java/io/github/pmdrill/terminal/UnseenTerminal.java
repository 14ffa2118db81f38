package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.dialogue.Drafts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;

/** A terminal in memory, at which everything was typed before it begins: what the JVM learns the line editor from. */
public final class UnseenTerminal {
    /** Classes of a terminal of the system, and of what is drawn on it, which a run without one does not meet. */
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
            "org.jline.utils.Status",
            "io.github.pmdrill.files.Unpacked",
            "io.github.pmdrill.terminal.NativeLibrary",
            "io.github.pmdrill.terminal.Picker",
            "io.github.pmdrill.terminal.Picking");

    private UnseenTerminal() {}

    /**
     * A conversation at the line editor.
     *
     * @param keys what is typed, with a carriage return for Enter
     */
    public static Conversation conversation(String keys, InstantSource clock, Drafts drafts) {
        try {
            LineDisciplineTerminal terminal = new LineDisciplineTerminal(
                    "unseen", "xterm-256color", OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
            terminal.setSize(Size.of(80, 24));
            terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
            return new Screen("xterm-256color", null, clock, new ExternalEditor("true"), () -> {})
                    .over(terminal, () -> 0, drafts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Loads what a terminal of the system is made of: by opening one where there is one, else as far as it goes.
     *
     * @param clock what time it is
     */
    public static void loadSystemTerminal(InstantSource clock) {
        for (String name : SYSTEM_TERMINAL) {
            try {
                Class.forName(name, false, UnseenTerminal.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                // Another version of the library: it is loaded when it is needed.
            }
        }
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        new Screen("xterm-256color", null, clock, new ExternalEditor("true"), () -> {})
                .open(nowhere, 80, true, false, text -> true, () -> {})
                .close();
    }
}
