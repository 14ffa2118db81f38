package io.github.pmdrill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where programs of this kind break: shells, locales, closed streams, homes, links, permissions. */
class EdgesIT {
    private static final String SAVED = "Saved. Go on with: pmdrill resume";

    @TempDir
    Path temp;

    private Path home;

    @BeforeEach
    void move_in() {
        home = temp.resolve("home");
    }

    /** Runs a line of shell, in which {@code pmdrill} is the program; standard output and error in one. */
    private String sh(Map<String, String> more, int exit, String line) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(new Program(home).environment(Map.of()));
        environment.put("HOME", temp.toString());
        environment.putAll(more);
        environment.values().removeIf(String::isEmpty);
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", line.replace("pmdrill", program())));
        ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        File out = temp.resolve("out").toFile();
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(out)
                .redirectInput(new File("/dev/null"))
                .start();
        int ended = process.waitFor();
        String said = Files.readString(out.toPath());
        assertThat(ended).as(said).isEqualTo(exit);
        return said;
    }

    private static String program() {
        return Path.of(Program.path()).toAbsolutePath().toString();
    }

    private void card(String answer) throws IOException, InterruptedException {
        sh(Map.of(), 0, "printf '" + answer + "\\ngood\\n\\n' | pmdrill start --deck concepts --count 1");
    }

    private List<Path> sessions(String ending) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("sessions"))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash", "busybox sh", "mksh", "yash", "posh", "zsh"})
    void it_runs_under_every_shell_and_finds_every_closed_stream(String shell)
            throws IOException, InterruptedException {
        assumeTrue(Program.isInstalled(shell.split(" ", 2)[0]), shell + " is not installed");

        assertThat(sh(Map.of(), 0, shell + " pmdrill --version"))
                .startsWith("pmdrill ")
                .hasLineCount(1);
        String start = shell + " pmdrill start --deck concepts ";
        assertThat(sh(Map.of(), 3, start + "<&-")).contains(SAVED);
        assertThat(sh(Map.of(), 3, start + ">&-")).contains(SAVED);
        assertThat(sh(Map.of(), 3, start + "2>&-")).contains("concepts");
        sh(Map.of(), 3, start + "<&- >&- 2>&-");
        assertThat(sh(Map.of(), 3, shell + " pmdrill resume <&-")).contains(SAVED);
        for (Path journal : sessions(".jsonl")) {
            assertThat(Files.readAllLines(journal)).as("only a header").hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"LC_ALL,xx_XX.UTF-8", "LANG,''", "LC_CTYPE,UTF-8", "LC_ALL,POSIX"})
    void what_counts_is_the_character_set_and_not_the_name_of_the_locale(String name, String value)
            throws IOException, InterruptedException {
        card("M\u00FCller said so");

        String out = sh(Map.of(name, value), 0, "pmdrill transcript --last --redact 'M\u00FCller=client'");
        sh(Map.of(name, value), 0, "pmdrill transcript --last --out d\u00E9.md");

        assertThat(out).contains("client said so").doesNotContain("ller");
        assertThat(sh(Map.of(), 0, "cat d\u00E9.md")).contains("M\u00FCller");
        assertThat(sh(Map.of(name, value), 0, "PMDRILL_HOME=h\u00E9 pmdrill history"))
                .startsWith("Nothing practised");
    }

    @Test
    void what_cannot_be_decoded_is_refused() throws IOException, InterruptedException {
        card("x");

        assertThat(sh(Map.of(), 2, "pmdrill transcript --last --redact \"$(printf 'M\\374ller')=client\""))
                .startsWith("pmdrill: an argument cannot be read as UTF-8");
        assertThat(sh(Map.of(), 2, "PMDRILL_HOME=\"$(printf 'h\\374')\" pmdrill config focus sizing"))
                .startsWith("pmdrill: PMDRILL_HOME is not UTF-8");
    }

    @Test
    void the_home_is_that_of_the_environment() throws IOException, InterruptedException {
        String config = "pmdrill config focus sizing";

        sh(Map.of("PMDRILL_HOME", "", "XDG_DATA_HOME", "relative"), 0, config);

        assertThat(temp.resolve(".local/share/pmdrill/config.yaml")).exists();
        assertThat(temp.resolve("relative")).doesNotExist();
        assertThat(temp.resolve("?")).doesNotExist();
    }

    @Test
    void a_home_that_cannot_be_read_is_not_an_empty_one() throws IOException, InterruptedException {
        Files.createSymbolicLink(home, Path.of("gone"));
        Path loop = Files.createSymbolicLink(temp.resolve("loop"), Path.of("loop"));

        for (String command : List.of("history", "daily --status", "transcript", "config")) {
            assertThat(sh(Map.of(), 1, "pmdrill " + command)).contains("a link to gone, which is not there");
            assertThat(sh(Map.of("PMDRILL_HOME", loop.toString()), 1, "pmdrill " + command))
                    .doesNotContain("Nothing");
        }
    }

    @Test
    void sessions_that_cannot_be_read_are_not_none() throws IOException, InterruptedException {
        Files.createDirectories(home);
        Files.createSymbolicLink(home.resolve("sessions"), Path.of("gone"));

        for (String command : List.of("history", "daily --status", "transcript")) {
            assertThat(sh(Map.of(), 1, "pmdrill " + command)).contains("a link to gone, which is not there");
        }
    }

    @Test
    void what_is_no_file_is_told_with_its_name_and_waited_for_by_nobody() throws IOException, InterruptedException {
        card("x");
        card("y");
        Path journal = sessions(".jsonl").get(0);
        String name = journal.getFileName().toString().replace(".jsonl", "");
        Files.delete(journal);
        sh(Map.of(), 0, "mkfifo " + journal);
        for (String command : List.of("history", "transcript", "history --json")) {
            assertThat(sh(Map.of(), 0, "pmdrill " + command)).contains(name + " cannot be read: not a file");
        }
        assertThat(sh(Map.of(), 1, "pmdrill resume")).contains("there is no unfinished session");
        Files.delete(journal);
        Files.createSymbolicLink(journal, Path.of("Gone"));
        assertThat(sh(Map.of(), 0, "pmdrill history")).contains(name + " cannot be read: a link to Gone, which is not");

        for (String file : List.of("attempts.jsonl", "studied.txt", "config.yaml")) {
            Files.deleteIfExists(home.resolve(file));
            Files.createDirectory(home.resolve(file));
        }
        String show = "pmdrill show " + Candidate.QUESTION + " --outline";
        assertThat(sh(Map.of(), 1, "pmdrill history")).contains("home/attempts.jsonl: a folder, not a file");
        assertThat(sh(Map.of(), 1, show)).contains("home/studied.txt: a folder, not a file");
        assertThat(sh(Map.of(), 1, "pmdrill config")).contains("config.yaml cannot be read (a folder, not a file)");
        Files.delete(home.resolve("config.yaml"));
        sh(Map.of(), 0, "mkfifo home/config.yaml");
        assertThat(sh(Map.of(), 1, "pmdrill config focus sizing")).contains("config.yaml cannot be read (not a file)");
    }

    @Test
    void a_journal_with_doubled_line_ends_is_read_and_an_at_sign_names_no_file()
            throws IOException, InterruptedException {
        card("kept as it was");
        Path journal = sessions(".jsonl").get(0);
        Files.writeString(journal, Files.readString(journal).replace("\n", "\r\n\r\n"));
        Files.writeString(temp.resolve("args"), "--version\n");

        assertThat(sh(Map.of(), 0, "pmdrill transcript --last")).contains("kept as it was");
        assertThat(sh(Map.of(), 2, "pmdrill show @args")).doesNotContain("pmdrill 0");
    }

    @Test
    void links_are_written_through() throws IOException, InterruptedException {
        card("x");
        Path real = Files.writeString(temp.resolve("real.yaml"), "focus: sizing  # until March\n");
        Path config = Files.createSymbolicLink(home.resolve("config.yaml"), real);
        Path out = Files.createSymbolicLink(temp.resolve("out.md"), Files.writeString(temp.resolve("real.md"), "old"));

        sh(Map.of(), 0, "pmdrill config focus trade-offs");
        sh(Map.of(), 0, "pmdrill transcript --last --out out.md --force");

        assertThat(config).isSymbolicLink();
        assertThat(real).content().isEqualTo("focus: trade-offs  # until March\n");
        assertThat(out).isSymbolicLink();
        assertThat(temp.resolve("real.md")).content().contains("question: concepts/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "077"})
    void all_of_the_home_is_for_its_owner_alone(String umask) throws IOException, InterruptedException {
        home = temp.resolve("a/home");
        String run = "umask " + umask + "; pmdrill ";
        sh(Map.of(), 3, run + "start --deck concepts");
        sh(Map.of(), 0, run + "show " + Candidate.QUESTION + " --outline");
        sh(Map.of(), 0, run + "config focus sizing");
        sh(Map.of(), 0, "umask " + umask + "; printf 'x\\ngood\\n\\n' | pmdrill start --deck concepts --count 1");

        sh(Map.of(), 0, run + "transcript --all --out a/home/all/");
        sh(Map.of(), 0, run + "transcript --last --out a/home/one.md");

        try (Stream<Path> all = Files.walk(temp.resolve("a"))) {
            for (Path path : all.toList()) {
                boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as(path.toString())
                        .isEqualTo(folder ? "rwx------" : "rw-------");
            }
        }
        assertThat(home.resolve("studied.txt")).exists();
    }

    @Test
    void small_words_say_what_is_wrong() throws IOException, InterruptedException {
        card("the AcmeCloud of Stra\u00DFe");
        assertThat(sh(Map.of(), 0, "pmdrill transcript --last --redact Acme=x --redact STRASSE=y"))
                .contains("the AcmeCloud of y", "pmdrill: AcmeCloud holds a redacted name; add it?");
        Files.write(home.resolve("config.yaml"), new byte[] {'f', 'o', 'c', 'u', 's', ':', ' ', (byte) 0xE9, '\n'});
        assertThat(sh(Map.of(), 1, "pmdrill config focus sizing")).contains("config.yaml:1:8: not UTF-8");
        Files.delete(home.resolve("config.yaml"));

        assertThat(sh(Map.of(), 1, "pmdrill start --deck /")).startsWith("/:1:1: ");
        assertThat(sh(Map.of(), 2, "pmdrill start --deck ''")).contains("a deck has an id or a path");
        Files.createDirectories(temp.resolve("one"));
        Files.createDirectories(temp.resolve("two"));
        Files.writeString(temp.resolve("one/mine.yaml"), "title: What: this\n");
        Files.writeString(temp.resolve("two/mine.yaml"), "title: mine\n");
        assertThat(sh(Map.of("PMDRILL_DECKS", "one:two"), 0, "pmdrill show " + Candidate.QUESTION))
                .contains("two/mine.yaml is hidden by one/mine.yaml");
        assertThat(sh(Map.of(), 1, "pmdrill check one/mine.yaml")).contains("stands in quotes");
        Path journal = sessions(".jsonl").get(0);
        Files.writeString(journal, "\uFEFF" + Files.readString(journal));
        assertThat(sh(Map.of(), 0, "pmdrill transcript --last")).contains("AcmeCloud");
    }

    private int widest(String line) throws IOException, InterruptedException {
        return sh(Map.of(), 0, line).lines().mapToInt(String::length).max().orElse(0);
    }

    @Test
    void what_is_printed_is_as_wide_as_the_terminal_or_as_one_says() throws IOException, InterruptedException {
        card("x");
        String atTerminal = "script -qec 'stty cols %d; pmdrill %s' /dev/null";

        assertThat(widest("pmdrill history")).isBetween(51, 80);
        assertThat(widest("COLUMNS=50 pmdrill history")).isEqualTo(50);
        assertThat(widest(String.format(atTerminal, 50, "history"))).isEqualTo(50);
        assertThat(widest(String.format(atTerminal, 50, "history </dev/null"))).isEqualTo(50);
        assertThat(widest(String.format(atTerminal, 130, "sheet metrics"))).isBetween(110, 130);
    }

    private String atTerminal(String pager, int exit, String... arguments) throws IOException {
        Map<String, String> environment = Map.of("PMDRILL_PAGER", pager);
        try (Pty pty = new Pty(new Program(home), 40, 20, environment, Pty.command(arguments))) {
            assertThat(pty.exit()).as(pty.report("exit")).isEqualTo(exit);
            return pty.output().replace("\r\n", "\n");
        }
    }

    @Test
    void what_is_longer_than_the_screen_goes_to_the_pager_in_lines_that_fit() throws IOException {
        String[] outline = {"show", Candidate.QUESTION, "--outline"};
        String paged = atTerminal("sed s/^/paged:/", 0, outline);
        String printed = atTerminal("", 0, outline);

        assertThat(paged.lines()).hasSizeGreaterThan(20).allMatch(line -> line.startsWith("paged:"));
        assertThat(paged.replace("paged:", "")).isEqualTo(printed);
        assertThat(printed.lines()).allMatch(line -> line.length() <= 40);
        assertThat(atTerminal("head -n 1", 0, outline)).hasLineCount(1);
        assertThat(atTerminal("sed s/^/paged:/", 0, "show", Candidate.QUESTION, "--outline", "--no-pager"))
                .isEqualTo(printed);
    }

    @Test
    void what_went_wrong_is_told_in_lines_that_fit() throws IOException {
        assertThat(atTerminal("", 2, "start", "--deck", "concepts", "--count", "a word that is no number")
                        .lines())
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.length() <= 40);
    }

    @Test
    void an_own_deck_hides_a_bundled_one_not_in_silence() throws IOException, InterruptedException {
        Files.createDirectories(temp.resolve("own"));
        sh(Map.of(), 0, "pmdrill check --new own/concepts.yaml");
        Files.createSymbolicLink(temp.resolve("own/dead.yaml"), Path.of("gone.yaml"));
        Map<String, String> own = Map.of("PMDRILL_DECKS", "own");

        assertThat(sh(own, 3, "pmdrill start --deck concepts"))
                .contains("the deck concepts is your own, own/concepts.yaml, which hides the bundled one");
        assertThat(sh(own, 3, "pmdrill start --deck system-design")).doesNotContain("hides", "dead");
        assertThat(sh(own, 0, "pmdrill check own/concepts.yaml")).contains("warning: in a folder of decks this hides");
        assertThat(sh(own, 1, "pmdrill decks"))
                .contains("own/dead.yaml:1:1: cannot be read: a link to gone.yaml, which is not there", "trade-offs");
    }

    @Test
    void a_kill_leaves_nothing_among_the_temporary_files_and_an_emoji_goes_whole() throws IOException {
        Path tmp = Files.createDirectories(temp.resolve("tmp"));
        Program program = new Program(home);
        Map<String, String> environment = Map.of("HOME", temp.toString(), "XDG_CACHE_HOME", "");
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        try (Pty pty = new Pty(program, 80, 24, environment, Pty.command("start", Candidate.QUESTION))) {
            Candidate candidate = new Candidate(pty);
            candidate.say(Candidate.ALL.subList(0, 6));
            candidate.awaitPrompt("2/4 Design");
            // The screen of this test shows no joiner, so that it is not waited for what was typed.
            pty.press("a" + family);
            pty.awaitScreen("you>a");
            pty.press("\u007Fb\r");
            pty.awaitScreen("you>ab");
            pty.press("/quit\r");
            assertThat(pty.exit()).as(pty.report("exit")).isEqualTo(3);
        }
        assertThat(program.draft()).isEqualTo("ab\n");
        try (Stream<Path> cache = Files.walk(temp.resolve(".cache/pmdrill"))) {
            assertThat(cache.map(Path::toString)).anyMatch(file -> file.endsWith("libjlinenative.so"));
        }
        assertThat(tmp).isEmptyDirectory();
    }
}
