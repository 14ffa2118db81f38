package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.ShellProcess;
import io.github.pmdrill.WordsInCommon;
import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.dialogue.Drafts;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Pager;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.history.Home;
import io.github.pmdrill.history.StandardFolders;
import io.github.pmdrill.history.Zone;
import io.github.pmdrill.practice.Conversations;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.sql.QueryRun;
import io.github.pmdrill.terminal.ExternalEditor;
import io.github.pmdrill.terminal.PlainConversation;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;

/**
 * One run of the program in this process: buffers for streams, a clock that stands, plain lines. A failure shows all of
 * it.
 */
final class Run {
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private String[] args = {};
    private String input = "";
    private String out = "";
    private String err = "";
    private int code = -1;
    private Instant now = Play.START;
    private Zone zone = Zone.of("Europe/Berlin");
    private boolean terminal;
    private int columns = 80;

    /** In a folder of its own, in which {@code home} is the home. */
    Run(Path folder) {
        this.folder = folder;
        environment.put("PMDRILL_HOME", home().toString());
    }

    Run args(String... words) {
        args = words;
        return this;
    }

    /** From now on it is so much later. */
    Run later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** At that instant. */
    Run at(Instant instant) {
        now = instant;
        return this;
    }

    /** Where the person is. */
    Run in(String timeZone) {
        zone = Zone.of(timeZone);
        return this;
    }

    /** At a terminal of 80 columns, as far as the program is told. */
    Run atTerminal() {
        terminal = true;
        return this;
    }

    /** So wide. */
    Run columns(int wide) {
        columns = wide;
        return this;
    }

    /** At a terminal of so many columns, as far as the program is told. */
    Run atTerminal(int wide) {
        columns = wide;
        return atTerminal();
    }

    /** Lines on standard input. */
    Run input(String... lines) {
        input = String.join("\n", lines) + (lines.length == 0 ? "" : "\n");
        return this;
    }

    Run environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Writes a file into the folder first. */
    Run file(String name, String text) {
        try {
            Path path = folder.resolve(name);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A deck that has a small question of each kind. */
    static String kinds() {
        try (var in = Run.class.getResourceAsStream("/io/github/pmdrill/kinds.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With that deck among one's own. */
    Run withKinds() {
        return file("decks/kinds.yaml", kinds()).environment("PMDRILL_DECKS", folder + "/decks");
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Path home() {
        return folder.resolve("home");
    }

    /** The journals there are, by name, newest first. */
    List<Path> journals() {
        try {
            return new Home(home()).journals();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs it and holds the exit code to this. */
    Run exits(int expected) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        try (PrintStream outStream = new PrintStream(outBytes, false, StandardCharsets.UTF_8);
                PrintStream errStream = new PrintStream(errBytes, false, StandardCharsets.UTF_8)) {
            code = PmdrillCommand.run(environment(outStream, errStream), args);
        }
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        assertThat(code).as(this::toString).isEqualTo(expected);
        return this;
    }

    private Environment environment(PrintStream outStream, PrintStream errStream) {
        BufferedReader in = new BufferedReader(new StringReader(input));
        InstantSource clock = InstantSource.fixed(now);
        return new Environment(
                () -> in,
                outStream,
                errStream,
                clock,
                () -> zone,
                () -> 7L,
                environment,
                home(environment),
                terminal,
                columns,
                new Conversations() {
                    @Override
                    public List<String> rows(Line line, int columns) {
                        return PlainConversation.rows(line, columns);
                    }

                    @Override
                    public Conversation open(boolean plain, boolean aloud, Drafts drafts, Runnable whenReady) {
                        whenReady.run();
                        return new PlainConversation(
                                in, outStream, false, columns, clock, drafts, new ExternalEditor("false"));
                    }
                },
                Pager.onto(outStream),
                (command, text, limit) -> new ShellProcess(command).run(text, limit),
                QueryRun::of,
                new WordsInCommon());
    }

    private Home home(Map<String, String> environment) {
        try {
            return new StandardFolders(environment, folder.toString()).home();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything on standard output. */
    String printed() {
        return out;
    }

    AbstractStringAssert<?> out() {
        return assertThat(out).as(this::toString);
    }

    AbstractStringAssert<?> err() {
        return assertThat(err).as(this::toString);
    }

    /** Standard output as it was. */
    String text() {
        return out;
    }

    @Override
    public String toString() {
        return "pmdrill " + String.join(" ", args) + "\nexit code " + code + "\n--- out ---\n" + out + "--- err ---\n"
                + err + "---";
    }
}
