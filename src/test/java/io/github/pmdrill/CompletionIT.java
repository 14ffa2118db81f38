package io.github.pmdrill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program's completion, by the keys of a person in a real bash and a real zsh. It takes long, and so begins first. */
@Order(1)
class CompletionIT {
    private static final String READY = "ready> ";
    private static final String TAB = "\t";

    /** Bash puts all completions into the line. */
    private static final String ALL = "\033*";

    /** Throws the line away. */
    private static final String CLEAR = "\025";

    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void a_home_with_sessions_and_a_folder_with_decks() throws IOException {
        program = new Program(home);
        Files.createDirectories(home.resolve("sessions"));
        for (String name : List.of("2026-03-07T080211-system-design", "2026-03-09T070000-apis", "odd $(touch oops)")) {
            Files.createFile(home.resolve("sessions").resolve(name + ".jsonl"));
        }
        own("mine.yaml", "title: Mine\npurpose: Mine.\nquestions:\n" + CARD);
        own("broken.yaml", "titel: [");
        own("$(touch oops).yaml", "title: Odd\npurpose: Odd.\nquestions:\n" + CARD);
        Files.createFile(home.resolve("my answer.txt"));
    }

    private static final String CARD = "  - {id: first, kind: card, level: easy, title: 'A: b', tags: [mytag],"
            + " prompt: \"What?\", answer: That., bites: There.}\n";

