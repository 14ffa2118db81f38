package io.github.pmdrill.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Puts recordings together, and cuts them. */
final class WavJoin {
    private WavJoin() {}

    /**
     * Puts a recording behind another one, and takes its file away.
     *
     * @throws IOException when they are not of one form, or the disk is full; both are there then
     */
    static void join(Path first, Path then) throws IOException {
        WavFile one = WavFile.read(first);
        WavFile two = WavFile.read(then);
        if (!one.pcm().equals(two.pcm())) {
            throw new IOException("it is of another form");
        }
        try (FileChannel to = FileChannel.open(first, StandardOpenOption.WRITE);
                FileChannel from = FileChannel.open(then, StandardOpenOption.READ)) {
            long end = one.from() + one.bytes();
            copy(from, two.from(), two.bytes(), to, end);
            to.truncate(end + two.bytes());
            long bytes = one.bytes() + two.bytes();
            to.write(size(end + two.bytes() - 8), 4);
            to.write(size(bytes), one.from() - 4);
        }
        Files.delete(then);
    }

    /** Writes what comes after an instant as a recording of its own. */
    static void cut(WavFile file, Duration start, Path into) throws IOException {
        long skipped = Math.min(file.bytes(), file.pcm().bytes(start));
        try (FileChannel from = FileChannel.open(file.path(), StandardOpenOption.READ);
                FileChannel to = FileChannel.open(into, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            to.write(file.pcm().header(file.bytes() - skipped), 0);
            copy(from, file.from() + skipped, file.bytes() - skipped, to, Pcm.HEADER);
        }
    }

    private static ByteBuffer size(long bytes) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) bytes)
                .flip();
    }

    private static void copy(FileChannel from, long at, long bytes, FileChannel to, long place) throws IOException {
        from.position(at);
        long done = 0;
        while (done < bytes) {
            long n = to.transferFrom(from, place + done, bytes - done);
            if (n <= 0) {
                throw new IOException("it is shorter than it was");
            }
            done += n;
        }
    }
}
