package io.github.pmdrill;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;

/** A process in a pseudo-terminal of its own, and what its screen shows. */
final class Pty implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final PtyProcess process;
    private final ScreenTerminal screen;
    private final StringBuilder output = new StringBuilder();
    private final Thread eyes;
    private String held = "";
    private boolean ended;

    Pty(Program program, int columns, int rows, Map<String, String> more, List<String> command) throws IOException {
        screen = new ScreenTerminal(columns, rows);
        process = new PtyProcessBuilder(command.toArray(String[]::new))
                .setEnvironment(program.environment(more))
                .setDirectory(program.home().toString())
                .setInitialColumns(columns)
                .setInitialRows(rows)
                .setUnixOpenTtyToPreserveOutputAfterTermination(true)
                .start();
        eyes = new Thread(this::look, "eyes");
        eyes.setDaemon(true);
        eyes.start();
    }

    /** The program itself at 80 columns and 24 rows. */
    static Pty of(Program program, String... arguments) throws IOException {
        return new Pty(program, 80, 24, Map.of(), command(arguments));
    }

    static List<String> command(String... arguments) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(Program.path()), List.of(arguments).stream())
                .toList();
    }

    private void look() {
        try (Reader in = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            char[] chars = new char[4096];
            for (int n = in.read(chars); n >= 0; n = in.read(chars)) {
                String text = new String(chars, 0, n);
                synchronized (this) {
                    output.append(text);
                    show(text);
                    notifyAll();
                }
            }
        } catch (IOException e) {
            // The terminal is gone: so it ends.
        }
        synchronized (this) {
            ended = true;
            notifyAll();
        }
    }

    /**
     * Draws on the screen.
     *
     * <p>The emulator takes a letter in the last column for a wrap that is due, even after the cursor was put back
     * elsewhere; terminals do not. A carriage return before that settles it.
     */
    private void show(String text) {
        String drawn = held + text;
        held = drawn.endsWith("\033") ? "\033" : "";
        screen.write(drawn.substring(0, drawn.length() - held.length()).replace("\0338", "\r\0338"));
    }

    /** Sends keys. */
    void press(String keys) {
        try {
            process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new AssertionError(report("cannot be typed at"), e);
        }
    }

    /** How much was put out so far. */
    synchronized int mark() {
        return output.length();
    }

    /** Waits until words stand in the output after a mark, whatever the line breaks between them. */
    void awaitOutput(int mark, String words) {
        await(
                "\"" + words + "\" in the output",
                () -> plain(output.substring(mark)).contains(words));
    }

    /** Waits until text stands on the screen, whatever the blanks and line breaks within it. */
    void awaitScreen(String text) {
        String dense = dense(text);
        await("\"" + text + "\" on the screen", () -> dense(screen.toString()).contains(dense));
    }

    private static String dense(String text) {
        return text.replaceAll("\\s", "");
    }

    /** A terminal's output as words: no control sequences, single blanks. */
    static String plain(String output) {
        return output.replaceAll("\033\\[[0-9;?>]*[a-zA-Z]|\033[=>78]|\033\\([A-Z0-9]|[\016\017]", "")
                .replaceAll("\\s+", " ");
    }

    synchronized void await(String what, BooleanSupplier there) {
        await(what, there, Duration.ofSeconds(PATIENCE_SECONDS));
    }

    /** The same for what may come without anything being put out: it is looked for that often. */
    synchronized void await(String what, BooleanSupplier there, Duration often) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!there.getAsBoolean()) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (ended || left <= 0) {
                throw new AssertionError(report((ended ? "ended before " : "waited in vain for ") + what));
            }
            try {
                wait(Math.min(left, often.toMillis()));
            } catch (InterruptedException e) {
                throw new AssertionError(report("interrupted"), e);
            }
        }
    }

    synchronized String report(String what) {
        return what + "\n--- the screen\n" + rows().stream().collect(Collectors.joining("\n"))
                + "\n--- its last words\n" + plain(output.substring(Math.max(0, output.length() - 3000)));
    }

    synchronized List<String> rows() {
        return screen.toString().lines().map(String::stripTrailing).toList();
    }

    /** Everything that was put out, to the byte. */
    synchronized String output() {
        return output.toString();
    }

    void resize(int columns, int rows) {
        synchronized (this) {
            screen.setSize(Size.of(columns, rows));
        }
        process.setWinSize(new WinSize(columns, rows));
    }

    /** Waits for the end; the exit code. */
    int exit() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError(report("did not end"));
            }
            eyes.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new AssertionError(report("interrupted"), e);
        }
    }

    /** The process that was started. */
    ProcessHandle handle() {
        return ProcessHandle.of(process.pid()).orElseThrow(() -> new AssertionError(report("is gone")));
    }

    /** Sends a signal to a process by its name: TERM, HUP, KILL. */
    static void signal(ProcessHandle to, String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(to.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Closes the window: the terminal goes away under the process. */
    void hangUp() throws IOException {
        process.getOutputStream().close();
        process.getInputStream().close();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
