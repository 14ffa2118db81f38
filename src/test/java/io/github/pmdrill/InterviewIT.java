package io.github.pmdrill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Candidate.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole interviews, in a real pseudo-terminal and in a pipe. */
class InterviewIT {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void move_in() {
        program = new Program(folder.resolve("home"));
        assertThat(folder.resolve("home").toFile().mkdir()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"80,24", "200,60", "40,12"})
    void every_answer_is_in_the_journal_byte_for_byte(int columns, int rows) throws IOException {
        try (Pty pty = new Pty(program, columns, rows, Map.of(), Pty.command("start", Candidate.QUESTION))) {
            new Candidate(pty).say(Candidate.ALL);

            assertThat(pty.exit()).as(pty.report("exit")).isZero();
        }
        assertThat(program.turns().stream().map(Candidate::text))
                .containsExactlyElementsOf(
                        Candidate.ALL.stream().map(Said::given).toList());
    }

    @Test
    void a_pipe_gives_the_same_journal_and_transcript_as_a_terminal() throws IOException, InterruptedException {
        Program piped = new Program(folder.resolve("piped"));
        Program.Ran ran = piped.run(Candidate.piped(), "start", Candidate.QUESTION);
        assertThat(ran.exit()).as(ran.all()).isZero();

        try (Pty pty = Pty.of(program, "start", Candidate.QUESTION)) {
            new Candidate(pty).say(Candidate.ALL);
            assertThat(pty.exit()).as(pty.report("exit")).isZero();
        }

        assertThat(program.turns().stream().map(Candidate::timeless))
                .containsExactlyElementsOf(
                        piped.turns().stream().map(Candidate::timeless).toList());
        assertThat(transcript(program)).isEqualTo(transcript(piped));
    }

    private static String transcript(Program program) throws IOException {
        return Files.readString(program.session(".md"))
                .replaceFirst("(?m)^started: .*$", "")
                .replaceFirst("(?m)^minutes: .*$", "")
                .replaceAll("\\b\\d+:\\d\\d\\b", "");
    }

    @Test
    void typing_over_ticks_pasting_resizing_and_editing_lose_nothing() throws IOException {
        String pasted = IntStream.rangeClosed(1, 50)
                .mapToObj(i -> "pasted " + i + " \"it's!\" \\n\t{" + i * 37 + "}")
                .collect(Collectors.joining("\n"));
        try (Pty pty = Pty.of(program, "start", Candidate.QUESTION)) {
            Candidate candidate = new Candidate(pty);
            candidate.say(Candidate.ALL.subList(0, 6));
            candidate.awaitPrompt("2/4 Design");

            candidate.type("first");
            pty.awaitScreen("Design 00:02 of 10:00");
            candidate.type(" over ticks\n");
            pty.press("\033[200~" + pasted.replace('\n', '\r') + "\r.\r/quit\r\033[201~");
            pty.awaitScreen(">/quit>");
            pty.resize(60, 20);
            pty.awaitScreen(">/quit>");
            pty.press("the nd");
            pty.awaitScreen(">the nd");
            pty.resize(100, 30);
            pty.press("\033OD\033ODe");
            pty.awaitScreen(">the end");
            pty.press("\033OA\033OF\033OB\033OF, of it");
            pty.awaitScreen("end, of it");
            pty.awaitScreen("of 10:00");
            List<String> shown = pty.rows();
            pty.press("\004");
            candidate.awaitPrompt("3/4 Trade-offs");

            assertThat(shown).contains("   > the end, of it");
            assertThat(shown.stream().filter(row -> row.contains("of 10:00"))).hasSize(1);
            pty.press("\003");
            candidate.awaitPrompt("Ctrl-C again leaves");
            pty.press("\003");
            assertThat(pty.exit()).isEqualTo(130);
        }
        assertThat(Candidate.text(program.turns().get(6)))
                .isEqualTo("first over ticks\n" + pasted + "\n.\n/quit\nthe end, of it");
    }

    @Test
    void a_paste_without_brackets_submits_nothing() throws IOException {
        String pasted = IntStream.rangeClosed(1, 50).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
        try (Pty pty = Pty.of(program, "start", Candidate.QUESTION)) {
            Candidate candidate = new Candidate(pty);
            candidate.say(Candidate.ALL.subList(0, 6));
            candidate.awaitPrompt("2/4 Design");

            pty.press((pasted + "\n.\nlast").replace('\n', '\r'));
            pty.awaitScreen(">.>last");
            pty.press("\004");
            candidate.awaitPrompt("3/4 Trade-offs");
        }
        assertThat(Candidate.text(program.turns().get(6))).isEqualTo(pasted + "\n.\nlast");
    }
}
