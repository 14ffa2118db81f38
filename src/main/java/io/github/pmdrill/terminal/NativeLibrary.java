package io.github.pmdrill.terminal;

import io.github.pmdrill.files.OwnerOnly;
import io.github.pmdrill.files.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.jline.nativ.JLineNativeLoader;
import org.jline.nativ.OSInfo;

/**
 * JLine's native library, unpacked once into a folder of the cache. JLine itself unpacks it at each start into the
 * folder of temporary files, and leaves it there when the program is killed.
 */
final class NativeLibrary {
    private NativeLibrary() {}

    /** Loads it from there; where that fails, JLine goes its own way. */
    static void load(Path cache) {
        String name = System.mapLibraryName("jlinenative");
        String resource = OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        try (InputStream in = JLineNativeLoader.class.getResourceAsStream(resource)) {
            if (in == null) {
                return;
            }
            byte[] library = in.readAllBytes();
            CRC32 check = new CRC32();
            check.update(library);
            // One of another version or another machine, in a home that several share, has another name.
            Path folder = cache.resolve("jline-" + Long.toHexString(check.getValue()));
            Path file = folder.resolve(name);
            if (!isThere(file, library)) {
                clean(cache);
                OwnerOnly.makeFolders(folder);
                WholeFile.write(file, library);
            }
            System.load(file.toAbsolutePath().toString());
            System.setProperty("library.jline.path", folder.toAbsolutePath().toString());
        } catch (IOException | UnsatisfiedLinkError e) {
            // A cache that cannot be written to, or from which nothing may be run.
        }
    }

    private static boolean isThere(Path file, byte[] library) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == library.length
                && Arrays.equals(Files.readAllBytes(file), library);
    }

    /** Takes out those of other versions. */
    private static void clean(Path cache) throws IOException {
        if (!Files.isDirectory(cache)) {
            return;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(cache, "jline-*")) {
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
