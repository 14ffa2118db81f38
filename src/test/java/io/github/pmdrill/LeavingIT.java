package io.github.pmdrill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way out of an interview: what stays behind, and how the terminal is left. */
class LeavingIT {
    private static final int DESIGN = 6;
    private static final String HALF = "The gauges report to one service, which\n  tells";

    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void move_in() {
        program = new Program(home);
    }

    /** An interview that stands in the middle of its first long answer. */
    private Candidate midway(Pty pty) {
        Candidate candidate = new Candidate(pty);
        candidate.say(Candidate.ALL.subList(0, DESIGN));
        candidate.awaitPrompt("2/4 Design");
        candidate.type(HALF);
        return candidate;
    }

    @Test
    void control_c_twice_leaves_with_130_and_resume_goes_on_with_the_draft() throws IOException {
        try (Pty pty = Pty.of(program, "start", Candidate.QUESTION)) {
            Candidate candidate = midway(pty);
            pty.press("\003");
            candidate.awaitPrompt("Ctrl-C again leaves");
            pty.press("\003");

            assertThat(pty.exit()).as(pty.report("exit")).isEqualTo(130);
            assertThat(Pty.plain(pty.output())).contains("Saved. Go on with: pmdrill resume");
        }
        try (Pty pty = Pty.of(program, "resume")) {
            Candidate candidate = new Candidate(pty);
            candidate.awaitPrompt("Going on with");
            pty.awaitScreen("   > tells");
            pty.press(" all");
            pty.awaitScreen("tells all");
            pty.press("\004");
            candidate.say(Candidate.ALL.subList(DESIGN + 1, Candidate.ALL.size()));

            assertThat(pty.exit()).as(pty.report("exit")).isZero();
        }
        assertThat(Candidate.text(program.turns().get(DESIGN))).isEqualTo(HALF + " all");
        assertThat(program.turns()).hasSize(Candidate.ALL.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "HUP", "INT"})
    void a_signal_leaves_the_draft_and_no_trace(String signal) throws IOException, InterruptedException {
        try (Pty pty = Pty.of(program, "start", Candidate.QUESTION)) {
            Candidate candidate = midway(pty);
            Pty.signal(pty.handle(), signal);
            if (signal.equals("INT")) {
                candidate.awaitPrompt("Ctrl-C again leaves");
                Pty.signal(pty.handle(), signal);
            }

            assertThat(pty.exit()).as(pty.report("exit")).isNotZero();
            assertThat(Pty.plain(pty.output())).doesNotContain("bug", "Exception");
        }
        assertThat(program.draft()).isEqualTo(HALF);
    }

