package io.github.pmdrill;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Ran;
import io.github.pmdrill.files.Resource;
import io.github.pmdrill.files.Unpacked;
import io.github.pmdrill.practice.Shell;
import io.github.pmdrill.sql.QueryRequest;
import io.github.pmdrill.sql.QueryRunner;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Runs queries in a Java process of their own, with little memory, that is ended whatever they do. */
final class QueryProcess implements QueryRunner {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** With what Java ends where {@code ExitOnOutOfMemoryError} is asked of it. */
    private static final int OUT_OF_MEMORY = 3;

    /** The database, where the program is packed into one file: the entries of that one are read at every start. */
    private static final String DATABASE = "database.jar";

    private final Optional<Path> cache;

    /** @param cache the folder of what only saves time; empty where there is no place for it */
    QueryProcess(Optional<Path> cache) {
        this.cache = cache;
    }

    @Override
    public List<Ran> run(Question question, List<String> queries) {
        QueryRequest request = new QueryRequest(question, queries);
        try {
            Shell.Ran ran = new ShellProcess(command()).run(request.text(), LONGEST);
            return request.answers(ran.out(), otherwise(ran));
        } catch (IOException e) {
            return request.answers("", "No query can be run here: " + e.getMessage() + ".");
        }
    }

    private static String otherwise(Shell.Ran ran) {
        if (ran.ending() == Shell.Ending.TOO_LONG || ran.exit() == QueryRequest.TOO_LONG) {
            return "It took too long, and was ended.";
        }
        if (ran.exit() == OUT_OF_MEMORY) {
            return "It needed too much memory, and was ended.";
        }
        String error = ran.err()
                .lines()
                .filter(line -> line.contains("Error") || line.contains("Exception"))
                .findFirst()
                .orElse("");
        return "It was ended before it had found anything" + (error.isEmpty() ? "." : ": " + error);
    }

    /** This program's own Java and class path, whatever started it. */
    private List<String> command() throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path") + database(),
                QueryProgram.class.getName());
    }

    /** What stands behind the class path. */
    private String database() throws IOException {
        try (InputStream in = Resource.find(DATABASE)) {
            if (in == null) {
                return "";
            }
            return File.pathSeparator
                    + Unpacked.file(cache.orElse(null), DATABASE, in.readAllBytes())
                            .toAbsolutePath();
        }
    }
}
