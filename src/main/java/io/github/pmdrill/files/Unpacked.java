package io.github.pmdrill.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Files that the program brings along and that others read: unpacked once, into a folder of the cache if there is one. */
public final class Unpacked {
    private Unpacked() {}

    /**
     * The file with this content: in the cache, else in a folder that goes when the program ends.
     *
     * @param cache the folder of what only saves time; null where there is no place for it
     * @param name the file's name, which its folder has before its dot too
     */
    public static Path file(@Nullable Path cache, String name, byte[] content) throws IOException {
        try {
            if (cache != null) {
                return kept(cache, name, content);
            }
        } catch (IOException e) {
            // A cache that cannot be written to.
        }
        return temporary(name, content);
    }

    /** The file in a folder that goes when the program ends. */
    public static Path temporary(String name, byte[] content) throws IOException {
        Path folder = Files.createTempDirectory("pmdrill-");
        folder.toFile().deleteOnExit();
        Path file = Files.write(folder.resolve(name), content);
        file.toFile().deleteOnExit();
        return file;
    }

    /** Written when it is not there yet, and those of other versions are taken away then. */
    private static Path kept(Path cache, String name, byte[] content) throws IOException {
        String kind = name.replaceFirst("\\..*", "") + "-";
        CRC32 check = new CRC32();
        check.update(content);
        // One of another version or another machine, in a home that several share, has another name.
        Path folder = cache.resolve(kind + Long.toHexString(check.getValue()));
        Path file = folder.resolve(name);
        if (!isThere(file, content)) {
            clean(cache, kind);
            OwnerOnly.makeFolders(folder);
            WholeFile.write(file, content);
        }
        return file;
    }

    private static boolean isThere(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    private static void clean(Path cache, String kind) throws IOException {
        if (!Files.isDirectory(cache)) {
            return;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(cache, kind + "*")) {
            for (Path folder : folders) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                    for (Path file : files) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        }
    }
}
