package io.github.pmdrill.deck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All decks at hand: the person's own, then those that are bundled; an own deck hides a bundled one of its id.
 */
public final class Bank {
    static final String INDEX = "index.tsv";
    static final String TOPICS = "topics";
    static final String RUBRICS = "rubrics";

    private static final String BUNDLED = "/questions/";
    private static final Set<String> NOT_DECKS = Set.of(TOPICS, RUBRICS, "rounds", Sweep.FILE);

    private final Map<String, Path> own = new LinkedHashMap<>();
    private final Map<String, Deck> read = new HashMap<>();
    private final ListingCache listings;
    private @Nullable Map<String, Listing> index;
    private @Nullable Map<String, Rubric> rubrics;

    /** The same without a cache. */
    public Bank(List<Path> folders) {
        this(folders, null);
    }

    /**
     * @param folders folders with own decks, first one wins; those that do not exist are passed over
     * @param cache where it is kept what own decks hold; null for nowhere
     */
    public Bank(List<Path> folders, @Nullable Path cache) {
        listings = new ListingCache(cache);
        for (Path folder : folders) {
            DeckFiles.in(folder, NOT_DECKS).forEach(path -> own.putIfAbsent(DeckFiles.id(path), path));
        }
    }

    /** The bundled decks by id, as the compiler has listed them. */
    private Map<String, Listing> index() {
        if (index == null) {
            index = new TreeMap<>();
            for (Listing listing : Listing.read(resource(INDEX))) {
                index.put(listing.id(), listing);
            }
        }
        return index;
    }

    /** The names of all bundled YAML files. */
    static Stream<String> files() {
        return resource("files.txt").lines();
    }

