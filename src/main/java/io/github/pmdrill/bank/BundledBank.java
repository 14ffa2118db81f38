package io.github.pmdrill.bank;

import io.github.pmdrill.files.Resource;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.format.Problems;
import io.github.pmdrill.format.Shape;
import io.github.pmdrill.format.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bank that the program is built with: its YAML, and what {@link BankCompiler} has made of it. */
final class BundledBank {
    static final String TOPICS = "topics";
    static final String RUBRICS = "rubrics";

    /** Names of files and folders beside the decks. */
    static final Set<String> NOT_DECKS = Set.of(TOPICS, RUBRICS, "rounds", Sweep.FILE);

    private static final String FOLDER = "questions/";

    private BundledBank() {}

    /** The names of all YAML files. */
    static Stream<String> files() {
        return text("files.txt").lines();
    }

    /** The YAML files of each deck. */
    static Map<String, List<String>> filesOfDecks() {
        Map<String, List<String>> files = new TreeMap<>();
        for (String name : files().toList()) {
            int slash = name.indexOf('/');
            String id = slash < 0 ? name.substring(0, name.length() - ".yaml".length()) : name.substring(0, slash);
            if (!NOT_DECKS.contains(id)) {
                files.computeIfAbsent(id, key -> new ArrayList<>()).add(name);
            }
        }
        return files;
    }

    /** A deck out of its YAML, and everything that is wrong with it; empty when none has the id. */
    static Optional<DeckReader.Outcome> deck(String id) {
        List<String> names = filesOfDecks().getOrDefault(id, List.of());
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<DeckReader.File> files = names.stream()
                .map(name -> new DeckReader.File("questions/" + name, name, bytes(name)))
                .toList();
        return Optional.of(names.get(0).contains("/") ? DeckReader.folder(id, files) : DeckReader.file(files.get(0)));
    }

    /** A part of the bank that is not a deck, out of its YAML. */
    static Node source(String name, Shape shape) {
        List<DeckProblem> found = new ArrayList<>();
        String file = name + ".yaml";
        Problems problems = new Problems(file);
        Node root = Yaml.read(file, bytes(file), found);
        if (root != null && found.isEmpty()) {
            shape.check(root, problems);
            found.addAll(problems.found());
        }
        if (root == null || !found.isEmpty()) {
            throw new DeckException(found);
        }
        return root;
    }

    /** What the compiler has written. */
    static Node compiled(String name) {
        String file = name + ".json";
        return Yaml.json(file, text(file));
    }

    static String text(String name) {
        return Resource.text(FOLDER + name);
    }

    static byte[] bytes(String name) {
        return Resource.bytes(FOLDER + name);
    }
}
