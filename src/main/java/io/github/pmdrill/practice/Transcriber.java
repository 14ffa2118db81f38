package io.github.pmdrill.practice;

import io.github.pmdrill.sound.CommandMicrophone;
import io.github.pmdrill.sound.WavFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;

/** Has recordings written down by a command of the person's own, each while the next one is made. */
final class Transcriber {
    /** What each may take beside twice its own length. */
    private static final Duration LEAST = Duration.ofMinutes(1);

    /** {@code [00:00:01.000 --> 00:00:04.000]}, as some commands put before each line. */
    private static final Pattern TIMES = Pattern.compile("(?m)^\\s*\\[[\\d:.,]+ *--> *[\\d:.,]+]\\s*");

    private final String command;
    private final Shell shell;
    private final Map<Path, FutureTask<String>> begun = new HashMap<>();

    /**
     * @param command with {@code {file}} where the file's name goes
     */
    Transcriber(String command, Shell shell) {
        this.command = command;
        this.shell = shell;
    }

    /** Begins to write a recording down, if that is not begun. */
    void begin(Path file) {
        begun.computeIfAbsent(file, this::started);
    }

    private FutureTask<String> started(Path file) {
        FutureTask<String> task = new FutureTask<>(() -> text(file));
        Thread thread = new Thread(task, "transcriber");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    /** Whether it is written down, or failed. */
    boolean isDone(Path file) {
        return begun.computeIfAbsent(file, this::started).isDone();
    }

    /**
     * What was written down of a recording, when it is done.
     *
     * @throws IOException saying in one line why there is nothing
     */
    String of(Path file) throws IOException {
        try {
            return begun.computeIfAbsent(file, this::started).get();
        } catch (ExecutionException e) {
            throw new IOException(Objects.requireNonNullElse(e.getCause(), e).getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("it was interrupted", e);
        }
    }

    /** The most that it may take to write a recording down. */
    static Duration limit(Path file) throws IOException {
        return LEAST.plus(WavFile.read(file).length().multipliedBy(2));
    }

    private String text(Path file) throws IOException {
        Duration limit = limit(file);
        Shell.Ran ran = shell.run(CommandMicrophone.filled(command, file), "", limit);
        switch (ran.ending()) {
            case TOO_LONG ->
                throw new IOException("the transcriber had not ended after " + limit.toSeconds() + " s and was ended");
            case TOO_MUCH -> throw new IOException("the transcriber said more than " + Shell.MOST / 1024 + " kB");
            case ENDED -> {
                if (ran.exit() != 0) {
                    throw new IOException("the transcriber ended with " + ran.exit() + last(ran.err()));
                }
            }
        }
        return plain(written(file, ran.out()));
    }

    /** Its standard output, or the file that it wrote or names there. */
    private static String written(Path file, String out) throws IOException {
        String name = file.getFileName().toString();
        for (String beside : List.of(name + ".txt", name.replaceFirst("\\.wav$", ".txt"))) {
            Path text = file.resolveSibling(beside);
            if (Files.isRegularFile(text)) {
                return Files.readString(text, StandardCharsets.UTF_8);
            }
        }
        String line = out.strip();
        boolean named = line.startsWith("/") && !line.contains("\n") && Files.isRegularFile(Path.of(line));
        return named ? Files.readString(Path.of(line), StandardCharsets.UTF_8) : out;
    }

    private static String plain(String text) {
        return TIMES.matcher(text.replace("\r", "")).replaceAll("").strip();
    }

    private static String last(String err) {
        String line = err.strip();
        line = line.substring(line.lastIndexOf('\n') + 1).strip();
        return line.isEmpty() ? "" : ": " + line;
    }
}
