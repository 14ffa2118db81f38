package io.github.pmdrill.practice;

import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.drill.Keeper;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.history.Attempts;
import io.github.pmdrill.history.Draft;
import io.github.pmdrill.history.Header;
import io.github.pmdrill.history.IoReasons;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.OutsideViews;
import io.github.pmdrill.history.ReplayNotes;
import io.github.pmdrill.transcript.About;
import io.github.pmdrill.transcript.Transcript;
import io.github.pmdrill.transcript.TranscriptFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps a session: the journal first, then what is computed from it. */
public final class Recorder implements Keeper {
    private final Journal journal;
    private final Header header;
    private final @Nullable Path also;
    private final Attempts attempts;
    private final OutsideViews outside;
    private final Consumer<String> warnings;
    private final EarlierAttempts earlier;
    private @Nullable About about;
    private boolean warned;
    private volatile Draft draft;
    private volatile String typed = "";
    private @Nullable Session shown;

    /**
     * @param also where else the transcript is written, or null
     */
    Recorder(
            Journal journal,
            Header header,
            @Nullable Path also,
            EarlierAttempts earlier,
            Attempts attempts,
            OutsideViews outside,
            Consumer<String> warnings) {
        this.journal = journal;
        this.header = header;
        this.draft = Draft.beside(journal.file());
        this.also = also;
        this.earlier = earlier;
        this.attempts = attempts;
        this.outside = outside;
        this.warnings = warnings;
    }

    /** What is read of earlier journals is read once, and after the first prompt. */
    private About about() {
        if (about == null) {
            about = about(header, earlier, journal.file());
        }
        return about;
    }

    /** What a journal says of its session, beside what was said. */
    static About about(Header header, EarlierAttempts earlier, Path journal) {
        About about = new About(
                header.started(),
                header.zone().toZoneId(),
                header.attempts(),
                header.studied(),
                earlier.of(header.plan()));
        return header.plan().options().voice().isRecorded() ? about.with(spoken(earlier, journal)) : about;
    }

    private static About.Spoken spoken(EarlierAttempts earlier, Path journal) {
        try {
            return new About.Spoken(earlier.speech(Journal.name(journal)), new ReplayNotes(journal).all());
        } catch (IOException e) {
            earlier.warn("passed over: " + IoReasons.of(e));
            return About.Spoken.NONE;
        }
    }

    /** Where the transcript of a journal lies. */
    public static Path transcript(Path journal) {
        return Journal.beside(journal, ".md");
    }

    /** Keeps what is typed and not given yet; whether it is on disk. */
    boolean keepDraft(String text) {
        typed = text;
        return draft.keep(journal.turns(), text);
    }

    /** What was typed at the prompt at hand before the session was left. */
    String draft() {
        return draft.read(journal.turns());
    }

    @Override
    public void keep(Turn turn) throws IOException {
        journal.append(turn);
        draft.keep(journal.turns(), "");
        typed = "";
        draft = Draft.beside(journal.file());
    }

    @Override
    public void show(Session session) {
        shown = session;
        try {
            String name = Journal.name(journal.file());
            String markdown = Transcript.of(session, about().with(outside.all(name)));
            for (Path transcript : transcripts()) {
                new TranscriptFile(transcript).write(markdown);
            }
            attempts.update(name, header.zone(), session);
        } catch (IOException e) {
            if (!warned) {
                warned = true;
                warnings.accept("the transcript or the ledger is not up to date (" + IoReasons.withPlace(e)
                        + "); the journal is");
            }
        }
    }

    /** The session as it was shown last; empty before the first reply. */
    Optional<Session> shown() {
        return Optional.ofNullable(shown);
    }

    /** Where the transcript is written: beside the journal, wherever that lies by now, and where it was asked for. */
    List<Path> transcripts() {
        Path own = transcript(journal.file());
        return also == null ? List.of(own) : List.of(own, also);
    }

    /**
     * Sees to it that what was said is where it is looked for, before it is called saved.
     *
     * @throws IOException when the journal cannot be written
     */
    void secure() throws IOException {
        journal.secure();
        if (!typed.isEmpty()) {
            Draft.beside(journal.file()).keep(journal.turns(), typed);
        }
        if (shown != null && !transcripts().stream().allMatch(Files::isRegularFile)) {
            show(shown);
        }
    }
}
