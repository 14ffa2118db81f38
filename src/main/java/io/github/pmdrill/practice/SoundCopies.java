package io.github.pmdrill.practice;

import io.github.pmdrill.files.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** The recordings that an exported page plays, copied into a folder beside it: {@code interview-sound}. */
public final class SoundCopies {
    private final Path folder;

    /**
     * @param page the file of the page
     */
    public SoundCopies(Path page) {
        String name = Objects.requireNonNull(page.getFileName()).toString();
        folder = page.resolveSibling(name.replaceFirst("\\.html$", "") + "-sound");
    }

    /** Copies a recording; its address as the page has it, empty where it was deleted. */
    public String copied(SavedSession kept, String recording) {
        Path from = SoundStudio.folder(kept.recorded().file()).file(recording);
        if (!Files.isRegularFile(from)) {
            return "";
        }
        // Of two sessions in one page each has a first part. A session's name may hold what is redacted, its number
        // not.
        String name = kept.number() + "-" + recording;
        try {
            OwnerOnly.makeFolders(folder);
            Files.copy(from, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return encoded(folder.getFileName().toString()) + "/" + encoded(name);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
