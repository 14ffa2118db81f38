package io.github.pmdrill.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Whether something is there: only what does not exist is not, and what cannot be looked at is no answer. */
public final class Presence {
    private Presence() {}

    /**
     * Whether something is there.
     *
     * @throws IOException when that cannot be known, or a link on the way points to nothing
     */
    public static boolean of(Path path) throws IOException {
        try {
            Files.readAttributes(path, BasicFileAttributes.class);
            return true;
        } catch (NoSuchFileException e) {
            for (Path above = path; above != null; above = above.getParent()) {
                refuseDangling(above);
            }
            return false;
        } catch (FileSystemException e) {
            if (isBelowFile(path)) {
                return false;
            }
            throw e;
        }
    }

    /**
     * Whether a file is there that can be read to its end: a pipe would be waited for.
     *
     * @throws IOException when that cannot be known, or something else is there
     */
    public static boolean ofFile(Path path) throws IOException {
        boolean there = of(path);
        if (there && !Files.isRegularFile(path)) {
            throw new FileSystemException(
                    path.toString(), null, Files.isDirectory(path) ? "a folder, not a file" : "not a file");
        }
        return there;
    }

    /** Below a file there is nothing, and a Unix calls that another mistake than what does not exist. */
    private static boolean isBelowFile(Path path) {
        Path above = path.getParent();
        while (above != null && Files.notExists(above)) {
            above = above.getParent();
        }
        return above != null && Files.isRegularFile(above);
    }

    private static void refuseDangling(@Nullable Path path) throws IOException {
        if (path != null && Files.isSymbolicLink(path) && Files.notExists(path)) {
            throw new FileSystemException(
                    path.toString(), null, "a link to " + Files.readSymbolicLink(path) + ", which is not there");
        }
    }
}
