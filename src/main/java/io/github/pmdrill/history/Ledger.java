package io.github.pmdrill.history;

import io.github.pmdrill.files.OwnerOnly;
import io.github.pmdrill.files.Presence;
import io.github.pmdrill.files.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** The file of the ledger: lines are added at its end, or all of it is replaced. */
final class Ledger {
    /** A lock on a file is the process's; this one is for the threads in it. */
    private static final ReentrantLock THREADS = new ReentrantLock();

    /** How much of its end is looked at. */
    private static final int END = 512;

    /** The mark of one that is not there. */
    private static final String NONE = "none";

    private final Home home;
    private final Path file;

    Ledger(Home home) {
        this.home = home;
        this.file = home.attempts();
    }

    boolean exists() throws IOException {
        return Presence.ofFile(file);
    }

    /** What it says, line by line; nothing when it is missing, torn or edited by hand: the journals know better. */
    Optional<List<Attempt>> attempts() throws IOException {
        if (!exists()) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            return Optional.of(List.copyOf(new LinkedHashSet<>(AttemptFormat.read(bytes))));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** What it says, by instants; it is put into that order, where it can be written. */
    List<Attempt> sorted() throws IOException {
        try {
            return alone(() -> {
                List<Attempt> sorted = byInstant();
                replace(sorted.stream().map(AttemptFormat::write).toList());
                return sorted;
            });
        } catch (IOException e) {
            // A home that cannot be written to can be read all the same.
            return byInstant();
        }
    }

    private List<Attempt> byInstant() throws IOException {
        return attempts().orElse(List.of()).stream()
                .sorted(Comparator.comparing(Attempt::at))
                .toList();
    }

    /**
     * The lines at its end.
     *
     * @param bytes how much of it is looked at
     * @throws RuntimeException of any kind when one is torn or edited by hand
     */
    List<Attempt> last(int bytes) throws IOException {
        if (!exists()) {
            return List.of();
        }
        try (Opened ledger = open()) {
            return AttemptFormat.read(ledger.lines(ledger.size() - bytes, ledger.size()));
        }
    }

    /**
     * Lines that were added to the ledger.
     *
     * @param before those that stood right before them
     */
    record Added(List<Attempt> before, List<Attempt> lines) {}

    /**
     * What was added to it since it was marked; nothing when it was changed otherwise.
     *
     * @param bytes how much of what stood before is looked at
     */
    Optional<Added> since(String mark, int bytes) throws IOException {
        if (!exists() || mark.equals(NONE)) {
            return Optional.empty();
        }
        try (Opened ledger = open()) {
            long size = Long.parseLong(mark.substring(0, mark.indexOf('-')));
            if (size > ledger.size() || !ledger.mark(size).equals(mark) || !ledger.endsLineAt(size)) {
                return Optional.empty();
            }
            return Optional.of(new Added(
                    AttemptFormat.read(ledger.lines(size - bytes, size)),
                    AttemptFormat.read(ledger.lines(size, ledger.size()))));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** What tells it from itself at another time: its length, and a checksum of its end. */
    String mark() throws IOException {
        if (!exists()) {
            return NONE;
        }
        try (Opened ledger = open()) {
            return ledger.mark(ledger.size());
        }
    }

    /** Whether something can be added: it is there, and its last line is whole. */
    boolean endsWhole() throws IOException {
        if (!exists()) {
            return false;
        }
        try (Opened ledger = open()) {
            return ledger.endsLineAt(ledger.size());
        }
    }

    /** Adds lines, in one piece. */
    void append(List<String> lines) throws IOException {
        Set<StandardOpenOption> how = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        try (FileChannel channel = FileChannel.open(file, how, OwnerOnly.file(file))) {
            ByteBuffer bytes = ByteBuffer.wrap(text(lines).getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            // An empty file would be taken for a person who has finished nothing.
            channel.force(false);
        }
    }

    /** Puts these lines in the place of all that were there, or fails and changes nothing. */
    void replace(List<String> lines) throws IOException {
        WholeFile.write(file, text(lines));
    }

    private static String text(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** Something that is done to the ledger. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Does something while no other writer is let in, neither of this process nor of another one. */
    <T> T alone(Work<T> work) throws IOException {
        Path lock = home.root().resolve(".lock");
        Set<StandardOpenOption> create = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        THREADS.lock();
        try (FileChannel channel = FileChannel.open(lock, create, OwnerOnly.file(lock))) {
            channel.lock();
            return work.run();
        } finally {
            THREADS.unlock();
        }
    }

    /**
     * Opens it for reading.
     *
     * @throws IOException when there is none
     */
    Opened open() throws IOException {
        long modified = Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        return new Opened(channel, channel.size(), modified);
    }

    /**
     * The ledger as it stood when it was opened.
     *
     * @param size in bytes
     * @param modified when it was written last, in nanoseconds
     */
    record Opened(FileChannel channel, long size, long modified) implements AutoCloseable {
        /** The lines that begin from there on, and before that place. */
        byte[] lines(long from, long to) throws IOException {
            long start = Math.max(0, from);
            byte[] bytes = bytes(start, Math.toIntExact(to - start));
            int whole = endsLineAt(start) ? 0 : afterLine(bytes);
            return Arrays.copyOfRange(bytes, whole, bytes.length);
        }

        private static int afterLine(byte[] bytes) {
            int end = 0;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            return Math.min(end + 1, bytes.length);
        }

        /** What tells as much of it as there was then from itself at another time. */
        String mark(long size) throws IOException {
            int end = (int) Math.min(size, END);
            return size + "-" + Checkpoint.checksum(bytes(size - end, end), 0, end);
        }

        /** Whether no line goes on over that place. */
        boolean endsLineAt(long place) throws IOException {
            return place == 0 || bytes(place - 1, 1)[0] == '\n';
        }

        /** So many bytes from there; zeros where the file was cut meanwhile. */
        byte[] bytes(long from, int length) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(length);
            int read = 0;
            while (bytes.hasRemaining() && read >= 0) {
                read = channel.read(bytes, from + bytes.position());
            }
            return bytes.array();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
