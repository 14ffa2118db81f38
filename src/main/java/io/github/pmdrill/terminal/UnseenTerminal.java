package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.dialogue.Drafts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;

/** A terminal in memory, at which everything was typed before it begins: what the JVM learns the line editor from. */
public final class UnseenTerminal {
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
     * Opens a terminal of the system and closes it.
     *
     * @param clock what time it is
     */
    public static void openSystemTerminal(InstantSource clock) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        new Screen("xterm-256color", null, clock, new ExternalEditor("true"), () -> {})
                .open(nowhere, 80, true, false, text -> true, () -> {})
                .close();
    }
}
