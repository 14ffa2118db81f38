package io.github.pmdrill.history;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a system wants a program's data, and what only saves it time.
 *
 * @param environment the variables
 * @param account the home folder of the user's account, for where {@code HOME} names none; {@code ?} for none
 * @param files where the folders lie; one whose names are parted by a backslash is of Windows
 */
public record StandardFolders(Map<String, String> environment, String account, FileSystem files) {
    /** The character that stands where bytes of the environment could not be decoded. */
    private static final String UNDECODED = "\uFFFD";

    /** Those of this machine. */
    public StandardFolders(Map<String, String> environment, String account) {
        this(environment, account, FileSystems.getDefault());
    }

    /**
     * The home that the environment names: {@code PMDRILL_HOME}, else {@code pmdrill} in {@code XDG_DATA_HOME}, else in
     * {@code ~/.local/share}, on Windows in {@code %LOCALAPPDATA%}.
     *
     * @throws Home.UnknownHomeException when none can be told: another folder must not take its place
     */
    public Home home() throws Home.UnknownHomeException {
        String own = environment.getOrDefault("PMDRILL_HOME", "");
        if (!own.isBlank()) {
            return new Home(path("PMDRILL_HOME", own));
        }
        if (!whole("XDG_DATA_HOME").isEmpty()) {
            return new Home(path("XDG_DATA_HOME", whole("XDG_DATA_HOME")).resolve("pmdrill"));
        }
        String home = user();
        if (home.isEmpty()) {
            throw new Home.UnknownHomeException(
                    "no home folder is known; PMDRILL_HOME can name a folder for the practice");
        }
        return new Home(
                isWindows()
                        ? path("LOCALAPPDATA", local(home)).resolve("pmdrill")
                        : path("HOME", home).resolve(".local/share/pmdrill"));
    }

    /** The folder of what only saves time; empty where there is no place for it. */
    public Optional<Path> cache() {
        String home = user();
        String folder = whole("XDG_CACHE_HOME");
        if (folder.isEmpty() && !home.isEmpty()) {
            folder = isWindows() ? local(home) : home + "/.cache";
        }
        if (folder.isEmpty() || folder.contains(UNDECODED)) {
            return Optional.empty();
        }
        Path pmdrill = files.getPath(folder, "pmdrill");
        return Optional.of(isWindows() ? pmdrill.resolve("cache") : pmdrill);
    }

    private boolean isWindows() {
        return files.getSeparator().equals("\\");
    }

    private String local(String home) {
        String local = whole("LOCALAPPDATA");
        return local.isEmpty() ? home + "\\AppData\\Local" : local;
    }

    private String user() {
        String home = isWindows() ? whole("USERPROFILE") : whole("HOME");
        return !home.isEmpty() ? home : isWhole(account) ? account : "";
    }

    /** A variable that names a folder; relative ones are passed over: they would be another folder in each folder. */
    private String whole(String name) {
        String value = environment.getOrDefault(name, "");
        return isWhole(value) ? value : "";
    }

    private boolean isWhole(String folder) {
        try {
            return !folder.isEmpty() && files.getPath(folder).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Path path(String name, String value) throws Home.UnknownHomeException {
        if (value.contains(UNDECODED)) {
            throw new Home.UnknownHomeException(name + " is not UTF-8: " + value);
        }
        try {
            return files.getPath(value);
        } catch (InvalidPathException e) {
            throw new Home.UnknownHomeException(name + " cannot be a folder's name here: " + value);
        }
    }
}
