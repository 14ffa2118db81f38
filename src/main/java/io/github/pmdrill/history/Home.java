package io.github.pmdrill.history;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.files.OwnerOnly;
import io.github.pmdrill.files.Presence;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The folder in which a person's practice lies. Files are for their owner alone.
 *
 * @param root not necessarily there yet
 * @param current gives the id that a question has now, whatever it was called when it was practised
 */
public record Home(Path root, UnaryOperator<String> current) {
    /** One in which all questions are still called what they were. */
    public Home(Path root) {
        this(root, name -> name);
    }

    /** An attempt at the question by the id that it has now. */
    Attempt named(Attempt attempt) {
        return attempt.renamed(current.apply(attempt.question()));
    }

    /** The id that a question of a journal has now. */
    public String now(Question question) {
        return current.apply(question.id().toString());
    }

    /** Where the practice lies cannot be told. */
    public static final class UnknownHomeException extends IOException {
        private static final long serialVersionUID = 1L;

        UnknownHomeException(String message) {
            super(message);
        }
    }

    /** Where journals, transcripts and drafts lie. */
    public Path sessions() {
        return root.resolve("sessions");
    }

    /** The ledger of finished questions. */
    Path attempts() {
        return root.resolve("attempts.jsonl");
    }

    /** Makes the folders, for their owner alone. */
    public void prepare() throws IOException {
        try {
            if (Files.exists(root) && !Files.isDirectory(root)) {
                throw new FileAlreadyExistsException(root.toString());
            }
            // A link that leads nowhere is not made into a folder.
            Presence.of(sessions());
            OwnerOnly.makeFolders(sessions());
        } catch (FileAlreadyExistsException e) {
            throw new IOException(e.getFile() + " is a file, and pmdrill needs a folder there" + advice(), e);
        } catch (FileSystemException e) {
            String reason =
                    e.getReason() == null ? "no permission" : e.getReason().toLowerCase(Locale.ROOT);
            throw new IOException("cannot write to " + e.getFile() + " (" + reason + ")" + advice(), e);
        }
        if (!Files.isWritable(sessions())) {
            throw new IOException("cannot write to " + sessions() + advice());
        }
    }

    private static String advice() {
        return "; PMDRILL_HOME can name another folder";
    }

    /** Makes the folder of sessions that a person took away, and the one that it lies in. */
    static void prepareSessions(Path sessions) throws IOException {
        OwnerOnly.makeFolders(sessions);
    }

    /**
     * Holds on to something that one process does at a time, until it is closed.
     *
     * @throws IOException when another one is at it
     */
    public Closeable hold(String what) throws IOException {
        prepare();
        SessionLock lock = SessionLock.of(sessions().resolve(what + Journal.SUFFIX));
        return lock::close;
    }

    /** The journal of a session, if it is there. */
    public Optional<Path> journal(String session) {
        return Optional.of(sessions().resolve(session + Journal.SUFFIX)).filter(Files::isRegularFile);
    }

    /** Whether there is a journal; it costs the same however many there are. */
    public boolean hasJournals() throws IOException {
        if (!Presence.of(sessions())) {
            return false;
        }
        try (Stream<Path> files = Files.list(sessions())) {
            return files.anyMatch(f -> String.valueOf(f.getFileName()).endsWith(Journal.SUFFIX));
        }
    }

    /**
     * The journals, newest first; none when there is no folder.
     *
     * @throws IOException when the folder is there and cannot be read
     */
    public List<Path> journals() throws IOException {
        if (!Presence.of(sessions())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(sessions())) {
            return files.filter(f -> String.valueOf(f.getFileName()).endsWith(Journal.SUFFIX))
                    // By name without its ending: of two in one second the second has a number behind its name.
                    .sorted(Comparator.comparing(Journal::name).reversed())
                    .toList();
        }
    }
}
