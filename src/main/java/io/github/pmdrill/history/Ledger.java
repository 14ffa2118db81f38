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
        Set<Attempt> attempts = new LinkedHashSet<>();
        for (String line : lines()) {
            try {
                attempts.add(Attempt.fromJson(line));
            } catch (RuntimeException e) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(attempts));
    }

    /** What it says, by instants; it is put into that order, where it can be written. */
    List<Attempt> sorted() throws IOException {
        try {
            return alone(() -> {
                List<Attempt> sorted = byInstant();
                replace(sorted.stream().map(Attempt::toJson).toList());
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
            int length = (int) Math.min(ledger.size(), bytes);
            String end = new String(ledger.bytes(ledger.size() - length, length), StandardCharsets.UTF_8);
            // Where it does not begin with the file, its first line is half of one.
            String whole = length < ledger.size() ? end.substring(end.indexOf('\n') + 1) : end;
            return whole.lines().map(Attempt::fromJson).toList();
        }
    }

    /** What tells it from itself at another time: its length, and a checksum of its end. */
    String mark() throws IOException {
        if (!exists()) {
            return "none";
        }
        try (Opened ledger = open()) {
            int end = (int) Math.min(ledger.size(), END);
            return ledger.size() + "-" + Checkpoint.checksum(ledger.bytes(ledger.size() - end, end), 0, end);
        }
    }

    /** All lines, the last one also when it is torn. */
    private List<String> lines() throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /** Whether something can be added: it is there, and its last line is whole. */
    boolean endsWhole() throws IOException {
        if (!exists()) {
            return false;
        }
        try (Opened ledger = open()) {
            return ledger.size() == 0 || ledger.bytes(ledger.size() - 1, 1)[0] == '\n';
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
