package io.github.pmdrill.history;

import io.github.pmdrill.files.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One process's hold on one session.
 *
 * <p>A byte of a file that nothing else opens: a lock on the journal itself would be lost as soon as this process read
 * the journal through another channel and closed that one.
 */
final class SessionLock implements AutoCloseable {
    private final FileChannel channel;

    /** Another process holds the session. */
    static final class HeldException extends IOException {
        private static final long serialVersionUID = 1L;

        HeldException(String message) {
            super(message);
        }
    }

    private SessionLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes hold of a journal's session.
     *
     * @throws IOException when another process has it
     */
    static SessionLock of(Path journal) throws IOException {
        Path file = journal.resolveSibling(".lock");
        FileChannel channel = FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OwnerOnly.file(file));
        String name = Journal.name(journal);
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock(Integer.toUnsignedLong(name.hashCode()), 1, false);
        } catch (OverlappingFileLockException e) {
            // This process holds it already: the same answer as for another one.
        }
        if (lock == null) {
            channel.close();
            throw new HeldException("the session " + name + " is open in another terminal");
        }
        return new SessionLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
