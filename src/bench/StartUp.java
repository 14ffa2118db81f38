import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * How long the packaged program takes to start, as whole processes, in ratios to an empty {@code main} on the same JVM
 * with the same compiler and collector.
 *
 * <p>Run it with {@code java src/bench/StartUp.java [ROUNDS]} after {@code mvn package}; {@code JAVA_HOME} says which
 * Java is measured. The cases of a round are run in turn, so that a slow moment of the machine hits all of them; a
 * ratio is taken within its round. Starts at a terminal are timed in a pseudo-terminal by {@code script} of util-linux,
 * the empty main's too.
 *
 * <p>The archive of class data must be the one of the Java that is measured: {@code pmdrill --archive} makes it. What is
 * timed is all of the program, with its launcher's shell.
 */
class StartUp {
    private static final String PROGRAM = Path.of("target/pmdrill").toAbsolutePath().toString();
    private static final String QUESTION = "system-design/flood-alert-fanout";
    private static final String READABLE = "Across the table";
    private static final String TAKES_KEYS = "you>";
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:-UsePerfData");

    private final int rounds;
    private final Path work;
    private final Map<String, String> environment;
    private final List<Long> peaks = new ArrayList<>();

    StartUp(int rounds, Path work, Map<String, String> environment) {
        this.rounds = rounds;
        this.work = work;
        this.environment = environment;
    }