    private void own(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(home.resolve("own")).resolve(name), text);
    }

    /** On a busy machine the three seconds that a completion waits may not be enough: here it waits for the answer. */
    private Map<String, String> patient() throws IOException {
        Path timeout = Files.createDirectories(home.resolve("patient")).resolve("timeout");
        Files.writeString(timeout, "#!/bin/sh\nshift 2\nexec \"$@\"\n");
        assertThat(timeout.toFile().setExecutable(true)).isTrue();
        Map<String, String> environment = environment();
        environment.merge("PATH", timeout.getParent().toString(), (path, first) -> first + File.pathSeparator + path);
        return environment;
    }

    private Map<String, String> environment() {
        Path bin = Path.of(Program.path()).toAbsolutePath().getParent();
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", bin + File.pathSeparator + System.getenv("PATH"));
        environment.put("PMDRILL_DECKS", home.resolve("own").toString());
        environment.put("INPUTRC", "/dev/null");
        environment.put("LC_ALL", "C.UTF-8");
        return environment;
    }

    private Pty shell(List<String> command, Map<String, String> environment, String... setUp) throws IOException {
        Pty pty = new Pty(program, 160, 50, environment, command);
        for (String line : setUp) {
            pty.press(line + "\n");
        }
        // Asked for in two pieces, lest the echo is taken for it.
        pty.press("PS1='rea''dy> '\n");
        pty.awaitOutput(0, READY.strip());
        return pty;
    }

    private Pty bash(Map<String, String> environment) throws IOException {
        return shell(
                List.of("bash", "--norc", "--noprofile", "-i"), environment, "eval \"$(pmdrill completion bash)\"");
    }

    /** A zsh that finds the script in its fpath, as a person's does who follows the README. */
    private Pty zsh(Map<String, String> environment) throws IOException, InterruptedException {
        assumeThat(Program.isInstalled("zsh")).as("zsh is installed").isTrue();
        Program.Ran script = program.run("", "completion", "zsh");
        assertThat(script.exit()).as(script.all()).isZero();
        Files.writeString(Files.createDirectories(home.resolve("fpath")).resolve("_pmdrill"), script.out());
        return shell(
                List.of("zsh", "-f", "-i"),
                environment,
                "fpath=(~/fpath $fpath)",
                "autoload -Uz compinit && compinit -u -D",
                "bindkey -e; unsetopt prompt_sp");
    }

    /** What the shell makes of the keys, word by word: the completed line is run as arguments of a printf. */
    private static String words(Pty pty, String keys) {
        int mark = pty.mark();
        pty.press(keys);
        pty.press("\001printf '<%s>' \005; echo '<''END>'\n");
        pty.awaitOutput(mark, "<END> " + READY.strip());
        Matcher printed = Pattern.compile("(<pmdrill>.*|<[^>]*/pmdrill>.*)<END>", Pattern.DOTALL)
                .matcher(pty.output().substring(mark));
        assertThat(printed.find()).as(pty.report(keys)).isTrue();
        return printed.group(1).replace("><", " ").replaceAll("^<|>$", "").stripTrailing();
    }

    /** What is typed before a tab, and the line after it. */
    private static final String UNIQUE = """
            res                                | resume
            bro                                | browse
            sea                                | search
            help sta                           | help start
            list sys                           | list system-design
            find --deck sys                    | find --deck system-design
            decks --tags --js                  | decks --tags --json
            st                                 | start
            start --deck sys                   | start --deck system-design
            start --deck=sys                   | start --deck=system-design
            start --de                         | start --deck
            start --deck mi                    | start --deck mine
            start --deck "sys                  | start --deck system-design
            start --deck apis --deck sys       | start --deck apis --deck system-design
            start sys                          | start system-design/
            start system-design/flo            | start system-design/flood-alert-fanout
            start --no-clock --pace 2 sys      | start --no-clock --pace 2 system-design/
            start -- system-design/flo         | start -- system-design/flood-alert-fanout
            show mine/f                        | show mine/first
            listen system-design/flo           | listen system-design/flood-alert-fanout
            listen x --as q                    | listen x --as question
            start --level e                    | start --level easy
            start --round te                   | start --round technical-hour
            start --kind=sc                    | start --kind=scenario
            start --focus siz                  | start --focus sizing
            start --tag myt                    | start --tag mytag
            resume 2026-03-09                  | resume 2026-03-09T070000-apis
            decks sys                          | decks system-design
            show own/br                        | show own/broken.yaml
            check own/mi                       | check own/mine.yaml
            check a own/mi                     | check a own/mine.yaml
            check --new my                     | check --new my answer.txt
            start --out=my                     | start --out=my answer.txt
            history --deck sys                 | history --deck system-design
            completion z                       | completion zsh
            start --count                      | start --count
            decks apis sys                     | decks apis sys
            nonsense sys                       | nonsense sys
            """;

    @Test
    void what_is_unique_is_completed_in_bash() throws IOException {
        try (Pty bash = bash(patient())) {
            assertCompletes(bash, UNIQUE);
        }
        assertThat(home.resolve("oops")).doesNotExist();
    }

    @Test
    void what_is_unique_is_completed_in_zsh() throws IOException, InterruptedException {
        try (Pty zsh = zsh(patient())) {
            assertCompletes(zsh, UNIQUE);
        }
        assertThat(home.resolve("oops")).doesNotExist();
    }

    private static void assertCompletes(Pty shell, String table) {
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        for (String row : table.lines().toList()) {
            String[] cells = row.strip().split(" *\\| *", -1);
            expected.put(cells[0], "pmdrill " + cells[1]);
            found.put(cells[0], words(shell, "pmdrill " + cells[0] + TAB));
        }
        assertThat(found).as(shell.report("all of it")).isEqualTo(expected);
    }

    @Test
    void everything_that_fits_is_offered_in_bash() throws IOException {
        try (Pty bash = bash(patient())) {
            assertThat(words(bash, "pmdrill " + ALL))
                    .isEqualTo(
                            "pmdrill start daily plan resume browse search decks show check listen history transcript record replay library sheet partner coach export config completion help");
            assertThat(words(bash, "pmdrill resume " + ALL))
                    .isEqualTo("pmdrill resume 2026-03-09T070000-apis 2026-03-07T080211-system-design");
            assertThat(words(bash, "pmdrill decks -" + ALL))
                    .isEqualTo("pmdrill decks -h --help -V --version --find --tag --tags --rounds --json");
            assertThat(words(bash, "pmdrill start --deck " + ALL))
                    .contains(" apis ", " mine ", " broken ", " system-design ");
            assertThat(words(bash, "pmdrill show " + ALL)).contains(" apis/ ", " mine/ ");
            assertThat(words(bash, "pmdrill show system-design/" + ALL))
                    .contains(" system-design/flood-alert-fanout ", " system-design/link-shortener ");
        }
        assertThat(home.resolve("oops")).doesNotExist();
    }

    @Test
    void a_redirection_takes_a_file_in_bash() throws IOException {
        try (Pty bash = bash(patient())) {
            int mark = bash.mark();
            bash.press("pmdrill listen system-design/link-shortener < my" + TAB);
            bash.awaitOutput(mark, "my\\ answer.txt");
        }
    }

    @Test
    void zsh_says_what_each_word_means() throws IOException, InterruptedException {
        try (Pty zsh = zsh(patient())) {
            zsh.press("pmdrill " + TAB);
            zsh.awaitScreen("decks -- What the bank holds: all decks, or the questions of one.");
            zsh.press(CLEAR);
            zsh.press("pmdrill start --" + TAB);
            zsh.awaitScreen("--focus -- The dimension to work on, such as sizing.");
            zsh.press(CLEAR);
            zsh.press("pmdrill start --deck " + TAB);
            zsh.awaitScreen("system-design -- System design");
            zsh.awaitScreen("mine -- a deck of your own");
            zsh.press(CLEAR);
            zsh.press("pmdrill resume " + TAB + TAB);
            zsh.awaitScreen("2026-03-09T070000-apis 2026-03-07T080211-system-design");
            zsh.press(CLEAR);
            zsh.press("pmdrill show system-design/" + TAB);
            zsh.awaitScreen("system-design/flood-alert-fanout -- Flood alerts: burst fan-out against a deadline");
        }
    }

    @Test
    void zsh_takes_the_script_in_a_line_too() throws IOException, InterruptedException {
        try (Pty zsh = zsh(patient())) {
            int mark = zsh.mark();
            zsh.press("unfunction _pmdrill; unset '_comps[pmdrill]'; eval \"$(pmdrill completion zsh)\"\n");
            zsh.press("echo '<''END>'\n");
            zsh.awaitOutput(mark, "<END> " + READY.strip());
            assertThat(words(zsh, "pmdrill start --deck sys" + TAB)).isEqualTo("pmdrill start --deck system-design");
        }
    }

    @Test
    void another_path_to_the_program_is_asked_itself_and_an_alias_the_one_on_the_path() throws IOException {
        Map<String, String> environment = patient();
        try (Pty bash = bash(environment)) {
            String path = Path.of(Program.path()).toAbsolutePath().toString();
            bash.press("PATH=/usr/bin:/bin; complete -F _pmdrill pm\n");
            assertThat(words(bash, path + " decks sys" + TAB)).isEqualTo(path + " decks system-design");
            bash.press("PATH=" + environment.get("PATH") + "; alias pm=pmdrill\n");
            int mark = bash.mark();
            bash.press("pm decks sys" + TAB);
            bash.awaitOutput(mark, "pm decks system-design");
        }
    }

    /** What is broken, and the beginning of the line to say so. */
    @ParameterizedTest
    @ValueSource(
            strings = {"no Java", "a Java that hangs", "no program", "a home that is a file", "no folder of decks"})
    void whatever_is_broken_a_completion_says_nothing_and_ends(String what) throws IOException, InterruptedException {
        try (Pty bash = bash(environment())) {
            assertSilent(bash, what);
        }
        if (Program.isInstalled("zsh")) {
            try (Pty zsh = zsh(environment())) {
                assertSilent(zsh, what);
            }
        }
    }

    private void assertSilent(Pty shell, String what) throws IOException {
        Path folder = Files.createDirectories(home.resolve("hang/bin"));
        Path java = folder.resolve("java");
        Files.writeString(java, "#!/bin/sh\nexec sleep 600\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.getParent().resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
        int mark = shell.mark();
        shell.press(
                switch (what) {
                    case "no Java" ->
                        "export JAVA_HOME=/nowhere; mkdir bare; cp /bin/{sh,env,cut,sed,readlink} bare;"
                                + " cp $(command -v pmdrill) bare; PATH=$PWD/bare";
                    case "a Java that hangs" -> "export JAVA_HOME=$PWD/hang";
                    case "no program" -> "PATH=/usr/bin:/bin";
                    case "a home that is a file" -> "touch file; export PMDRILL_HOME=$PWD/file";
                    default -> "export PMDRILL_DECKS=/nowhere:/dev/null";
                });
        shell.press("; echo S''ET\n");
        shell.awaitOutput(mark, "SET " + READY.strip());
        List<String> expected = new ArrayList<>(shown(shell));
        shell.press("pmdrill decks x" + TAB + CLEAR + "pmdrill resume x" + TAB + "yz");
        shell.awaitScreen("xyz");
        expected.set(expected.size() - 1, READY + "pmdrill resume xyz");
        assertThat(shown(shell)).as(shell.report(what)).isEqualTo(expected);
    }

    private static List<String> shown(Pty shell) {
        return shell.rows().stream().filter(row -> !row.isBlank()).toList();
    }
}
