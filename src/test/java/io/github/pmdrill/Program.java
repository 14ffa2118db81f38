package io.github.pmdrill;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged program, with a home of its own. */
final class Program {
    private static final long PATIENCE_SECONDS = 90;

    private final Path home;

    Program(Path home) {
        this.home = home;
    }

    /** How a run without a terminal ended. */
    record Ran(int exit, String out, String err) {
        String all() {
            return "exit " + exit + "\n--- out\n" + out + "\n--- err\n" + err;
        }
    }

    static String path() {
        return System.getProperty("pmdrill", "target/pmdrill");
    }

    /** Whether this machine has another program, by its name. */
    static boolean isInstalled(String command) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    Path home() {
        return home;
    }

    /** What the program finds in its environment: nothing of the machine's but where to look for programs. */
    Map<String, String> environment(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("HOME", home.toString());
        environment.put("PMDRILL_HOME", home.toString());
        environment.put("TERM", "xterm-256color");
        environment.putAll(more);
        return environment;
    }

    /** Runs it without a terminal, to its end. */
    Ran run(String input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(path()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment(Map.of()));
        Process process = builder.start();
        CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(new Ran(-1, out.join(), err.join()).all());
        }
        return new Ran(process.exitValue(), out.join(), err.join());
    }

    private static String text(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one file of the sessions with such an ending; null when there is none. */
    Path session(String ending) throws IOException {
        Path sessions = home.resolve("sessions");
        if (!Files.isDirectory(sessions)) {
            return null;
        }
        try (Stream<Path> files = Files.list(sessions)) {
            return files.filter(f -> f.toString().endsWith(ending)).findFirst().orElse(null);
        }
    }

    /** The lines of the journal after its header, whole lines only. */
    List<String> turns() throws IOException {
        Path journal = session(".jsonl");
        String text = journal == null ? "" : Files.readString(journal);
        List<String> lines =
                text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        return lines.isEmpty() ? lines : lines.subList(1, lines.size());
    }

    /** The draft that belongs to the next prompt; empty when there is none. */
    String draft() throws IOException {
        Path draft = session(".draft");
        String mark = turns().size() + "\n";
        String text = draft == null ? "" : Files.readString(draft);
        return text.startsWith(mark) ? text.substring(mark.length()) : "";
    }
}
