package io.github.pmdrill.practice;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Glossary;
import io.github.pmdrill.drill.Conversation;
import io.github.pmdrill.drill.Drafts;
import io.github.pmdrill.drill.Drill;
import io.github.pmdrill.drill.Line;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.history.Attempts;
import io.github.pmdrill.history.Header;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.OutsideViews;
import io.github.pmdrill.history.Reasons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds a session that has a journal, from where it stands to its end. */
final class Holding {
    private final World world;
    private final Bank bank;
    private final boolean plain;

    Holding(World world, Bank bank, boolean plain) {
        this.world = world;
        this.bank = bank;
        this.plain = plain;
    }

    /**
     * Holds it; the exit code.
     *
     * @param also where else the transcript is written, or null
     * @param first said before everything else
     */
    int hold(Journal journal, Header header, Session session, @Nullable Path also, List<Line> first)
            throws IOException {
        journal.telling(this::warn);
        Attempts attempts = new Attempts(world.home(), this::warn);
        if (session.turns().isEmpty()) {
            attempts.begun();
        }
        Recorder recorder = new Recorder(
                journal,
                header,
                also,
                new EarlierAttempts(world.home(), this::warn),
                attempts,
                new OutsideViews(world.home()),
                this::warn);
        Ears ears = new Ears(bank::topics, new Glossary(bank), world.meaning());
        boolean aloud = header.plan().options().aloud();
        // The ears load while the person reads: never before the first prompt.
        Runnable whenReady = () -> session.question().filter(question -> !aloud).ifPresent(ears::ready);
        Drafts drafts = draft -> {
            boolean kept = recorder.keepDraft(draft);
            session.question().filter(question -> !aloud).ifPresent(question -> ears.follow(question, draft));
            return kept;
        };
        Drill.Ending ending;
        try (Conversation conversation = world.conversations().open(plain, aloud, drafts, whenReady)) {
            first.forEach(conversation::tell);
            ending = new Drill(conversation, recorder, ears).hold(session, recorder.draft());
        } catch (UncheckedIOException e) {
            String reason = Reasons.of(Objects.requireNonNull(e.getCause()));
            throw new Failed("the last reply could not be saved (" + reason + "); all before it is: pmdrill resume "
                    + Journal.name(journal.file()));
        }
        secure(recorder, journal);
        return farewell(ending, journal, recorder.transcripts());
    }

    /** "Saved" is said only of what is. */
    private static void secure(Recorder recorder, Journal journal) {
        try {
            recorder.secure();
        } catch (IOException e) {
            throw new Failed("the session is not saved: " + journal.file()
                    + " was taken away, and cannot be written again (" + Reasons.of(e) + ")");
        }
    }

    private int farewell(Drill.Ending ending, Journal journal, List<Path> transcripts) {
        String name = Journal.name(journal.file());
        Path transcript = transcripts.get(transcripts.size() - 1);
        return switch (ending) {
            case DONE -> {
                world.err().println("Transcript: " + transcript);
                yield Exit.DONE;
            }
            case LEFT -> {
                world.err().println("Saved. Go on with: pmdrill resume " + name);
                yield Exit.UNFINISHED;
            }
            case INTERRUPTED -> {
                world.err().println("Saved. Go on with: pmdrill resume " + name);
                yield Exit.INTERRUPTED;
            }
        };
    }

    private void warn(String message) {
        world.err().println("pmdrill: " + message);
    }
}
