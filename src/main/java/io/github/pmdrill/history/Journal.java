package io.github.pmdrill.history;

import io.github.pmdrill.drill.Turn;
import io.github.pmdrill.files.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/**
 * A session on disk: a header, then one JSON line per reply, each forced to the disk before the next prompt.
 *
 * <p>While a process holds a journal no other one can write to it.
 */
public final class Journal implements AutoCloseable {
    /** How the names of journals end. */
    public static final String SUFFIX = ".jsonl";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss");

    private final Path file;
    private final FileChannel channel;
    private final SessionLock lock;
    private int turns;

    private Journal(Path file, FileChannel channel, SessionLock lock, int turns) {
        this.file = file;
        this.channel = channel;
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
        ZoneId zone = header.zone();
        String stamp = STAMP.format(LocalDateTime.ofInstant(header.started(), zone));
        String name = stamp + "-" + header.plan().title().replaceAll("[^a-z0-9]+", "-");
        for (int number = 1; ; number++) {
            Path file = home.sessions().resolve(name + (number == 1 ? "" : "-" + number) + SUFFIX);
            if (!Files.exists(file)) {
                try {
                    return begin(file, header);
                } catch (FileAlreadyExistsException | SessionLock.HeldException e) {
                    // Another process began one in this second: the next number is ours.
                }
            }
        }
    }

    private static Journal begin(Path file, Header header) throws IOException {
        SessionLock lock = SessionLock.of(file);
        FileChannel channel;
        try {
            Set<StandardOpenOption> create = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            channel = FileChannel.open(file, create, OwnerOnly.file(file));
        } catch (IOException e) {
            lock.close();
            throw e;
        }
        Journal journal = new Journal(file, channel, lock, 0);
        try {
            journal.write(JournalFormat.header(header));
            return journal;
        } catch (IOException e) {
            journal.close();
            Files.deleteIfExists(file);
            throw new IOException("cannot write " + file + " (" + Reasons.of(e) + ")", e);
        }
    }

    /**
     * Opens a journal to go on with it. A torn last line is cut off: it was never confirmed.
     *
     * @throws IOException when another process holds it, or it cannot be read
     */
    public static Journal open(Path file) throws IOException {
        SessionLock lock = SessionLock.of(file);
        try {
            Recorded recorded = Recorded.read(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            channel.truncate(recorded.sound());
            channel.position(recorded.sound());
            return new Journal(file, channel, lock, recorded.turns().size());
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Adds a turn for good; when that fails nothing of it is kept. */
    public void append(Turn turn) throws IOException {
        write(JournalFormat.turn(turn));
        turns++;
    }

    private void write(String line) throws IOException {
        long before = channel.position();
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException e) {
            cutBack(before);
            throw new IOException(Reasons.of(e), e);
        }
    }

    private void cutBack(long size) {
        try {
            channel.truncate(size);
            channel.position(size);
        } catch (IOException e) {
            // The reader cuts a torn last line too; nothing more can be done here.
        }
    }

    /** How many turns it holds. */
    public int turns() {
        return turns;
    }

    /** Where it lies. */
    public Path file() {
        return file;
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
        channel.close();
        lock.close();
    }
}
