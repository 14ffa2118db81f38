package io.github.pmdrill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terminals that can do little, and no terminal at all. */
class PlainIT {
    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void move_in() {
        program = new Program(home);
    }

    @Test
    void a_dumb_terminal_gets_no_escape_sequence() throws IOException {
        assertThat(heldInLines(Map.of("TERM", "dumb"))).doesNotContain("\033");
    }

    @Test
    void plain_lines_that_are_asked_for_hold_no_escape_sequence() throws IOException {
        assertThat(heldInLines(Map.of(), "--plain")).doesNotContain("\033");
    }

    /** The whole interview at a terminal in lines; what was put out. */
    private String heldInLines(Map<String, String> environment, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("start", Candidate.QUESTION));
        arguments.addAll(List.of(options));
        try (Pty pty = new Pty(program, 80, 24, environment, Pty.command(arguments.toArray(String[]::new)))) {
            Candidate candidate = new Candidate(pty);
            for (Candidate.Said said : Candidate.ALL) {
                candidate.awaitPrompt(said.after());
                pty.press(said.keys());
            }
            assertThat(pty.exit()).as(pty.report("exit")).isZero();
            assertThat(program.turns().stream().map(Candidate::text))
                    .containsExactlyElementsOf(
                            Candidate.ALL.stream().map(Candidate.Said::given).toList());
            return pty.output();
        }
    }

    @Test
    void without_colour_the_editor_only_moves_the_cursor() throws IOException {
        try (Pty pty = new Pty(program, 80, 24, Map.of("NO_COLOR", "1"), Pty.command("start", Candidate.QUESTION))) {
            new Candidate(pty).say(Candidate.ALL);

            assertThat(pty.exit()).as(pty.report("exit")).isZero();
            assertThat(pty.output().replaceAll("\033\\[0?m", "")).doesNotContainPattern("\033\\[[0-9;]*m");
        }
    }

    @Test
    void an_unknown_terminal_works_without_a_trace() throws IOException {
        try (Pty pty = new Pty(
                program, 80, 24, Map.of("TERM", "no-such-terminal"), Pty.command("start", Candidate.QUESTION))) {
            Candidate candidate = new Candidate(pty);
            candidate.say(Candidate.ALL.subList(0, 6));
            candidate.awaitPrompt("2/4 Design");
            candidate.type("one\n/quit");
            pty.press("\r");

            assertThat(pty.exit()).as(pty.report("exit")).isEqualTo(3);
            assertThat(Pty.plain(pty.output())).doesNotContain("WARNING", "Exception", "at org.jline");
        }
        assertThat(program.draft()).isEqualTo("one\n");
    }

    @Test
    void a_pipe_gets_no_escape_sequence() throws IOException, InterruptedException {
        Program.Ran ran = program.run(Candidate.piped(), "start", Candidate.QUESTION);

        assertThat(ran.exit()).as(ran.all()).isZero();
        assertThat(ran.out() + ran.err()).doesNotContain("\033", "\r", "you>");
    }

    @Test
    void a_home_that_is_a_file_is_said_in_one_line() throws IOException, InterruptedException {
        Path file = Files.createFile(home.resolve("file"));

        Program.Ran ran = new Program(file).run("", "start", Candidate.QUESTION);

        assertThat(ran.exit()).as(ran.all()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo("pmdrill: " + file + " is a file, and pmdrill needs a folder there"
                        + "; PMDRILL_HOME can name another folder\n");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void a_pipe_that_nobody_reads_to_its_end_is_no_drama() throws IOException, InterruptedException {
        Process shell = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "\"$@\" 2>err | head -1 >out",
                        "sh",
                        Program.path(),
                        "show",
                        Candidate.QUESTION,
                        "--outline")
                .directory(home.toFile())
                .start();

        assertThat(shell.waitFor()).isZero();
        assertThat(Files.readString(home.resolve("err"))).isEmpty();
        assertThat(Files.readString(home.resolve("out"))).isNotBlank();
    }

    @Test
    void the_end_of_input_leaves_with_three_and_keeps_what_was_typed() throws IOException, InterruptedException {
        Program.Ran ran = program.run("\n/next\ngoal\nhalf an answer\n", "start", Candidate.QUESTION);

        assertThat(ran.exit()).as(ran.all()).isEqualTo(3);
        assertThat(program.draft()).isEqualTo("half an answer\n");
    }

    @Test
    void a_disk_that_is_full_behind_standard_output_is_told() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        for (String command : List.of("decks", "daily", "sheet metrics", "show " + Candidate.QUESTION)) {
            Process shell = new ProcessBuilder(
                            "/bin/sh", "-c", "PMDRILL_HOME=. " + Program.path() + " " + command + " 2>err >/dev/full")
                    .directory(home.toFile())
                    .start();

            assertThat(shell.waitFor()).as(command).isEqualTo(1);
            assertThat(home.resolve("err")).content().isEqualTo("pmdrill: standard output: no space left on device\n");
        }
    }

    @Test
    void an_interview_that_nobody_could_see_is_saved_and_is_a_failure() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        Process shell = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "echo | PMDRILL_HOME=. " + Program.path() + " start " + Candidate.QUESTION
                                + " --plain 2>err >/dev/full")
                .directory(home.toFile())
                .start();

        assertThat(shell.waitFor()).isEqualTo(1);
        assertThat(Files.readString(home.resolve("err")).lines())
                .satisfiesExactly(
                        saved -> assertThat(saved).startsWith("Saved. Go on with: pmdrill resume "),
                        why -> assertThat(why).isEqualTo("pmdrill: standard output: no space left on device"));
    }
}
