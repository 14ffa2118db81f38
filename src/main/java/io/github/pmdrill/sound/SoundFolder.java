package io.github.pmdrill.sound;

import io.github.pmdrill.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The folder of a session's recordings: {@code 03-design.wav} is its third part, and {@code 03-design-2.wav} the same
 * part once more.
 */
public record SoundFolder(Path folder) {
    /** How the names of recordings end. */
    public static final String ENDING = ".wav";

    /**
     * A file that is not there, for one more recording of a part; the folder is made.
     *
     * @throws IOException when it cannot be
     */
    public Path next(int number, String part) throws IOException {
        OwnerOnly.makeFolders(folder);
        String name = String.format(Locale.ROOT, "%02d-", number) + part.replaceAll("[^a-z0-9]+", "-");
        Path file = folder.resolve(name + ENDING);
        for (int again = 2; Files.exists(file); again++) {
            file = folder.resolve(name + "-" + again + ENDING);
        }
        return file;
    }

    /** The file of a recording, which may be gone. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /**
     * Its recordings by name; none where there is no folder.
     *
     * @throws IOException when it is there and cannot be read
     */
    public List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }
}
