package io.github.pmdrill.bank;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.files.Presence;
import io.github.pmdrill.files.WholeFile;
import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.format.Place;
import io.github.pmdrill.format.Yaml;
import io.github.pmdrill.text.SafeText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decks as they lie on a person's disk: a file each, or a folder with {@code deck.yaml} and a file per question. */
final class DeckFiles {
    private DeckFiles() {}

    /**
     * Reads the deck at a path: a file, or a folder with {@code deck.yaml}. That it cannot be read is a mistake in it: the
     * other decks can be used.
     */
    static DeckReader.Outcome read(Path path) {
        try {
            Presence.of(path);
            if (!Files.isDirectory(path) && !Files.isRegularFile(path)) {
                throw new UnknownException(SafeText.line(path.toString()) + " is neither a file nor a folder");
            }
            if (!Files.isDirectory(path)) {
                return DeckReader.file(
                        new DeckReader.File(path.toString(), String.valueOf(path.getFileName()), bytes(path)));
            }
            List<DeckReader.File> files = new ArrayList<>();
            for (Path file : yaml(path)) {
                files.add(new DeckReader.File(file.toString(), String.valueOf(file.getFileName()), bytes(file)));
            }
            return DeckReader.folder(id(path), files);
        } catch (IOException e) {
            return unreadable(path, e);
        }
    }

    /** One question out of a deck's folder, by the path of its file. */
    static Question question(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        String name = String.valueOf(absolute.getFileName()).replaceFirst("\\.ya?ml$", "");
        if (parent == null || !Files.isRegularFile(parent.resolve("deck.yaml"))) {
            throw new UnknownException(
                    SafeText.line(file.toString()) + " is not a question of a deck's folder (no deck.yaml beside it)");
        }
        Deck deck = readQuestion(id(parent), file).orThrow();
        return deck.question(name).orElseThrow(() -> new UnknownException("no question " + SafeText.line(name)));
    }

    private static DeckReader.Outcome unreadable(Path path, IOException e) {
        boolean named = e instanceof FileSystemException system && system.getFile() != null;
        String file = named ? ((FileSystemException) e).getFile() : path.toString();
        String reason =
                e instanceof FileSystemException system ? WholeFile.reason(system) : String.valueOf(e.getMessage());
        DeckProblem problem = new DeckProblem(file, Place.START, DeckProblem.Weight.ERROR, "cannot be read: " + reason);
        return new DeckReader.Outcome(null, List.of(problem), Map.of());
    }

    /**
     * Reads one question of a folder.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    static DeckReader.Outcome readQuestion(String deck, Path file) {
        try {
            return DeckReader.question(
                    deck, new DeckReader.File(file.toString(), String.valueOf(file.getFileName()), bytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The YAML files of a folder, sorted by name. */
    static List<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file) || isDangling(file))
                    .filter(DeckFiles::isYaml)
                    .sorted()
                    .toList();
        }
    }

    /**
     * The decks that lie in a folder, sorted by path; none when there is no such folder.
     *
     * @param not ids that are no decks
     */
    static List<Path> in(Path folder, Set<String> not) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(path -> Files.isRegularFile(path.resolve("deck.yaml"))
                            || (isYaml(path) && (Files.isRegularFile(path) || isDangling(path))))
                    .filter(path -> !not.contains(id(path)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What points to nothing is no deck, and is none that was never there either. */
    private static boolean isDangling(Path path) {
        return Files.isSymbolicLink(path) && Files.notExists(path);
    }

    private static boolean isYaml(Path path) {
        String name = String.valueOf(path.getFileName());
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.startsWith(".");
    }

    /** What lies at a path; nothing where nothing does. */
    static Optional<Path> path(String text) {
        try {
            // A text without a character would name the current folder.
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(text)).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The id of a deck: its file's or folder's name. */
    static String id(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        String name = last == null ? path.toString() : last.toString();
        return isYaml(path) ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** Whether two paths lead to the same deck. */
    static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    static byte[] bytes(Path path) throws IOException {
        Presence.of(path);
        try (InputStream in = Files.newInputStream(path)) {
            // One byte more than is read: the reader sees that the file is too large without loading all of it.
            return in.readNBytes(Yaml.MOST_BYTES + 1);
        }
    }
}
