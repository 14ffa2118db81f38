package io.github.pmdrill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A scripted interview that is killed at random moments, and goes on each time where it stood. It looks at the time, and so runs alone. */
@Isolated
class KillIT {
    private static final int KILLS = Integer.getInteger("kills", 12);
    private static final long SEED = Long.getLong("kills.seed", 20260307);
    private static final int WITHIN_MILLIS = 6000;
    private static final long NEVER = Long.MIN_VALUE;
    private static final long LOSS_NANOS = TimeUnit.SECONDS.toNanos(2);

    @TempDir
    Path folder;

    private Program program;
    private int homes;

    /** Something that was on the screen at some time: so much of the answer to the prompt after so many turns. */
    private record Seen(int turns, String text, long at) {}

    private final Deque<Seen> seen = new ArrayDeque<>();

    @Test
    void nothing_given_is_lost_and_two_seconds_of_typing_at_most() throws Exception {
        Random random = new Random(SEED);
        moveIn();
        for (int kill = 1; kill <= KILLS; ) {
            String which = "kill " + kill + " of " + KILLS + ", seed " + SEED;
            if (program.turns().size() == Candidate.ALL.size()) {
                moveIn();
            }
            seen.clear();
            long killed = holdUntilKilled(random.nextInt(WITHIN_MILLIS));
            verify(which, killed);
            kill += killed == NEVER ? 0 : 1;
        }
        finish();
    }

    private void moveIn() {
        program = new Program(folder.resolve("home" + ++homes));
        assertThat(program.home().toFile().mkdir()).isTrue();
    }

    /** Goes on with the interview until the process is killed after so long, or done; the time of the kill. */
    private long holdUntilKilled(int millis) throws Exception {
        try (Pty pty = Pty.of(program, arguments())) {
            ProcessHandle process = pty.handle();
            CompletableFuture<Long> killed = CompletableFuture.supplyAsync(
                    () -> {
                        long at = System.nanoTime();
                        return process.isAlive() && process.destroyForcibly() ? at : NEVER;
                    },
                    CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
            try {
                goOn(pty);
            } catch (AssertionError e) {
                // So ends whoever types while the program is killed; anything else fails here.
                process.onExit().get(10, TimeUnit.SECONDS);
                assertThat(killed.get(10, TimeUnit.SECONDS)).as(e.getMessage()).isNotEqualTo(NEVER);
            }
            pty.exit();
            return killed.join();
        }
    }

    /** By its name: when only a last choice is left, resume without one counts it as finished. */
    private String[] arguments() throws IOException {
        Path journal = program.session(".jsonl");
        return journal != null && Files.readString(journal).contains("\n")
                ? new String[] {"resume", journal.getFileName().toString().replace(".jsonl", "")}
                : new String[] {"start", Candidate.QUESTION};
    }

    /** Says the rest of the interview, whatever of it is in the journal and in the draft. */
    private void goOn(Pty pty) throws IOException {
        Candidate candidate = new Candidate(pty);
        int turns = program.turns().size();
        String draft = program.draft();
        List<Candidate.Said> rest = Candidate.ALL.subList(turns, Candidate.ALL.size());
        for (Candidate.Said said : rest) {
            candidate.awaitPrompt(turns == Candidate.ALL.size() - rest.size() ? "" : said.after());
            seen.add(new Seen(turns, draft, System.nanoTime()));
            candidate.from(draft);
            type(candidate, said, turns, draft);
            candidate.end(said.many());
            draft = "";
            turns++;
        }
    }

    /** Types in small pieces, and notes what was on the screen when. */
    private void type(Candidate candidate, Candidate.Said said, int turns, String draft) {
        String typed = draft;
        for (int at = draft.length(); at < said.text().length(); at = typed.length()) {
            String piece =
                    said.text().substring(at, Math.min(at + 3, said.text().length()));
            candidate.type(piece);
            typed += piece;
            if (said.many() && typed.length() % 30 == 0) {
                candidate.think();
            }
            seen.add(new Seen(turns, typed, System.nanoTime()));
        }
    }

    private void verify(String which, long killed) throws Exception {
        List<String> turns = program.turns();
        assertThat(turns.stream().map(Candidate::text))
                .as(which)
                .containsExactlyElementsOf(Candidate.ALL.stream()
                        .map(Candidate.Said::given)
                        .limit(turns.size())
                        .toList());
        seen.stream()
                .filter(s -> killed == NEVER || killed - s.at() > 0)
                .reduce((first, second) -> second)
                .ifPresent(last -> assertThat(turns.size()).as(which).isGreaterThanOrEqualTo(last.turns()));
        String draft = program.draft();
        seen.stream()
                .filter(s -> s.turns() == turns.size() && killed != NEVER && killed - s.at() > LOSS_NANOS)
                .reduce((first, second) -> second)
                .ifPresent(old -> assertThat(draft).as(which).startsWith(old.text()));
        if (!turns.isEmpty()) {
            transcript(which);
        }
    }

    private void transcript(String which) throws IOException {
        Path file = program.session(".md");
        // Between the first reply and the first transcript there is a moment without one.
        assertThat(file != null || program.turns().size() == 1).as(which).isTrue();
        if (file != null) {
            assertThat(Files.readString(file))
                    .as(which)
                    .matches("(?s)---\nquestion: " + Candidate.QUESTION
                            + "\nstarted: \\S+\nminutes: \\d+\nmode: typed\nattempt: 1\n(\\w+: [^\n]*\n)*---\n\n"
                            + "# Flood alerts: burst fan-out against a deadline\n\n\\*From river gauge to phone\\*\n\n"
                            + "(?:## What to take along\n\n.*?\n\n## The question\n\n)?> A regional.*\n");
        }
    }

    /** After the last kill the interview is held to its end; another one, if that kill came when all was said. */
    private void finish() throws IOException {
        if (program.turns().size() == Candidate.ALL.size()) {
            moveIn();
        }
        try (Pty pty = Pty.of(program, arguments())) {
            goOn(pty);
            pty.exit();
        }
        assertThat(program.turns().stream().map(Candidate::text))
                .containsExactlyElementsOf(
                        Candidate.ALL.stream().map(Candidate.Said::given).toList());
    }
}
