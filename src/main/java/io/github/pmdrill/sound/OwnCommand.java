package io.github.pmdrill.sound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command of the person's own that runs until it ends or is ended, with SIGTERM.
 *
 * <p>A shell beside it waits for the end of what we write to it, and ends the command then: so it does not go on
 * recording when this program is killed.
 */
final class OwnCommand {
    /** Where the file's name goes in a command. */
    static final String FILE = "{file}";

    private static final String WATCHED = "exec 3<&0; sh -c \"$1\" </dev/null & p=$!;"
            + " { read -r _ <&3; kill $p 2>/dev/null; } & w=$!; wait $p; s=$?; kill $w 2>/dev/null; exit $s";

    private static final long PATIENCE_MILLIS = 3_000;
    private static final int ERROR_TAIL = 300;

    private final Process process;
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final Thread reader;
    private volatile boolean ended;

    /**
     * Starts it.
     *
     * @param command with {@link #FILE} where the file's name goes
     * @throws IOException when there is no shell
     */
    OwnCommand(String command, Path file) throws IOException {
        String whole = of(command, file);
        process = new ProcessBuilder(List.of("/bin/sh", "-c", WATCHED, "pmdrill", whole))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        reader = new Thread(this::readErrors, "errors of a command");
        reader.setDaemon(true);
        reader.start();
    }

    /** A command with the file's name in it, as a shell reads it. */
    static String of(String command, Path file) {
        return command.replace(FILE, "'" + file.toAbsolutePath().toString().replace("'", "'\\''") + "'");
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
        if (ended || process.isAlive() || process.exitValue() == 0) {
            return "";
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

    /** Ends it, and waits until it is gone. */
    void end() {
        ended = true;
        List<ProcessHandle> below = process.descendants().toList();
        try (OutputStream in = process.getOutputStream()) {
            in.flush();
        } catch (IOException e) {
            // It has ended already.
        }
        if (!await(PATIENCE_MILLIS)) {
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
