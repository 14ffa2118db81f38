package io.github.pmdrill.practice;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Glossary;
import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.dialogue.Drafts;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.drill.Drill;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.history.Attempts;
import io.github.pmdrill.history.Header;
import io.github.pmdrill.history.IoReasons;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.OutsideViews;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds a session that has a journal, from where it stands to its end. */
final class Holding {
    private final Environment environment;
    private final Bank bank;
    private final boolean plain;

    Holding(Environment environment, Bank bank, boolean plain) {
        this.environment = environment;
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
        Attempts attempts = new Attempts(environment.home(), this::warn);
        if (session.turns().isEmpty()) {
            attempts.begun();
        }
        Recorder recorder = new Recorder(
                journal,
                header,
                also,
                new EarlierAttempts(environment.home(), this::warn),
                attempts,
                new OutsideViews(environment.home()),
                this::warn);
        Ears ears = new Ears(bank::topics, new Glossary(bank), environment.meaning());
        boolean aloud = header.plan().options().aloud();
        // The ears load while the person reads: never before the first prompt.
        Runnable whenReady = () -> session.question().filter(question -> !aloud).ifPresent(ears::ready);
        Drafts drafts = draft -> {
            boolean kept = recorder.keepDraft(draft);
            session.question().filter(question -> !aloud).ifPresent(question -> ears.follow(question, draft));
            return kept;
        };
        Drill.Ending ending;
        try (Conversation conversation = environment.conversations().open(plain, aloud, drafts, whenReady)) {
            first.forEach(conversation::tell);
            ending = new Drill(conversation, recorder, ears).hold(session, recorder.draft());
        } catch (UncheckedIOException e) {
            String reason = IoReasons.of(Objects.requireNonNull(e.getCause()));
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
                    + " was taken away, and cannot be written again (" + IoReasons.of(e) + ")");
        }
    }

    private int farewell(Drill.Ending ending, Journal journal, List<Path> transcripts) {
        String name = Journal.name(journal.file());
        Path transcript = transcripts.get(transcripts.size() - 1);
        return switch (ending) {
            case DONE -> {
                environment.err().println("Transcript: " + transcript);
                yield Exit.DONE;
            }
            case LEFT -> {
                environment.err().println("Saved. Go on with: pmdrill resume " + name);
                yield Exit.UNFINISHED;
            }
            case INTERRUPTED -> {
                environment.err().println("Saved. Go on with: pmdrill resume " + name);
                yield Exit.INTERRUPTED;
            }
        };
    }

    private void warn(String message) {
        environment.err().println("pmdrill: " + message);
    }
}
