package io.github.pmdrill.files;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * A file that is there whole or not at all, for its owner alone: it is written under another name beside its own, and
 * takes its own when it is kept. Whatever ends the program before leaves neither.
 *
 * <p>A link is written through: what it points to is replaced, and the link stays. Where a file cannot be put in the
 * place of another, as of a device, a pipe, or anything in a folder that cannot be written to, it is written in place.
 */
public final class WholeFile implements Closeable {
    private static final String EXISTS = "exists, and is not overwritten";
    private static final int MOST_LINKS = 40;

    private final Path path;
    private final Path target;
    private final Path next;
    private final boolean replace;
    private final boolean inPlace;
    private final FileChannel channel;
    private final OutputStream stream;
    private final Writer writer;

    /**
     * Begins a file.
     *
     * @param replace whether one that is there already may be replaced
     * @throws FileAlreadyExistsException when it is there and may not
     */
    public WholeFile(Path path, boolean replace) throws IOException {
        this.path = path;
        this.replace = replace;
        refuse();
        target = isStream(path) ? path : pointedTo(path);
        inPlace = isStream(path) || (Files.isWritable(target) && !Files.isWritable(folder(target)));
        // The name is the same for all times that this process writes this file: what is deleted on exit is remembered.
        next = inPlace ? target : target.resolveSibling(Leftovers.name(target));
        try {
            channel = open();
        } catch (FileSystemException e) {
            throw new FileSystemException(path.toString(), null, reason(e));
        }
        stream = new Named(Channels.newOutputStream(channel));
        writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    private FileChannel open() throws IOException {
        if (inPlace) {
            return FileChannel.open(target, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        }
        Files.deleteIfExists(next);
        FileChannel opened = FileChannel.open(
                next, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file(next));
        if (next.getFileSystem() == FileSystems.getDefault()) {
            next.toFile().deleteOnExit();
        }
        Leftovers.clear(next);
        return opened;
    }

    /** Replaces a file by these bytes. */
    public static void write(Path path, byte[] bytes) throws IOException {
        try (WholeFile file = new WholeFile(path, true)) {
            file.stream.write(bytes);
            file.keep();
        }
    }

    /** Replaces a file by this text. */
    public static void write(Path path, String text) throws IOException {
        try (WholeFile file = new WholeFile(path, true)) {
            file.writer().write(text);
            file.keep();
        }
    }

    /**
     * Why a file cannot be begun; empty when it can.
     *
     * @param replace whether one that is there already may be replaced
     */
    public static String whyNot(Path path, boolean replace) {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            return path + " is a folder; name a file in it";
        }
        if (!replace && !isFree(path)) {
            return path + " " + EXISTS;
        }
        return folder == null || Files.isDirectory(folder) ? "" : folder + " is not a folder";
    }

    /** Whether nothing would be lost by writing to it: it is not there, or is a device or a pipe. */
    private static boolean isFree(Path path) {
        return isStream(path) || !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isStream(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }

    private static Path folder(Path file) {
        return file.resolveSibling(".");
    }

    /** What a file's name comes to in the end, there or not. */
    private static Path pointedTo(Path path) throws IOException {
        Path at = path;
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(path.toString(), null, "too many links");
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }

    private void refuse() throws IOException {
        if (!replace && !isFree(path)) {
            throw new FileAlreadyExistsException(path.toString(), null, EXISTS);
        }
    }

    /** Where its content is written. */
    public Writer writer() {
        return writer;
    }

    /** Gives it its name; what was there under it is replaced, if it may be. */
    public void keep() throws IOException {
        writer.flush();
        if (inPlace) {
            writer.close();
            return;
        }
        try {
            channel.force(true);
        } catch (IOException e) {
            throw named(e);
        }
        writer.close();
        refuse();
        move();
    }

    private void move() throws IOException {
        try {
            Replacement.PATIENT.move(next, target);
        } catch (FileSystemException e) {
            if (!Files.isRegularFile(target)) {
                throw new FileSystemException(path.toString(), null, reason(e));
            }
            // A single file that is mounted there cannot be moved away.
            Files.write(target, Files.readAllBytes(next));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            if (!inPlace) {
                Files.deleteIfExists(next);
            }
        }
    }

    /** Why the disk refused, in a few words. */
    public static String reason(FileSystemException e) {
        if (e.getReason() != null) {
            return e.getReason();
        }
        String kind = e.getClass().getSimpleName();
        return kind.equals("AccessDeniedException") ? "permission denied" : "no such file or folder";
    }

    private IOException named(IOException e) {
        return e instanceof FileSystemException ? e : new FileSystemException(path.toString(), null, e.getMessage());
    }

    /** A full disk does not say of which file. */
    private final class Named extends FilterOutputStream {
        Named(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                throw named(e);
            }
        }
    }
}