    @Test
    void a_closed_window_leaves_the_draft() throws IOException {
        ProcessHandle process;
        try (Pty pty = Pty.of(program, "start", Candidate.QUESTION)) {
            midway(pty);
            process = pty.handle();
            pty.hangUp();
            process.onExit()
                    .orTimeout(60, java.util.concurrent.TimeUnit.SECONDS)
                    .join();
        }
        assertThat(program.draft()).isEqualTo(HALF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"end", "/quit", "Ctrl-C", "TERM", "HUP", "refused"})
    void the_terminal_is_left_as_it_was_found(String way) throws IOException, InterruptedException {
        // The size comes to the terminal a moment after the process: it is no setting that the program could leave.
        String settings = "stty -a | sed 's/ rows [0-9]*; columns [0-9]*;//'";
        String script = settings + " >before; \"$@\"; " + settings + " >after";
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", script, "sh"));
        command.addAll(Pty.command("start", way.equals("refused") ? "no/such" : Candidate.QUESTION));
        try (Pty pty = new Pty(program, 80, 24, Map.of(), command)) {
            leave(pty, way);
            assertThat(pty.exit()).as(pty.report("exit")).isZero();
            assertThat(scrolls(pty.output())).as(pty.report("rows that scroll")).isIn("", "\033[r", "\033[1;24r");
            assertThat(pty.output().lastIndexOf("\033[?2004l"))
                    .as(pty.report("pasting is told apart no more"))
                    .isGreaterThanOrEqualTo(pty.output().lastIndexOf("\033[?2004h"));
        }
        assertThat(Files.readString(home.resolve("after")))
                .isNotBlank()
                .isEqualTo(Files.readString(home.resolve("before")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Esc", "Ctrl-C", "TERM", "HUP"})
    void a_picker_gives_the_terminal_back(String way) throws IOException, InterruptedException {
        String settings = "stty -a | sed 's/ rows [0-9]*; columns [0-9]*;//'";
        String script = settings + " >before; \"$@\"; echo $? >code; " + settings + " >after";
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", script, "sh"));
        command.addAll(Pty.command("browse", "url shortener"));
        try (Pty pty = new Pty(program, 80, 24, Map.of(), command)) {
            pty.awaitScreen("> URL shortener: key space");
            pty.resize(40, 10);
            pty.awaitScreen("Enter starts, Tab stays within,...");
            pty.press("\177");
            pty.awaitScreen("Find: url shortene");
            switch (way) {
                case "Esc" -> pty.press("\033");
                case "Ctrl-C" -> pty.press("\003");
                default -> Pty.signal(pty.handle().children().findFirst().orElseThrow(), way);
            }
            assertThat(pty.exit()).as(pty.report("exit")).isZero();
            assertThat(pty.output().lastIndexOf("\033[?1049l"))
                    .as(pty.report("the screen is given back"))
                    .isGreaterThan(pty.output().lastIndexOf("\033[?1049h"));
        }
        assertThat(Files.readString(home.resolve("after")))
                .isNotBlank()
                .isEqualTo(Files.readString(home.resolve("before")));
        String code =
                Map.of("Esc", "0", "Ctrl-C", "130", "TERM", "143", "HUP", "129").get(way);
        assertThat(home.resolve("code")).hasContent(code + "\n");
    }

    /** The last thing that was said about which rows of the screen scroll. */
    private static String scrolls(String output) {
        return Pattern.compile("\033\\[[0-9;]*r")
                .matcher(output)
                .results()
                .map(MatchResult::group)
                .reduce("", (first, second) -> second);
    }

    private void leave(Pty pty, String way) throws IOException, InterruptedException {
        if (way.equals("refused")) {
            return;
        }
        if (way.equals("end")) {
            new Candidate(pty).say(Candidate.ALL);
            return;
        }
        Candidate candidate = midway(pty);
        switch (way) {
            case "/quit" -> {
                candidate.type("\n/quit");
                pty.press("\r");
            }
            case "Ctrl-C" -> {
                pty.press("\003");
                candidate.awaitPrompt("Ctrl-C again leaves");
                pty.press("\003");
            }
            default -> Pty.signal(pty.handle().children().findFirst().orElseThrow(), way);
        }
    }

    @Test
    void a_second_process_on_the_same_session_is_refused_in_one_line() throws IOException, InterruptedException {
        try (Pty pty = Pty.of(program, "start", Candidate.QUESTION)) {
            midway(pty);

            Program.Ran second = program.run("", "resume");

            assertThat(second.exit()).as(second.all()).isEqualTo(1);
            assertThat(second.out()).isEmpty();
            assertThat(second.err()).matches("pmdrill: the session \\S+ is open in another terminal\n");
        }
    }

    @Test
    void a_session_that_was_left_can_be_resumed_after_a_second_process_was_refused() throws Exception {
        try (Pty pty = Pty.of(program, "start", Candidate.QUESTION)) {
            midway(pty);
            program.run("", "resume");
            Pty.signal(pty.handle(), "KILL");
            pty.exit();
        }
        Program.Ran later = program.run("", "resume");

        assertThat(later.exit()).as(later.all()).isEqualTo(3);
    }
}