    /** Something that is timed: seconds. */
    interface Case {
        double run() throws IOException, InterruptedException;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        Path work = Files.createTempDirectory("start-up");
        try {
            StartUp bench = new StartUp(rounds, work, Map.of("PMDRILL_HOME", work.resolve("home").toString()));
            bench.commands();
            bench.growth();
        } finally {
            try (Stream<Path> all = Files.walk(work)) {
                all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
    }

    private void commands() throws IOException, InterruptedException {
        List<String> empty = emptyMain();
        Map<String, Case> plain = new LinkedHashMap<>();
        plain.put("empty main", () -> whole(empty));
        plain.put("pmdrill --version", () -> whole(List.of(PROGRAM, "--version")));
        plain.put("pmdrill decks", () -> whole(List.of(PROGRAM, "decks")));
        plain.put("pmdrill daily --status", () -> whole(List.of(PROGRAM, "daily", "--status")));
        plain.put("pmdrill show", () -> whole(List.of(PROGRAM, "show", QUESTION)));
        for (List<String> peer : List.of(
                List.of("git", "--version"), List.of("python3", "-c", ""), List.of("node", "-e", ""))) {
            if (isInstalled(peer.get(0))) {
                plain.put(String.join(" ", peer), () -> whole(peer));
            }
        }
        print(measure(plain));
        Map<String, Case> terminal = new LinkedHashMap<>();
        terminal.put("empty main, at a terminal", () -> until(empty, "ready"));
        terminal.put("pmdrill start, readable", () -> until(List.of(PROGRAM, "start", QUESTION), READABLE));
        terminal.put("pmdrill start, takes keys", () -> until(List.of(PROGRAM, "start", QUESTION), TAKES_KEYS));
        Map<String, double[]> times = measure(terminal);
        print(times);
        peaks.sort(null);
        System.out.printf("peak memory of pmdrill start: %d MB%n", peaks.get(peaks.size() / 2) / 1024);
    }

    /** How the time grows with the bank, and with what was practised. */
    private void growth() throws IOException, InterruptedException {
        Path few = bank("few", 1);
        Path many = bank("many", 100);
        StartUp small = new StartUp(rounds, work, with("PMDRILL_DECKS", few));
        StartUp large = new StartUp(rounds, work, with("PMDRILL_DECKS", many));
        StartUp veteran = new StartUp(rounds, work, Map.of("PMDRILL_HOME", sessions(3650).toString()));
        Map<String, Case> cases = new LinkedHashMap<>();
        cases.put("decks, 100 own questions", () -> small.whole(List.of(PROGRAM, "decks")));
        cases.put("decks, 10,000 own questions", () -> large.whole(List.of(PROGRAM, "decks")));
        print(measure(cases));
        cases.clear();
        cases.put("start, 100 own questions", () -> small.until(List.of(PROGRAM, "start", "--deck", "deck-0"), "you>"));
        cases.put("start, 10,000 own questions", () -> large.until(List.of(PROGRAM, "start", "--deck", "deck-0"), "you>"));
        print(measure(cases));
        cases.clear();
        List<String> start = List.of(PROGRAM, "start", "--deck", "system-design");
        cases.put("start, no sessions", () -> until(start, TAKES_KEYS));
        cases.put("start, 3,650 sessions", () -> veteran.until(start, TAKES_KEYS));
        print(measure(cases));
        cases.clear();
        reviews(work.resolve("veteran"), 40_000);
        List<String> status = List.of(PROGRAM, "daily", "--status");
        cases.put("daily --status, empty home", () -> whole(status));
        cases.put("daily --status, 40,000 reviews", () -> veteran.whole(status));
        print(measure(cases));
        cases.clear();
        cases.put("daily, empty home", this::daily);
        cases.put("daily, 40,000 reviews", veteran::daily);
        print(measure(cases));
        cases.clear();
        cases.put("history, empty home", () -> whole(List.of(PROGRAM, "history")));
        cases.put("history, 40,000 reviews", () -> veteran.whole(List.of(PROGRAM, "history")));
        print(measure(cases));
    }

    /** A daily drill to its first item; what it leaves is taken away, or the next one would go on with it. */
    private double daily() throws IOException, InterruptedException {
        double seconds = until(List.of(PROGRAM, "daily"), TAKES_KEYS);
        try (Stream<Path> files = Files.list(Path.of(environment.get("PMDRILL_HOME"), "sessions"))) {
            files.filter(file -> file.getFileName().toString().contains("-daily"))
                    .forEach(file -> file.toFile().delete());
        }
        return seconds;
    }

    /**
     * A ledger of so many reviews of cards, eleven a day; it is what the program has written, with other days, and of
     * sessions whose journals are elsewhere: of those that are here the journals say what they held.
     */
    private void reviews(Path home, int number) throws IOException, InterruptedException {
        String line = Files.readAllLines(home.resolve("attempts.jsonl")).get(0);
        List<String> cards = new ArrayList<>();
        Process decks = new ProcessBuilder(PROGRAM, "decks", "concepts").start();
        decks.inputReader().lines().filter(row -> row.contains(" card ")).forEach(row -> cards.add(row.split(" ")[0]));
        decks.waitFor();
        StringBuilder ledger = new StringBuilder();
        for (int i = 0; i < number; i++) {
            String day = java.time.LocalDate.of(2016, 1, 1).plusDays(i / 11).toString();
            ledger.append(line.replaceFirst("\"question\":\"[^\"]*\"", "\"question\":\"" + cards.get(i % cards.size()) + "\"")
                            .replaceFirst("\"session\":\"[^\"]*\"", "\"session\":\"" + day + "T080000-elsewhere\"")
                            .replaceFirst("\"at\":\"[^T]*T", "\"at\":\"" + day + "T")
                            .replaceFirst("\"day\":\"[^\"]*\"", "\"day\":\"" + day + "\""))
                    .append('\n');
        }
        Files.writeString(home.resolve("attempts.jsonl"), ledger);
    }

    private Map<String, String> with(String name, Path value) {
        Map<String, String> all = new LinkedHashMap<>(environment);
        all.put(name, value.toString());
        return all;
    }

    private Map<String, double[]> measure(Map<String, Case> cases) throws IOException, InterruptedException {
        Map<String, double[]> times = new LinkedHashMap<>();
        cases.keySet().forEach(name -> times.put(name, new double[rounds]));
        for (int round = -1; round < rounds; round++) {
            for (Map.Entry<String, Case> entry : cases.entrySet()) {
                double seconds = entry.getValue().run();
                // The first round fills caches of files and is not counted.
                if (round >= 0) {
                    times.get(entry.getKey())[round] = seconds;
                }
            }
        }
        return times;
    }

    /** Medians, and ratios to the first case with their quartiles. */
    private void print(Map<String, double[]> times) {
        double[] floor = times.values().iterator().next();
        times.forEach((name, seconds) -> {
            double[] ratios =
                    IntStream.range(0, rounds).mapToDouble(i -> seconds[i] / floor[i]).toArray();
            System.out.printf(
                    "%-30s %6.0f ms  %5.2f times  (%.2f to %.2f)%n",
                    name,
                    at(seconds, 0.5) * 1000,
                    at(ratios, 0.5),
                    at(ratios, 0.25),
                    at(ratios, 0.75));
        });
        System.out.println();
    }

    private static double at(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private double whole(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        long from = System.nanoTime();
        int code = builder.start().waitFor();
        // 3: today's drill is open.
        if (code != 0 && code != 3) {
            throw new IOException(command + " ended with " + code);
        }
        return (System.nanoTime() - from) / 1e9;
    }

    /** Until words stand on a terminal; then the process is killed. */
    private double until(List<String> command, String words) throws IOException, InterruptedException {
        String line = String.join(" ", command.stream().map(word -> "'" + word + "'").toList());
        ProcessBuilder builder = new ProcessBuilder("script", "-qfc", "exec " + line, "/dev/null");
        builder.redirectErrorStream(true).environment().putAll(environment);
        builder.environment().put("TERM", "xterm-256color");
        long from = System.nanoTime();
        Process process = builder.start();
        try {
            StringBuilder shown = new StringBuilder();
            InputStream screen = process.getInputStream();
            byte[] bytes = new byte[8192];
            while (shown.indexOf(words) < 0) {
                int n = screen.read(bytes);
                if (n < 0) {
                    throw new IOException(command + " ended before " + words + ":\n" + shown);
                }
                shown.append(new String(bytes, 0, n, StandardCharsets.UTF_8));
            }
            double seconds = (System.nanoTime() - from) / 1e9;
            if (words.equals(TAKES_KEYS)) {
                process.descendants().flatMap(child -> peak(child).stream()).max(Long::compare).ifPresent(peaks::add);
            }
            return seconds;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** The most memory that a process has held so far, in KB, where the system tells. */
    private static Optional<Long> peak(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.valueOf(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private List<String> emptyMain() throws IOException {
        Path source = work.resolve("Empty.java");
        Files.writeString(source, """
                class Empty {
                    public static void main(String[] args) {
                        if (args.length > 0) {
                            System.out.println("ready");
                        }
                    }
                }
                """);
        ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString());
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", work.toString(), "Empty", "ready"));
        return command;
    }

    private static String java() {
        return Path.of(System.getenv().getOrDefault("JAVA_HOME", System.getProperty("java.home")), "bin", "java")
                .toString();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Decks of a person's own, each of a hundred questions. */
    private Path bank(String name, int decks) throws IOException {
        Path folder = Files.createDirectories(work.resolve(name));
        for (int deck = 0; deck < decks; deck++) {
            StringBuilder yaml = new StringBuilder("title: Deck " + deck + "\npurpose: To measure.\nquestions:\n");
            for (int i = 0; i < 100; i++) {
                yaml.append("""
                          - id: card-%d
                            kind: card
                            level: easy
                            title: Card %d
                            group: Numbers
                            prompt: "What is the %dth thing that a queue between two services is good for?"
                            answer: "It lets number %d of the two wait without the other one noticing it at all."
                            bites: "Orders are taken while the warehouse sleeps."
                        """.formatted(i, i, i, i));
            }
            Files.writeString(folder.resolve("deck-" + deck + ".yaml"), yaml);
        }
        return folder;
    }

    /** A home with finished sessions, copies of one. */
    private Path sessions(int number) throws IOException, InterruptedException {
        Path home = Files.createDirectories(work.resolve("veteran"));
        ProcessBuilder builder = new ProcessBuilder(PROGRAM, "start", "--deck", "concepts", "--count", "3");
        builder.environment().put("PMDRILL_HOME", home.toString());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        process.getOutputStream().write("\nsome\n3\n".repeat(20).getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        process.waitFor();
        try (Stream<Path> files = Files.walk(home)) {
            Path journal = files.filter(path -> path.toString().endsWith(".jsonl") && !path.endsWith("attempts.jsonl"))
                    .findFirst()
                    .orElseThrow();
            for (int i = 0; i < number; i++) {
                String day = java.time.LocalDate.of(2016, 1, 1).plusDays(i).toString();
                // A session is known by when it was begun: two journals with one start would count as one.
                String text = Files.readString(journal)
                        .replaceAll("\"(started|at)\":\"[^T]*T", "\"$1\":\"" + day + "T");
                Files.writeString(journal.resolveSibling(day + "T080000-concepts.jsonl"), text);
            }
        }
        return home;
    }
}
