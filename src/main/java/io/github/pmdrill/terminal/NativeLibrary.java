package io.github.pmdrill.terminal;

import io.github.pmdrill.files.Resource;
import io.github.pmdrill.files.Unpacked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jline.nativ.OSInfo;
import org.jspecify.annotations.Nullable;

/**
 * JLine's native library, unpacked once into a folder of the cache. JLine itself unpacks it at each start into the
 * folder of temporary files, and leaves it there when the program is killed.
 */
final class NativeLibrary {
    private NativeLibrary() {}

    /**
     * Loads it.
     *
     * @param cache the folder of what only saves time; null where there is no place for it
     */
    static void load(@Nullable Path cache) {
        String name = System.mapLibraryName("jlinenative");
        String library = "org/jline/nativ/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        try (InputStream in = Resource.find(library)) {
            if (in == null) {
                return; // JLine says that there is none for this machine
            }
            byte[] content = in.readAllBytes();
            if (!isLoaded(Unpacked.file(cache, name, content))) {
                // Nothing may be run from the cache.
                isLoaded(Unpacked.temporary(name, content));
            }
        } catch (IOException e) {
            // There is no place for it: JLine goes its own way.
        }
    }

    private static boolean isLoaded(Path library) {
        Path file = library.toAbsolutePath();
        try {
            System.load(file.toString());
        } catch (UnsatisfiedLinkError e) {
            return false;
        }
        System.setProperty(
                "library.jline.path", Objects.requireNonNull(file.getParent()).toString());
        return true;
    }
}