    /** The YAML files of each bundled deck. */
    Map<String, List<String>> bundledFiles() {
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

    /** The ids of all decks, in order of the alphabet. */
    public List<String> ids() {
        Set<String> ids = new TreeSet<>(index().keySet());
        ids.addAll(own.keySet());
        return List.copyOf(ids);
    }

    /** Whether the deck of this id is the person's own. */
    public boolean isOwn(String id) {
        return own.containsKey(id);
    }

    /**
     * A deck by its id or by its path.
     *
     * @throws DeckException with every mistake in it
     * @throws UnknownException when there is none; the message names near ones
     */
    public Deck deck(String idOrPath) throws DeckException {
        Deck known = read.get(idOrPath);
        if (known == null) {
            known = read(idOrPath).orThrow();
            read.put(idOrPath, known);
        }
        return known;
    }

    /**
     * What a deck has to choose from, by its id or by its path.
     *
     * @throws DeckException with every mistake in it
     * @throws UnknownException when there is none; the message names near ones
     */
    public Listing listing(String idOrPath) throws DeckException {
        Path path = own.get(idOrPath);
        if (path != null) {
            return listing(idOrPath, path.toAbsolutePath().normalize());
        }
        Listing bundled = index().get(idOrPath);
        return bundled != null ? bundled : Listing.of(deck(idOrPath));
    }

    private Listing listing(String id, Path path) {
        try {
            Optional<Listing> known = listings.get(path);
            if (known.isPresent()) {
                return known.get();
            }
            Listing listing = Listing.of(deck(id));
            listings.put(path, listing);
            return listing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what was found in own decks, for the next time. */
    public void remember() {
        listings.save();
    }

    /** A deck and everything that is wrong with it, by its id or by its path. */
    public DeckReader.Outcome read(String idOrPath) {
        Path path = own.get(idOrPath);
        if (path != null) {
            return DeckFiles.read(path);
        }
        List<String> names = bundledFiles().get(idOrPath);
        if (names != null) {
            return readBundled(idOrPath, names);
        }
        Path given = DeckFiles.path(idOrPath).orElseThrow(() -> unknown(idOrPath));
        return DeckFiles.read(given);
    }

    /**
     * A deck that is being written and everything that is wrong with it: by its path, else by its id. The path of one
     * question of a folder gives what is wrong with that file.
     */
    public DeckReader.Outcome check(String pathOrId) {
        Optional<Path> given = DeckFiles.path(pathOrId);
        if (given.isEmpty()) {
            return read(pathOrId);
        }
        Path folder = given.get().toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(given.get()) || !Files.isRegularFile(folder.resolve("deck.yaml"))) {
            return DeckFiles.read(given.get());
        }
        String name = String.valueOf(given.get().getFileName());
        return name.startsWith("deck.")
                ? DeckFiles.read(folder).only(given.get())
                : DeckFiles.readQuestion(DeckFiles.id(folder), given.get());
    }

    /**
     * A question by {@code deck/question}, or by a path to its file.
     *
     * @throws UnknownException when there is none
     */
    public Question question(String id) throws DeckException {
        int slash = id.indexOf('/');
        boolean known = slash > 0 && ids().contains(id.substring(0, slash));
        if (!known && DeckFiles.path(id).isPresent()) {
            return questionFile(Path.of(id));
        }
        if (slash < 0) {
            throw new UnknownException("a question is named deck/question; pmdrill decks lists them");
        }
        return question(id.substring(0, slash), id.substring(slash + 1));
    }

    /**
     * A question of a deck, the only one of a bundled deck that is read.
     *
     * @param deck its id or its path
     * @throws UnknownException when there is none
     */
    public Question question(String deck, String name) throws DeckException {
        Listing listing = own.containsKey(deck) ? null : index().get(deck);
        if (listing == null) {
            Deck whole = deck(deck);
            return whole.question(name).orElseThrow(() -> unknown(Listing.of(whole), name));
        }
        Listing.Entry entry = listing.questions().stream()
                .filter(question -> question.id().question().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(listing, name));
        return Question.from(deck, compiled(entry.id().toString()));
    }

    private static UnknownException unknown(Listing deck, String name) {
        List<String> names =
                deck.questions().stream().map(q -> q.id().question()).toList();
        return new UnknownException(
                "the deck " + deck.id() + " has no question " + Visible.line(name) + Suggestion.after(name, names));
    }

    /** What recurs across questions, bundled. */
    public Topics topics() {
        return Topics.bundled();
    }

    /** The rubrics by id, bundled. */
    public Map<String, Rubric> rubrics() {
        if (rubrics == null) {
            rubrics = Rubric.from(compiled(RUBRICS));
        }
        return rubrics;
    }

    private Question questionFile(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        String name = String.valueOf(absolute.getFileName()).replaceFirst("\\.ya?ml$", "");
        if (parent == null || !Files.isRegularFile(parent.resolve("deck.yaml"))) {
            throw new UnknownException(
                    Visible.line(file.toString()) + " is not a question of a deck's folder (no deck.yaml beside it)");
        }
        Deck deck = DeckFiles.readQuestion(DeckFiles.id(parent), file).orThrow();
        return deck.question(name).orElseThrow(() -> new UnknownException("no question " + Visible.line(name)));
    }

    private UnknownException unknown(String id) {
        return new UnknownException(
                "there is no deck " + Visible.line(id) + Suggestion.after(id, ids()) + "; pmdrill decks lists them");
    }

    private DeckReader.Outcome readBundled(String id, List<String> names) {
        List<DeckReader.File> files = names.stream()
                .map(name -> new DeckReader.File("questions/" + name, name, bytes(name)))
                .toList();
        return names.get(0).contains("/") ? DeckReader.folder(id, files) : DeckReader.file(files.get(0));
    }

    /** A part of the bank that is not a deck, out of its YAML. */
    Node source(String name, Shape shape) {
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
        return Yaml.json(file, resource(file));
    }

    private static String resource(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Bank.class.getResourceAsStream(BUNDLED + name)) {
            if (in == null) {
                throw new IllegalStateException("the program is built without " + BUNDLED + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
