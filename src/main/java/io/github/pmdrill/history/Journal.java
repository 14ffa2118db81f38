package io.github.pmdrill.history;

import io.github.pmdrill.dialogue.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A session on disk: a header, then one JSON line per reply, each forced to the disk before the next prompt.
 *
 * <p>While a process holds a journal no other one can write to it.
 */
public final class Journal implements AutoCloseable {
    /** How the names of journals end. */
    public static final String SUFFIX = ".jsonl";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss");

    private OpenFile file;
    private SessionLock lock;
    private int turns;
    private Consumer<String> told = message -> {};

    private Journal(OpenFile file, SessionLock lock, int turns) {
        this.file = file;
        this.lock = lock;
        this.turns = turns;
    }

    /**
     * Starts a journal, named after its local time and its subject.
     *
     * @throws IOException when it cannot be written
     */
    public static Journal create(Home home, Header header) throws IOException {
        home.prepare();
        String name = named(header.started(), header.zone(), header.plan().title());
        for (int number = 1; ; number++) {
            Path path = home.sessions().resolve(numbered(name, number) + SUFFIX);
            if (!Files.exists(path)) {
                try {
                    return begin(path, bytes(JournalFormat.header(header.toldApart(number - 1))), 0);
                } catch (FileAlreadyExistsException | SessionLock.HeldException e) {
                    // Another process began one in this second: the next number is ours.
                }
            }
        }
    }

    /** The name of a session that was begun then, as long as no other one has it. */
    static String named(Instant started, Zone zone, String title) {
        String stamp = STAMP.format(zone.time(started));
        return stamp + "-" + title.replaceAll("[^a-z0-9]+", "-");
    }

    private static String numbered(String name, int number) {
        return number == 1 ? name : name + "-" + number;
    }

    /** Before the first reply there is nothing to lose: that is when what stands before it is forced to the disk, too. */
    private static Journal begin(Path path, byte[] content, int turns) throws IOException {
        SessionLock lock = SessionLock.of(path);
        try {
            return new Journal(OpenFile.holding(path, content, turns > 0), lock, turns);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Opens a journal to go on with it. A torn last line is cut off: it was never confirmed.
     *
     * @throws IOException when another process holds it, or it cannot be read
     */
    public static Journal open(Path path) throws IOException {
        SessionLock lock = SessionLock.of(path);
        try {
            Recorded recorded = Recorded.read(path);
            byte[] sound = Arrays.copyOf(Files.readAllBytes(path), Math.toIntExact(recorded.sound()));
            return new Journal(
                    OpenFile.open(path, sound), lock, recorded.turns().size());
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The same journal, which tells a line where it had to be written again. */
    public Journal telling(Consumer<String> listener) {
        told = listener;
        return this;
    }

    /** Adds a turn for good; when that fails nothing of it is kept. */
    public void append(Turn turn) throws IOException {
        byte[] before = file.content();
        byte[] line = bytes(JournalFormat.turn(turn));
        if (file.stands()) {
            file.append(line);
        }
        if (!file.stands()) {
            byte[] whole = Arrays.copyOf(before, before.length + line.length);
            System.arraycopy(line, 0, whole, before.length, line.length);
            try {
                writeAgain(whole);
            } catch (IOException e) {
                file.cutBack(before.length);
                throw e;
            }
        }
        turns++;
    }

    /**
     * Sees to it that all of it stands under its name, though the file was moved, replaced or deleted meanwhile.
     *
     * @throws IOException when that cannot be
     */
    public void secure() throws IOException {
        if (!file.stands()) {
            writeAgain(file.content());
        }
    }

    /** Writes all of it again: under its name, or with a number behind it where another file stands. */
    private void writeAgain(byte[] whole) throws IOException {
        Path lost = file.path();
        Home.prepareSessions(Objects.requireNonNull(lost.toAbsolutePath().getParent()));
        lock.close();
        for (int number = 1; ; number++) {
            Path path = lost.resolveSibling(numbered(name(lost), number) + SUFFIX);
            try {
                take(begin(path, whole, turns));
                break;
            } catch (FileAlreadyExistsException | SessionLock.HeldException e) {
                // What stands there is somebody else's, or held by another process: the next number is ours.
            }
        }
        told.accept(
                file.path().equals(lost)
                        ? "the journal was moved, cut or deleted while it was open; all of it is written again: " + lost
                        : "another file stands where the journal was; all of it is written again: " + file.path());
    }

    private void take(Journal other) throws IOException {
        file.close();
        file = other.file;
        lock = other.lock;
    }

    private static byte[] bytes(String line) {
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** How many turns it holds. */
    public int turns() {
        return turns;
    }

    /** Where it lies. */
    public Path file() {
        return file.path();
    }

    /** The session's name: the file's without its ending. */
    public static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    /** A file beside the journal with the same name and another ending. */
    public static Path beside(Path journal, String ending) {
        return journal.resolveSibling(name(journal) + ending);
    }

    @Override
    public void close() throws IOException {
        file.close();
        lock.close();
    }
}
