package io.github.pmdrill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.dialogue.Drafts;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;

/** A person's hands and eyes at a line editor: keys go in, and what a screen shows comes out. */
final class Rig implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    final LinkedBlockingDeque<String> drafts = new LinkedBlockingDeque<>();
    volatile Instant now = Instant.parse("2026-03-07T08:00:00Z");

    private volatile boolean pasting;
    private final ScreenTerminal screen;
    private final LineDisciplineTerminal terminal;
    private final Conversation conversation;
    private final ExecutorService candidate = Executors.newSingleThreadExecutor();

    Rig(int columns, int rows, Duration tick, Drafts keeper, ExternalEditor external) throws IOException {
        var virtual = ScreenTerminal.withTerminal("rig", "xterm-256color", columns, rows);
        screen = virtual.screen();
        terminal = virtual.terminal();
        Drafts both = text -> {
            drafts.add(text);
            return keeper.keep(text);
        };
        conversation =
                new Screen("xterm", null, () -> now, external, () -> {}).over(terminal, this::waiting, both, tick);
    }

    /** At 80 columns and 24 rows, with a clock that ticks only where a test asks for it. */
    static Rig usual() throws IOException {
        return of(80, 24);
    }

    static Rig of(int columns, int rows) throws IOException {
        return new Rig(columns, rows, Duration.ofHours(1), text -> true, new ExternalEditor("false"));
    }

    private int waiting() {
        try {
            return pasting ? terminal.input().available() : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    void remember(List<String> given) {
        conversation.remember(given);
    }

    /** Puts a prompt. */
    Future<Reply> put(Prompt prompt) {
        return candidate.submit(() -> conversation.ask(prompt));
    }

    /** Puts a prompt, and waits until it can be typed at. */
    Future<Reply> ask(Prompt prompt) {
        long before = markers();
        Future<Reply> reply = put(prompt);
        await("a marker", () -> markers() > before || reply.isDone());
        return reply;
    }

    /** Waits until the editor has begun so many times in all. */
    void awaitMarkers(int number) {
        await(number + " markers", () -> markers() >= number);
    }

    private long markers() {
        return shown().stream().filter(row -> row.contains("you>")).count();
    }

    /** Presses keys, all at once. A Ctrl-C comes as a signal and then as a key, as at JLine's own terminals. */
    void press(String keys) {
        if (keys.contains("\003")) {
            raise(Terminal.Signal.INT);
        }
        deliver(keys);
    }

    private void deliver(String keys) {
        try {
            terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Types as a hand does: the editor never sees a second key wait behind the first. */
    void type(String text) {
        deliver(text.replace('\n', '\r'));
    }

    /** Pastes text into a terminal that does not bracket it: all keys wait at once. */
    void paste(String text) {
        pasting = true;
        press(text.replace('\n', '\r'));
        await("the editor to read", () -> waiting() == 0);
        pasting = false;
    }

    void resize(int columns, int rows) {
        screen.setSize(Size.of(columns, rows));
        terminal.setSize(Size.of(columns, rows));
        terminal.raise(Terminal.Signal.WINCH);
    }

    void raise(Terminal.Signal signal) {
        terminal.raise(signal);
    }

    /** The rows of the screen. */
    List<String> shown() {
        return screen.toString().lines().map(String::stripTrailing).toList();
    }

    void awaitShown(String text) {
        await("\"" + text + "\"", () -> shown().stream().anyMatch(row -> row.contains(text)));
    }

    void await(String what, BooleanSupplier there) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime() - deadline)
                    .as("waited for %s; the screen shows%n%s", what, String.join("\n", shown()))
                    .isNegative();
            Thread.onSpinWait();
        }
    }

    Reply get(Future<Reply> reply) {
        try {
            return reply.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("no reply; the screen shows\n" + String.join("\n", shown()), e);
        }
    }

    /** Ends what asked is still waiting, as a closed window does. */
    void hangUp() throws IOException {
        terminal.close();
    }

    @Override
    public void close() {
        conversation.close();
        candidate.shutdownNow();
    }
}
