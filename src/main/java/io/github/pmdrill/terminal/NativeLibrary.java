package io.github.pmdrill.terminal;

import io.github.pmdrill.files.Unpacked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
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
            Path file = Unpacked.file(cache, name, in.readAllBytes()).toAbsolutePath();
            System.load(file.toString());
            System.setProperty(
                    "library.jline.path",
                    Objects.requireNonNull(file.getParent()).toString());
        } catch (IOException | UnsatisfiedLinkError e) {
            // A cache that cannot be written to, or from which nothing may be run.
        }
    }
}
