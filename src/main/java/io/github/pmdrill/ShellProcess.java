package io.github.pmdrill;

import io.github.pmdrill.practice.Shell;
import io.github.pmdrill.shell.SystemShell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A command of the person's own as a process of this machine's shell, with everything that it starts. */
public final class ShellProcess {
    private static final long LOOK_MILLIS = 100;
    private static final long LAST_WORDS_MILLIS = 2_000;
    private static final int ERROR_TAIL = 2_048;

    private final Process process;
    private final Said out;
    private final Said err;

    /** Every process below it that was ever seen: one whose parent has ended is no longer found below. */
    private final Set<ProcessHandle> below = ConcurrentHashMap.newKeySet();

    /**
     * Starts it.
     *
     * @throws IOException when there is no shell
     */
    public ShellProcess(String command) throws IOException {
        this(SystemShell.ofThisMachine().running(command));
    }

    /**
     * Starts a program.
     *
     * @param command the program and its arguments
     * @throws IOException when there is none
     */
    ShellProcess(List<String> command) throws IOException {
        process = new ProcessBuilder(command).start();
        out = new Said(process.getInputStream(), Shell.MOST, false);
        err = new Said(process.getErrorStream(), ERROR_TAIL, true);
    }

    /** Gives it its input, and waits until it has ended; see {@link Shell#run}. */
    public Shell.Ran run(String input, Duration limit) {
        Thread hook = new Thread(this::end, "end of a command");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            out.start();
            err.start();
            Thread writer = new Thread(() -> write(input), "input of a command");
            writer.setDaemon(true);
            writer.start();
            Shell.Ending ending = await(System.nanoTime(), limit);
            end();
            out.join(LAST_WORDS_MILLIS);
            err.join(LAST_WORDS_MILLIS);
            boolean tooMuch = ending == Shell.Ending.ENDED && out.isFull();
            return new Shell.Ran(
                    tooMuch ? Shell.Ending.TOO_MUCH : ending,
                    ending == Shell.Ending.ENDED ? process.exitValue() : 0,
                    out.text(),
                    err.text());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Shell.Ran(Shell.Ending.TOO_LONG, 0, "", "");
        } finally {
            end();
            forget(hook);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending, and the hook has run or will.
        }
    }

    private Shell.Ending await(long start, Duration limit) throws InterruptedException {
        while (true) {
            process.descendants().forEach(below::add);
            if (process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                return Shell.Ending.ENDED;
            }
            if (out.isFull()) {
                return Shell.Ending.TOO_MUCH;
            }
            if (System.nanoTime() - start >= limit.toNanos()) {
                return Shell.Ending.TOO_LONG;
            }
        }
    }

    /** Ends it and all that it started, whatever they make of it. */
    private void end() {
        process.descendants().forEach(below::add);
        // Not through the process itself: that would close its streams before they are read to their end.
        process.toHandle().destroyForcibly();
        for (ProcessHandle handle : below) {
            handle.descendants().forEach(below::add);
            handle.destroyForcibly();
        }
    }

    private void write(String input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It need not read to the end what it is given.
        }
    }

    /** What it says on one of its streams, read as it comes so that it never waits for us. */
    private static final class Said extends Thread {
        private final InputStream from;
        private final int most;
        private final boolean end;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private boolean full;

        /**
         * @param most how many bytes are kept
         * @param end whether of the end; else of the beginning, and then no more is read
         */
        Said(InputStream from, int most, boolean end) {
            super("output of a command");
            this.from = from;
            this.most = most;
            this.end = end;
            setDaemon(true);
        }

        @Override
        public void run() {
            byte[] bytes = new byte[8_192];
            try {
                for (int n = from.read(bytes); n >= 0 && !(isFull() && !end); n = from.read(bytes)) {
                    keep(bytes, n);
                }
            } catch (IOException e) {
                // It is gone: so nothing more is said.
            }
        }

        private synchronized void keep(byte[] bytes, int n) {
            kept.write(bytes, 0, n);
            full = full || kept.size() > most;
            if (end && kept.size() > most) {
                byte[] all = kept.toByteArray();
                kept.reset();
                kept.write(all, all.length - most, most);
            }
        }

        synchronized boolean isFull() {
            return full;
        }

        synchronized String text() {
            return kept.toString(StandardCharsets.UTF_8);
        }
    }
}
