package io.github.pmdrill.history;

import io.github.pmdrill.files.OwnerOnly;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The file of a journal while it is open, with all that belongs in it: a program that syncs folders, or a person, may
 * move, replace or delete it at any moment, and what is written then would be found by nobody.
 */
final class OpenFile implements Closeable {
    private final Path path;
    private final FileChannel channel;
    /** What tells the file from others, whatever its name; null where the file system has no such thing. */
    private final @Nullable Object key;

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    private OpenFile(Path path, FileChannel channel) throws IOException {
        this.path = path;
        this.channel = channel;
        this.key = attributes(path).fileKey();
    }

    /**
     * A new file.
     *
     * @throws FileAlreadyExistsException when there is one of this name
     */
    static OpenFile create(Path path) throws IOException {
        Set<StandardOpenOption> create = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return opened(path, FileChannel.open(path, create, OwnerOnly.file(path)), new byte[0]);
    }

    /** One that is there, of which only the sound beginning is kept. */
    static OpenFile open(Path path, byte[] sound) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
        OpenFile file = opened(path, channel, sound);
        channel.truncate(sound.length);
        channel.position(sound.length);
        return file;
    }

    /**
     * One that holds this whole, without anything being lost: a new one, or what is there and is only its beginning, as
     * where an older state was put back.
     *
     * @param forced whether it must be on the disk before anything else
     * @throws FileAlreadyExistsException when something else is there
     */
    static OpenFile holding(Path path, byte[] whole, boolean forced) throws IOException {
        boolean fresh = !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        byte[] there = fresh || !Files.isRegularFile(path) ? new byte[0] : Files.readAllBytes(path);
        boolean begins = there.length <= whole.length && Arrays.equals(there, Arrays.copyOf(whole, there.length));
        if (!fresh && !(Files.isRegularFile(path) && begins)) {
            throw new FileAlreadyExistsException(path.toString());
        }
        OpenFile file = fresh ? create(path) : open(path, there);
        try {
            file.append(Arrays.copyOfRange(whole, there.length, whole.length), forced);
            return file;
        } catch (IOException e) {
            file.close();
            if (fresh) {
                Files.deleteIfExists(path);
            }
            throw new IOException("cannot write " + path + " (" + IoReasons.of(e) + ")", e);
        }
    }

    private static OpenFile opened(Path path, FileChannel channel, byte[] sound) throws IOException {
        try {
            OpenFile file = new OpenFile(path, channel);
            file.content.writeBytes(sound);
            return file;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    /** All that belongs in it. */
    byte[] content() {
        return content.toByteArray();
    }

    /** Adds bytes for good; when that fails nothing of them is kept. */
    void append(byte[] added) throws IOException {
        append(added, true);
    }

    private void append(byte[] added, boolean forced) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(added);
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            if (forced) {
                channel.force(false);
            }
        } catch (IOException e) {
            cutBack(content.size());
            throw new IOException(IoReasons.of(e), e);
        }
        content.writeBytes(added);
    }

    /** Takes back what was written behind so many bytes. */
    void cutBack(int size) {
        byte[] kept = Arrays.copyOf(content.toByteArray(), size);
        content.reset();
        content.writeBytes(kept);
        try {
            channel.truncate(size);
            channel.position(size);
        } catch (IOException e) {
            // The reader cuts a torn last line too; nothing more can be done here.
        }
    }

    /** Whether it is still what stands under its name, and as long as it was written. */
    boolean stands() {
        try {
            BasicFileAttributes found = attributes(path);
            return found.isRegularFile() && Objects.equals(found.fileKey(), key) && found.size() == content.size();
        } catch (IOException e) {
            return false;
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
