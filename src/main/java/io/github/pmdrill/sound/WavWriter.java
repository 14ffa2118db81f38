package io.github.pmdrill.sound;

import io.github.pmdrill.files.OwnerOnly;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;

/**
 * A WAV file that is being written. Its header has the right sizes at least once a second, so that whatever ends the
 * program leaves a file that can be played.
 */
public final class WavWriter implements Closeable {
    private final FileChannel channel;
    private final Pcm pcm;
    private long bytes;
    private long told;

    /**
     * Begins a file that was not there, for its owner alone.
     *
     * @throws IOException when it is there, or cannot be written
     */
    public WavWriter(Path path, Pcm pcm) throws IOException {
        this.pcm = pcm;
        OwnerOnly.makeFolderOf(path);
        channel = FileChannel.open(
                path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file(path));
        write(pcm.header(0), 0);
    }

    /** Writes samples behind those that are there. */
    public void write(byte[] samples, int length) throws IOException {
        write(ByteBuffer.wrap(samples, 0, length), Pcm.HEADER + bytes);
        bytes += length;
        if (bytes - told >= pcm.second()) {
            tell();
        }
    }

    private void write(ByteBuffer from, long at) throws IOException {
        long place = at;
        while (from.hasRemaining()) {
            place += channel.write(from, place);
        }
    }

    private void tell() throws IOException {
        write(pcm.header(bytes), 0);
        told = bytes;
    }

    /** How long it lasts by now. */
    public Duration length() {
        return pcm.length(bytes);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            tell();
        }
    }
}
