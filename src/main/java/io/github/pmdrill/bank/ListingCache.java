package io.github.pmdrill.bank;

import io.github.pmdrill.files.OwnerOnly;
import io.github.pmdrill.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a person's own decks when they were last read, so that listing them reads no YAML as long as
 * nobody touched them. It only saves time: without it, or where it cannot be written, decks are read.
 *
 * <p>The file has a line for its version; then, for each deck, a line {@code file} with its path and stamp, and the
 * lines of its {@link Listing}.
 */
final class ListingCache {
    private static final String VERSION = "pmdrill listings 3";

    private final @Nullable Path file;
    private @Nullable Map<String, Known> known;
    private boolean changed;

    /** A deck as it was. */
    private record Known(String stamp, String text) {}

    /**
     * @param file where it lies; null for none
     */
    ListingCache(@Nullable Path file) {
        this.file = file;
    }

    /** What a deck held when it was last read, if nothing of it has changed. */
    Optional<Listing> get(Path deck) throws IOException {
        Known found = known().get(deck.toString());
        if (found == null || !found.stamp().equals(stamp(deck))) {
            return Optional.empty();
        }
        return Listing.read(found.text()).stream().findFirst();
    }

    /** Notes what a deck holds. */
    void put(Path deck, Listing listing) throws IOException {
        StringBuilder text = new StringBuilder();
        listing.write(text);
        known().put(deck.toString(), new Known(stamp(deck), text.toString()));
        changed = true;
    }

    /** Writes it, if there is something new; where that fails, the next run reads again. */
    void save() {
        if (!changed || file == null) {
            return;
        }
        StringBuilder all = new StringBuilder(VERSION + "\n");
        known().forEach((deck, entry) -> all.append("file\t" + deck + "\t" + entry.stamp() + "\n" + entry.text()));
        try {
            OwnerOnly.makeFolderOf(file);
            WholeFile.write(file, all.toString());
        } catch (IOException e) {
            // A cache on a full or read-only disk is none.
        }
    }

    private Map<String, Known> known() {
        if (known == null) {
            known = new TreeMap<>();
            if (file != null && Files.isRegularFile(file)) {
                try {
                    read(Files.readString(file), known);
                } catch (IOException | IllegalArgumentException e) {
                    known.clear();
                }
            }
        }
        return known;
    }

    private static void read(String text, Map<String, Known> into) {
        if (!text.startsWith(VERSION + "\n")) {
            return;
        }
        int at = VERSION.length() + 1;
        while (at < text.length()) {
            int headEnd = text.indexOf('\n', at);
            String[] head =
                    text.substring(at, headEnd < 0 ? text.length() : headEnd).split("\t", -1);
            if (headEnd < 0 || head.length != 3) {
                throw new IllegalArgumentException("not a list of decks");
            }
            int next = text.indexOf("\nfile\t", headEnd);
            int end = next < 0 ? text.length() : next + 1;
            into.put(head[1], new Known(head[2], text.substring(headEnd + 1, end)));
            at = end;
        }
    }

    /** Sizes and times of all files of a deck. */
    private static String stamp(Path deck) throws IOException {
        List<Path> files = Files.isDirectory(deck) ? DeckFiles.yaml(deck) : List.of(deck);
        long size = 0;
        long latest = 0;
        for (Path path : files) {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            size += attributes.size();
            latest = Math.max(latest, attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
        }
        return files.size() + "-" + size + "-" + latest;
    }
}
