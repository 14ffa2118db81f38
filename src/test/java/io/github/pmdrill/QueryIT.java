package io.github.pmdrill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A query is written at a terminal and by a pipe, run, and written again. */
class QueryIT {
    private static final String QUESTION = "sql/duplicate-contacts";
    private static final String WRONG = "SELECT id FROM contacts WHERE confirmed = false;";
    private static final List<String> RIGHT = List.of(
            "SELECT id FROM (SELECT id, ROW_NUMBER() OVER (PARTITION BY LOWER(TRIM(email))",
            "  ORDER BY confirmed DESC, id) AS place FROM contacts WHERE email IS NOT NULL) x WHERE place > 1;");

    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void move_in() {
        program = new Program(home);
    }

    @Test
    void a_semicolon_runs_it_and_a_wrong_one_comes_back_into_the_editor() throws IOException {
        try (Pty pty = Pty.of(program, "start", QUESTION)) {
            Candidate candidate = new Candidate(pty);
            candidate.awaitPrompt("then press Enter");
            pty.press("\r");
            candidate.awaitPrompt("1/1 Query");
            candidate.type(WRONG);
            pty.press("\r");
            candidate.awaitPrompt("The difference: ");
            // The wrong query is still there: it goes, and the right one is typed.
            pty.press("\u007f".repeat(WRONG.length() + 1));
            candidate.type(String.join("\n", RIGHT));
            pty.press("\r");
            candidate.awaitPrompt("Right. It finds 4 rows");
            candidate.type("/quit");
            pty.press("\r");

            assertThat(pty.exit()).as(pty.report("exit")).isEqualTo(3);
        }
        assertThat(right()).containsExactly(false, true);
    }

    @Test
    void a_pipe_runs_the_same_queries_and_the_transcript_shows_both() throws IOException, InterruptedException {
        Program.Ran ran = program.run("\n" + WRONG + "\n" + String.join("\n", RIGHT) + "\n", "start", QUESTION);

        assertThat(ran.exit()).as(ran.all()).isEqualTo(3);
        assertThat(right()).containsExactly(false, true);
        assertThat(Files.readString(program.session(".md")))
                .contains("### Try 1", WRONG, "The difference: ", "Right. It finds 4 rows");
    }

    /** Whether each query that was run was right. */
    private List<Boolean> right() throws IOException {
        return program.turns().stream()
                .filter(turn -> turn.contains("\"ran\":{"))
                .map(turn -> turn.contains("\"ran\":{\"right\":true"))
                .toList();
    }
}
