package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.history.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a command of the person's own replies to a transcript. */
class CoachTest {
    @TempDir
    Path folder;

    private Path journal;

    @BeforeEach
    void hold() {
        journal = new Run(folder)
                .args("start", "concepts/client-and-server")
                .input("roles, NAMED", "3", "")
                .exits(0)
                .journals()
                .get(0);
    }

    private Run coach(String... more) {
        String[] args = new String[2 + more.length];
        args[0] = "coach";
        args[1] = Journal.name(journal);
        System.arraycopy(more, 0, args, 2, more.length);
        return new Run(folder).args(args);
    }

    private Path transcript() {
        return Journal.beside(journal, ".md");
    }

    @Test
    void the_command_is_sent_an_instruction_and_the_transcript() throws IOException {
        coach("--with", "cat > '" + folder + "/sent'; echo ok").exits(0);

        assertThat(folder.resolve("sent"))
                .content()
                .startsWith("# What you are asked")
                .contains("No score", "Add no fact", "one thing that was strong, and two that were weak")
                .endsWith(Files.readString(transcript()).split("# An outside opinion", -1)[0]);
    }

    @Test
    void its_reply_is_shown_and_kept_in_the_transcript_as_its_own() throws IOException {
        String before = Files.readString(transcript());

        Run run = coach("--with", "echo 'You said \"roles\".'").exits(0);

        run.out().isEqualTo("You said \"roles\".\n");
        run.err().isEqualTo("Transcript: " + transcript() + "\n");
        assertThat(transcript())
                .content()
                .startsWith(before)
                .contains("# An outside opinion\n\nBy echo 'You said \"roles\".', 2026-03-07: not pmdrill's.\n")
                .endsWith("```text\nYou said \"roles\".\n```\n\n");
    }

    @Test
    void a_second_opinion_stands_beside_the_first_and_neither_is_sent_on() {
        coach("--with", "echo FIRST").exits(0);
        coach("--with", "grep -c FIRST; echo SECOND").exits(0).out().isEqualTo("0\nSECOND\n");

        assertThat(transcript()).content().contains("FIRST\n```", "SECOND\n```");
    }

    @Test
    void a_reply_cannot_break_the_transcript_or_move_the_cursor() {
        Run run = coach("--with", "printf '```\\n# Heading\\n\\033[31mred\\033[0m\\033]0;title\\007\\r\\nlast\\000'")
                .exits(0);

        run.out().startsWith("```\n# Heading\nred\nlast").doesNotContain("\u001b", "\u0000");
        assertThat(transcript())
                .content()
                .contains("````text\n```\n# Heading\nred\nlast")
                .doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            echo wrong >&2; exit 4        | ended with 4; nothing was kept: wrong
            exit 4                        | "exit 4" ended with 4; nothing was kept
            no-such-program               | ended with 127; nothing was kept:
            printf ' \\n'; echo why >&2   | replied nothing: why
            yes                           | replied more than 64 kB and was ended; nothing was kept
            sleep 600                     | "sleep 600" had not replied after 1 s and was ended; nothing was kept
            `trap '' TERM INT; while :; do sleep 1; done` | had not replied after 1 s and was ended
            """)
    void its_failure_is_one_line_and_loses_nothing(String command, String says) throws IOException {
        String before = Files.readString(transcript());

        Run run = coach("--with", command, "--minutes", command.equals("yes") ? "1" : "0.01")
                .exits(1);

        run.err().startsWith("pmdrill: ").contains(says).hasLineCount(1);
        run.out().isEmpty();
        assertThat(transcript()).hasContent(before);
        assertThat(run.home().resolve("outside")).doesNotExist();
    }

    @Test
    void a_command_may_stop_reading_and_say_much_on_standard_error() {
        coach("--with", "head -c 1 >/dev/null; yes wrong | head -c 3000000 >&2; echo fine")
                .exits(0)
                .out()
                .isEqualTo("fine\n");
    }

    @Test
    void the_setting_is_the_command_where_none_is_given() {
        coach().exits(2).err().contains("which command? pmdrill coach SESSION --with 'COMMAND'");

        new Run(folder).args("config", "coach", "echo settled").exits(0);

        coach().exits(0).out().isEqualTo("settled\n");
        coach("--with", " ").exits(2);
    }

    @Test
    void an_unfinished_interview_is_sent_nowhere() {
        new Run(folder).args("start", "apis/retire-an-endpoint").input("", "so").exits(3);

        new Run(folder)
                .args("coach", "2026-03-07T080211-apis", "--with", "touch '" + folder + "/sent'")
                .exits(1)
                .err()
                .contains("is unfinished, and its outline still locked; pmdrill resume");
        assertThat(folder.resolve("sent")).doesNotExist();
    }
}
