package io.github.pmdrill.transcript;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file that is there whole or not at all, for its owner alone: it is written under another name beside its own, and
 * takes its own when it is kept. Whatever ends the program before leaves neither.
 */
public final class WholeFile implements Closeable {
    private final Path path;
    private final Path next;
    private final Writer writer;
    private final boolean replace;

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
        // One name for all files of a run: what is deleted on exit is remembered until then.
        next = path.resolveSibling(".pmdrill-" + ProcessHandle.current().pid() + ".next");
        Files.deleteIfExists(next);
        boolean posix = next.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(next, ownerOnly);
        next.toFile().deleteOnExit();
        writer = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(next), StandardCharsets.UTF_8));
    }

    private void refuse() throws IOException {
        if (!replace && Files.exists(path)) {
            throw new FileAlreadyExistsException(path.toString());
        }
    }

    /** Where its content is written. */
    public Writer writer() {
        return writer;
    }

    /** Gives it its name; what was there under it is replaced, if it may be. */
    public void keep() throws IOException {
        writer.close();
        refuse();
        Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(next);
    }
}
