package io.github.pmdrill.transcript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The file a transcript is kept in. It is replaced whole, so that it is true at every moment.
 *
 * @param path where it lies; only ever one transcript's own
 */
public record TranscriptFile(Path path) {
    /** Replaces the file by this text, for its owner alone. */
    public void write(String markdown) throws IOException {
        Path next = path.resolveSibling("." + path.getFileName() + ".next");
        Files.deleteIfExists(next);
        if (next.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try {
            Files.write(next, markdown.getBytes(StandardCharsets.UTF_8));
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(next);
            throw e;
        }
    }
}
