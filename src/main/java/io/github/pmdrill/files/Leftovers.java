package io.github.pmdrill.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that were to take another's place when the process that wrote them was killed. They lie beside what they were to
 * replace, for only there can they take its place at once.
 */
final class Leftovers {
    private static final Pattern NAME = Pattern.compile("\\.pmdrill-(\\d{1,18})-[0-9a-f]{1,8}\\.next");
    /** In a folder that several machines share, a process of another one may have the number of one that is gone here. */
    private static final Duration OLD = Duration.ofHours(1);

    private static final Set<Path> SEEN = ConcurrentHashMap.newKeySet();

    private Leftovers() {}

    /** The name of the file that this process writes to replace another one; the same each time. */
    static String name(Path target) {
        return ".pmdrill-" + ProcessHandle.current().pid() + "-" + Integer.toHexString(target.hashCode()) + ".next";
    }

    /**
     * Takes them out of a folder, the first time that this process writes to it.
     *
     * @param fresh a file that was just made there: what time it is, the folder's file system says
     */
    static void clear(Path fresh) {
        Path folder = fresh.resolveSibling(".").toAbsolutePath().normalize();
        if (SEEN.add(folder)) {
            try {
                long now = Files.getLastModifiedTime(fresh).toMillis();
                clear(folder, FileTime.fromMillis(now - OLD.toMillis()));
            } catch (IOException e) {
                // They are in nobody's way; what is to be written is.
            }
        }
    }

    private static void clear(Path folder, FileTime old) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Leftovers::isOfNobody)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).compareTo(old) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isOfNobody(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.startsWith(".pmdrill-")) {
            return false;
        }
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                && ProcessHandle.of(Long.parseLong(matcher.group(1))).isEmpty();
    }
}
