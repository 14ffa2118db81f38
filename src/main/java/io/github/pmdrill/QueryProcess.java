package io.github.pmdrill;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Ran;
import io.github.pmdrill.practice.Shell;
import io.github.pmdrill.sql.QueryRequest;
import io.github.pmdrill.sql.QueryRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Runs queries in a Java process of their own, with little memory, that is ended whatever they do. */
final class QueryProcess implements QueryRunner {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** With what Java ends where {@code ExitOnOutOfMemoryError} is asked of it. */
    private static final int OUT_OF_MEMORY = 3;

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
    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                QueryProgram.class.getName());
    }
}
