package io.github.pmdrill.bank;

import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.format.Yaml;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.text.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rounds at hand: those that are bundled, and any file.
 *
 * @param bank what they choose from
 */
public record Rounds(Bank bank) {
    /** The folder of the bundled ones. */
    static final String FOLDER = "rounds/";

    private static final String KEY = "interviews";

    /** The ids of the bundled ones, in order of the alphabet. */
    public static List<String> ids() {
        return BundledBank.files()
                .filter(name -> name.startsWith(FOLDER))
                .map(name -> name.substring(FOLDER.length(), name.length() - ".yaml".length()))
                .sorted()
                .toList();
    }

    /**
     * A bundled round by its id, or any by its path.
     *
     * @throws DeckException with every mistake in it
     * @throws UnknownException when there is none; the message names near ones
     */
    public Round round(String idOrPath) {
        if (ids().contains(idOrPath)) {
            return RoundReader.read(
                            FOLDER + idOrPath + ".yaml", idOrPath, BundledBank.compiled(FOLDER + idOrPath), bank)
                    .orThrow();
        }
        Path path = DeckFiles.path(idOrPath)
                .filter(Files::isRegularFile)
                .orElseThrow(() -> new UnknownException("there is no round " + SafeText.line(idOrPath)
                        + Suggestion.after(idOrPath, ids()) + "; pmdrill decks --rounds lists them"));
        return read(path, Node.fromYaml(path.toString(), bytes(path))).orThrow();
    }

    /**
     * Everything that is wrong with a round; nothing when the file is none, but a deck or what cannot be read at all.
     */
    public Optional<Checked> check(String path) {
        Optional<Path> file = DeckFiles.path(path).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        List<DeckProblem> unreadable = new ArrayList<>();
        Node root = Yaml.read(path, bytes(file.get()), unreadable);
        if (root == null || !unreadable.isEmpty() || !isRound(root.fields().keySet())) {
            return Optional.empty();
        }
        RoundReader.Outcome outcome = read(file.get(), root);
        int interviews =
                outcome.round() == null ? 0 : outcome.round().interviews().size();
        return Optional.of(new Checked(interviews, outcome.problems()));
    }

    /**
     * What the check of a round found.
     *
     * @param interviews how many it has; 0 when it cannot be used
     */
    public record Checked(int interviews, List<DeckProblem> problems) {
        /** Copies the list. */
        public Checked {
            problems = List.copyOf(problems);
        }
    }

    /** A round is told by its interviews, a slip of the pen allowed; a deck has questions, and a question a kind. */
    private static boolean isRound(Set<String> keys) {
        return !keys.contains("questions")
                && !keys.contains("kind")
                && keys.stream().anyMatch(key -> Suggestion.distance(key, KEY) <= 3);
    }

    private RoundReader.Outcome read(Path path, Node root) {
        return RoundReader.read(path.toString(), DeckFiles.id(path), root, bank);
    }

    private static byte[] bytes(Path path) {
        try {
            return DeckFiles.bytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
