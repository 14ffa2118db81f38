package io.github.pmdrill.sound;

import io.github.pmdrill.shell.SystemShell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command of the person's own that runs until it ends or is ended, or has come to what it may: a recorder that somebody
 * forgot, or that does not wait for the microphone, must not fill the disk.
 */
final class OwnCommand {
    /** Where the file's name goes in a command. */
    static final String FILE = "{file}";

    private static final long PATIENCE_MILLIS = 3_000;
    private static final int ERROR_TAIL = 300;

    /** 128 and SIGXFSZ: so a shell tells that the command was ended at the longest that a file may be. */
    private static final int FILE_TOO_LONG = 128 + 25;

    private final Process process;
    private final Cap cap;
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final Thread reader;
    private volatile boolean ended;
    private volatile boolean late;

    /**
     * How long it may go on, and how many bytes a file that it writes may have, where the system's shell can see to that.
     */
    record Cap(Duration time, long bytes) {
        /** An hour and a half in the quality of a CD, and three hours of speech. */
        static final Cap OF_A_RECORDING = new Cap(Duration.ofHours(3), 1L << 30);
    }

    /**
     * Starts it.
     *
     * @param command with {@link #FILE} where the file's name goes
     * @throws IOException when there is no shell
     */
    OwnCommand(String command, Path file) throws IOException {
        this(command, file, Cap.OF_A_RECORDING);
    }

    /** Starts one that may do no more than that. */
    OwnCommand(String command, Path file, Cap cap) throws IOException {
        this.cap = cap;
        process = new ProcessBuilder(SystemShell.ofThisMachine().watched(of(command, file), cap.bytes()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.onExit().orTimeout(cap.time().toMillis(), TimeUnit.MILLISECONDS).exceptionallyAsync(e -> endLate());
        reader = new Thread(this::readErrors, "errors of a command");
        reader.setDaemon(true);
        reader.start();
    }

    /** A command with the file's name in it, as a shell reads it. */
    static String of(String command, Path file) {
        return command.replace(
                FILE, SystemShell.ofThisMachine().quoted(file.toAbsolutePath().toString()));
    }

    private void readErrors() {
        try (InputStream in = process.getErrorStream()) {
            byte[] bytes = new byte[1_024];
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                synchronized (errors) {
                    if (errors.size() > 100 * ERROR_TAIL) {
                        // A recorder that shows a meter there shows it for hours.
                        errors.reset();
                    }
                    errors.write(bytes, 0, n);
                }
            }
        } catch (IOException e) {
            // It is gone, and says nothing more.
        }
    }

    /** Waits for its end; whether it came. */
    boolean await(long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    /** Whether it still runs. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** Why it ended of itself; empty as long as it runs, or when it was told to end, or ended well. */
    String trouble() {
        if (process.isAlive()) {
            return "";
        }
        if (late) {
            return "it had gone on for " + cap.time().toMinutes() + " minutes, and longer none does";
        }
        if (ended || process.exitValue() == 0) {
            return "";
        }
        if (process.exitValue() == FILE_TOO_LONG) {
            return "its file had " + (cap.bytes() >> 20) + " MB, and longer none becomes";
        }
        String last = last();
        return "the command ended with " + process.exitValue() + (last.isEmpty() ? "" : ": " + last);
    }

    private void join() {
        try {
            reader.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The last line of what it said on its standard error. */
    String last() {
        join();
        synchronized (errors) {
            String all = errors.toString(StandardCharsets.UTF_8).strip();
            String line = all.substring(all.lastIndexOf('\n') + 1).replaceAll("[\\p{Cntrl}]+", " ");
            return line.length() > ERROR_TAIL ? line.substring(line.length() - ERROR_TAIL) : line;
        }
    }

    private Process endLate() {
        late = process.isAlive();
        stop();
        return process;
    }

    /** Ends it, and waits until it is gone. */
    void end() {
        ended = true;
        stop();
    }

    private void stop() {
        List<ProcessHandle> below = process.descendants().toList();
        try (OutputStream in = process.getOutputStream()) {
            in.flush();
        } catch (IOException e) {
            // It has ended already.
        }
        if (!SystemShell.ofThisMachine().watches() || !await(PATIENCE_MILLIS)) {
            below.forEach(ProcessHandle::destroy);
            if (!await(PATIENCE_MILLIS)) {
                below.forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
        // What a shell had started for a command of several.
        below.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroy);
    }
}
