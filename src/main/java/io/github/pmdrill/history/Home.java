package io.github.pmdrill.history;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder in which a person's practice lies. Files are for their owner alone.
 *
 * @param root not necessarily there yet
 */
public record Home(Path root) {
    /**
     * The home that the environment names: {@code PMDRILL_HOME}, else {@code pmdrill} in {@code XDG_DATA_HOME}, else in
     * {@code ~/.local/share}.
     */
    public static Home of(Map<String, String> environment, Path userHome) {
        String own = environment.getOrDefault("PMDRILL_HOME", "");
        if (!own.isBlank()) {
            return new Home(Path.of(own));
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path share = data.isBlank() ? userHome.resolve(".local").resolve("share") : Path.of(data);
        return new Home(share.resolve("pmdrill"));
    }

    /** Where journals, transcripts and drafts lie. */
    public Path sessions() {
        return root.resolve("sessions");
    }

    /** The ledger of finished questions. */
    Path attempts() {
        return root.resolve("attempts.jsonl");
    }

    /** Makes the folders, for their owner alone. */
    public void prepare() throws IOException {
        try {
            Path parent = root.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            makeFolder(root);
            makeFolder(sessions());
        } catch (FileAlreadyExistsException e) {
            throw new IOException(e.getFile() + " is a file, and pmdrill needs a folder there" + advice(), e);
        } catch (FileSystemException e) {
            String reason =
                    e.getReason() == null ? "no permission" : e.getReason().toLowerCase(Locale.ROOT);
            throw new IOException("cannot write to " + e.getFile() + " (" + reason + ")" + advice(), e);
        }
        if (!Files.isWritable(sessions())) {
            throw new IOException("cannot write to " + sessions() + advice());
        }
    }

    private static String advice() {
        return "; PMDRILL_HOME can name another folder";
    }

    /** Makes the folder of sessions that a person took away, and the one that it lies in. */
    static void prepareSessions(Path sessions) throws IOException {
        Path home = sessions.getParent();
        if (home != null) {
            makeFolder(home);
        }
        makeFolder(sessions);
    }

    static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, ownerOnly(folder, "rwx------"));
        }
    }

    /** The attributes of a new file or folder for its owner alone, where the file system knows owners. */
    static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /**
     * Holds on to something that one process does at a time, until it is closed.
     *
     * @throws IOException when another one is at it
     */
    public Closeable hold(String what) throws IOException {
        prepare();
        SessionLock lock = SessionLock.of(sessions().resolve(what + Journal.SUFFIX));
        return lock::close;
    }

    /** The journal of a session, if it is there. */
    public Optional<Path> journal(String session) {
        return Optional.of(sessions().resolve(session + Journal.SUFFIX)).filter(Files::isRegularFile);
    }

    /** Whether there is a journal; it costs the same however many there are. */
    public boolean hasJournals() throws IOException {
        if (!Files.isDirectory(sessions())) {
            return false;
        }
        try (Stream<Path> files = Files.list(sessions())) {
            return files.anyMatch(f -> String.valueOf(f.getFileName()).endsWith(Journal.SUFFIX));
        }
    }

    /** The journals, newest first; none when there is no folder. */
    public List<Path> journals() throws IOException {
        if (!Files.isDirectory(sessions())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(sessions())) {
            return files.filter(f -> String.valueOf(f.getFileName()).endsWith(Journal.SUFFIX))
                    // By name without its ending: of two in one second the second has a number behind its name.
                    .sorted(Comparator.comparing(Journal::name).reversed())
                    .toList();
        }
    }
}
