package io.github.pmdrill.practice;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.dialogue.Pager;
import io.github.pmdrill.history.Config;
import io.github.pmdrill.history.Home;
import io.github.pmdrill.history.IoReasons;
import io.github.pmdrill.history.StandardFolders;
import io.github.pmdrill.history.Zone;
import io.github.pmdrill.meaning.Meaning;
import io.github.pmdrill.sql.QueryRunner;
import io.github.pmdrill.text.SafeText;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything outside of the program.
 *
 * @param in standard input, in UTF-8
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param clock what time it is
 * @param zones the person's time zone; to ask for it takes a sixth of the time in which the program starts
 * @param seed draws a seed where none is given
 * @param variables the process's environment
 * @param home where the practice lies
 * @param terminal whether a person sits at both ends
 * @param columns how wide the terminal is; 80 where there is none
 * @param conversations opens conversations
 * @param pager shows what may be longer than a screen
 * @param shell runs a command of the person's own
 * @param queries runs queries over a question's tables
 * @param meaning tells what a text means; what it needs is read when it is first asked
 */
public record Environment(
        Supplier<BufferedReader> in,
        PrintStream out,
        PrintStream err,
        InstantSource clock,
        Supplier<Zone> zones,
        Supplier<Long> seed,
        Map<String, String> variables,
        Home home,
        boolean terminal,
        int columns,
        Conversations conversations,
        Pager pager,
        Shell shell,
        QueryRunner queries,
        Meaning meaning) {

    /** The person's time zone. */
    public Zone zone() {
        return zones.get();
    }

    /** The same outside with other conversations. */
    public Environment with(Conversations others) {
        return new Environment(
                in, out, err, clock, zones, seed, variables, home, terminal, columns, others, pager, shell, queries,
                meaning);
    }

    /** Where the practice lies, with questions called what the decks at hand call them now. */
    @Override
    public Home home() {
        return new Home(home.root(), new CurrentIds(() -> new Bank(folders(), cache())));
    }

    /** The decks at hand. */
    public Bank bank() {
        List<Path> folders = folders();
        folders.stream()
                .filter(folder -> !Files.isDirectory(folder))
                .forEach(folder -> warn("PMDRILL_DECKS names " + folder + ", which is not a folder"));
        Bank bank = new Bank(folders, cache());
        bank.hidden().forEach(this::warn);
        return bank.telling(this::warn);
    }

    private List<Path> folders() {
        return Stream.of(variables.getOrDefault("PMDRILL_DECKS", "").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
    }

    private @Nullable Path cache() {
        return new StandardFolders(variables, "")
                .cache()
                .map(folder -> folder.resolve("listings.tsv"))
                .orElse(null);
    }

    /** Prints a line of what was asked for. */
    public void print(Object line) {
        out.println(line);
    }

    /** Tells a line beside what was asked for. */
    public void tell(Object line) {
        err.println(line);
    }

    /** Tells of something that went wrong and that nothing else hangs on. */
    public void warn(String message) {
        err.println("pmdrill: " + SafeText.line(message));
    }

    /** The same for whoever may hear of one thing from several sides: each line is told once. */
    public Consumer<String> warnOnce() {
        Set<String> told = new HashSet<>();
        return message -> {
            if (told.add(message)) {
                warn(message);
            }
        };
    }

    /** The person's settings; what is wrong in their file is said, and left out. */
    public Config config() {
        Config config;
        try {
            config = Config.read(home);
        } catch (IOException e) {
            err.println("pmdrill: " + IoReasons.of(e) + "; going on without settings");
            return Config.EMPTY;
        }
        config.problems().forEach(problem -> err.println("pmdrill: " + problem));
        return config;
    }

    /** Today, where the person is. */
    public LocalDate today() {
        return zone().day(clock.instant());
    }
}
