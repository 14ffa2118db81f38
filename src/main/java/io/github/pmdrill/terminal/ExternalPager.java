package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Pager;
import io.github.pmdrill.shell.SystemShell;
import io.github.pmdrill.text.Columns;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * The person's own pager with one text, as git has it. What fits on the screen is printed, and so is everything where no
 * pager is to be had.
 */
public final class ExternalPager implements Pager.Pages {
    private static final int NOT_FOUND = 127;

    /** Where there is none, a shell would say so, although nobody asked for it. */
    private static final String LESS = "command -v less >/dev/null || exit 127; exec less";

    private final String command;
    private final int rows;
    private final int columns;
    private final PrintStream out;
    private final StringBuilder shown = new StringBuilder();
    private @Nullable Process process;
    private @Nullable Object interrupts;
    private boolean direct;
    private boolean wanted = true;

    /**
     * @param command as a shell reads it; empty for none
     * @param rows how high the screen is
     * @param columns how wide it is
     * @param out the screen
     */
    public ExternalPager(String command, int rows, int columns, PrintStream out) {
        this.command = command;
        this.direct = command.isEmpty();
        this.rows = rows;
        this.columns = columns;
        this.out = out;
    }

    /** The command that an environment names, else that of {@code less}; empty where none is wanted. */
    public static String command(Map<String, String> environment) {
        String type = environment.getOrDefault("TERM", "");
        String usual = type.isEmpty() || type.equals("dumb") ? "" : LESS;
        String named = environment
                .getOrDefault("PMDRILL_PAGER", environment.getOrDefault("PAGER", usual))
                .strip();
        return named.equals("cat") ? "" : named;
    }

    @Override
    public boolean show(String text) {
        if (direct) {
            out.print(text);
            return !out.checkError();
        }
        shown.append(text);
        if (process != null) {
            give(process, text);
        } else if (!fits()) {
            start();
        }
        return wanted;
    }

    /** Whether the screen holds all of it, and the shell's prompt below. */
    private boolean fits() {
        int taken = shown.toString()
                .lines()
                .limit(rows)
                .mapToInt(line -> Math.max(1, (Columns.of(line) + columns - 1) / columns))
                .sum();
        return taken < rows;
    }

    private void start() {
        out.flush();
        ProcessBuilder pager = new ProcessBuilder(SystemShell.ofThisMachine().running(command))
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        // As git does: it ends where all fits, passes colours, and leaves the text on the screen.
        pager.environment().putIfAbsent("LESS", "FRX");
        pager.environment().putIfAbsent("LV", "-c");
        try {
            Process started = pager.start();
            process = started;
            // A pager has Ctrl-C for itself; without the program it would be left behind at the terminal.
            interrupts = Signals.register("INT", () -> {});
            give(started, shown.toString());
        } catch (IOException e) {
            direct = true;
            out.print(shown);
        }
    }

    private void give(Process pager, String text) {
        if (!wanted) {
            return;
        }
        try {
            OutputStream to = pager.getOutputStream();
            to.write(text.getBytes(StandardCharsets.UTF_8));
            to.flush();
        } catch (IOException e) {
            // Whoever leaves the pager has read enough.
            wanted = false;
        }
    }

    @Override
    public void close() {
        Process pager = process;
        boolean read = direct || (pager != null && await(pager) != NOT_FOUND);
        if (!read) {
            out.print(shown);
        }
        out.flush();
    }

    /** Its exit code. */
    private int await(Process pager) {
        try {
            pager.getOutputStream().close();
        } catch (IOException e) {
            // It has left already.
        }
        try {
            return pager.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        } finally {
            Signals.unregister("INT", interrupts);
        }
    }
}
