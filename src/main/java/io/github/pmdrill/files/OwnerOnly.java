package io.github.pmdrill.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** New files and folders for their owner alone, whatever the umask says, where the file system knows owners. */
public final class OwnerOnly {
    private OwnerOnly() {}

    /** The attributes of a new file. */
    public static FileAttribute<?>[] file(Path path) {
        return of(path, "rw-------");
    }

    /** The attributes of a new folder. */
    public static FileAttribute<?>[] folder(Path path) {
        return of(path, "rwx------");
    }

    /** Makes a folder and those above it that are missing. */
    public static void makeFolders(Path folder) throws IOException {
        // What is there already is taken as it is, a link to a folder too.
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, folder(folder));
        }
    }

    /** Makes the folder that a file is to lie in. */
    public static void makeFolderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            makeFolders(folder);
        }
    }

    private static FileAttribute<?>[] of(Path path, String permissions) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
