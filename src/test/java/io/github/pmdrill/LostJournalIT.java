package io.github.pmdrill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody takes the journal away while an interview is held: "Saved" is said only of what is found again. */
class LostJournalIT {
    /** How many things are said before. */
    private static final int BEFORE = 3;

    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void move_in() {
        program = new Program(folder.resolve("home"));
        assertThat(folder.resolve("home").toFile().mkdir()).isTrue();
    }

    /** What happens to the sessions meanwhile. */
    private interface Mishap {
        void to(Path journal) throws IOException;
    }

    private Path hold(Mishap mishap, int afterwards) throws IOException {
        try (Pty pty = Pty.of(program, "start", Candidate.QUESTION)) {
            Candidate candidate = new Candidate(pty);
            candidate.say(Candidate.ALL.subList(0, BEFORE));
            pty.awaitScreen("cost per message");
            Path journal = program.session(".jsonl");
            mishap.to(journal);
            candidate.say(Candidate.ALL.subList(BEFORE, BEFORE + afterwards));
            candidate.awaitPrompt(afterwards == 0 ? "cost per message" : "0.03 per SMS");
            pty.press("/quit\r");
            assertThat(pty.exit()).as(pty.report("exit")).isEqualTo(3);
            assertThat(pty.report("the end")).contains("Saved. Go on with: pmdrill resume ");
            return journal;
        }
    }

    private static List<String> replies(Path journal) throws IOException {
        List<String> lines = Files.readAllLines(journal);
        return lines.subList(1, lines.size()).stream().map(Candidate::text).toList();
    }

    private static List<String> said(int many) {
        return Candidate.ALL.subList(0, many).stream()
                .map(Candidate.Said::given)
                .toList();
    }

    @Test
    void a_deleted_journal_and_its_transcript_are_written_again() throws IOException {
        Path journal = hold(
                lost -> {
                    Files.delete(lost);
                    Files.delete(program.session(".md"));
                },
                1);

        assertThat(replies(journal)).isEqualTo(said(BEFORE + 1));
        assertThat(program.session(".md")).content().contains("0.03 per SMS");
    }

    @Test
    void a_journal_that_was_taken_away_before_one_leaves_is_written_again() throws IOException {
        Path journal = hold(lost -> Files.move(lost, folder.resolve("elsewhere")), 0);

        assertThat(replies(journal)).isEqualTo(said(BEFORE));
    }

    @Test
    void where_another_file_stands_it_has_another_name_by_which_it_goes_on() throws IOException, InterruptedException {
        Path journal = hold(
                lost -> Files.move(
                        Files.writeString(folder.resolve("other"), "other"), lost, StandardCopyOption.REPLACE_EXISTING),
                1);

        assertThat(journal).hasContent("other");
        String name = journal.getFileName().toString().replace(".jsonl", "-2");
        assertThat(replies(journal.resolveSibling(name + ".jsonl"))).isEqualTo(said(BEFORE + 1));
        assertThat(journal.resolveSibling(name + ".md")).content().contains("0.03 per SMS");
        Program.Ran resumed = program.run("", "resume", name);
        assertThat(resumed.exit()).as(resumed.all()).isEqualTo(3);
    }

    @Test
    void a_home_that_was_moved_is_made_anew() throws IOException {
        Path journal = hold(lost -> Files.move(program.home(), folder.resolve("old")), 1);

        assertThat(replies(journal)).isEqualTo(said(BEFORE + 1));
        try (Stream<Path> files = Files.list(folder.resolve("old/sessions"))) {
            assertThat(files.filter(f -> f.toString().endsWith(".jsonl"))).hasSize(1);
        }
    }
}
