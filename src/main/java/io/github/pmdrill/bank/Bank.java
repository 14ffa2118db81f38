package io.github.pmdrill.bank;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.text.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All decks at hand: the person's own, then those that are bundled; an own deck hides a bundled one of its id.
 */
public final class Bank {
    private final Map<String, Path> own = new LinkedHashMap<>();
    private final List<String> hidden = new ArrayList<>();
    private final Map<String, Deck> read = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final ListingCache listings;
    private Consumer<String> notes = note -> {};
    private final Map<String, Map<String, String>> renamed = new HashMap<>();
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
            DeckFiles.in(folder, BundledBank.NOT_DECKS).forEach(this::add);
        }
    }

    private void add(Path deck) {
        Path first = own.putIfAbsent(DeckFiles.id(deck), deck);
        if (first != null && !DeckFiles.isSame(first, deck)) {
            hidden.add(deck + " is hidden by " + first + ", which has the same id");
        }
    }

    /** Reads what a list of the bundled decks says; whoever asks for it meanwhile waits, and reads it no second time. */
    public static void readAhead() {
        BundledIndex.ids();
    }

    /** Reads all questions of the bundled decks ahead, as far as they are listed. */
    public static void readListingsAhead() {
        BundledIndex.ids().forEach(BundledIndex::listing);
    }

    /** A line for each of the person's own decks that is hidden by another one of them. */
    public List<String> hidden() {
        return List.copyOf(hidden);
    }

    /** From here on tells of each own deck that is used in the place of a bundled one. */
    public Bank telling(Consumer<String> listener) {
        notes = listener;
        return this;
    }

    /** The person's own deck of an id, or null. */
    private @Nullable Path own(String id) {
        Path path = own.get(id);
        if (path != null && isBundled(id) && told.add(id)) {
            notes.accept("the deck " + id + " is your own, " + path + ", which hides the bundled one");
        }
        return path;
    }

    /** Whether a deck of this id is bundled, hidden or not. */
    public boolean isBundled(String id) {
        return BundledIndex.has(id);
    }

    /** The ids of all decks, in order of the alphabet. */
    public List<String> ids() {
        Set<String> ids = new TreeSet<>(BundledIndex.ids());
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
        Path path = own(idOrPath);
        if (path != null) {
            return listing(idOrPath, path.toAbsolutePath().normalize());
        }
        return isBundled(idOrPath) ? BundledIndex.listing(idOrPath) : Listing.of(deck(idOrPath));
    }

    /**
     * What is said of a deck in a list of them, by its id.
     *
     * @throws DeckException with every mistake in it
     * @throws UnknownException when there is none; the message names near ones
     */
    public Heading heading(String id) throws DeckException {
        return own(id) == null && isBundled(id) ? BundledIndex.heading(id) : Heading.of(listing(id));
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
        Path path = own(idOrPath);
        if (path != null) {
            return DeckFiles.read(path);
        }
        Optional<DeckReader.Outcome> bundled = BundledBank.deck(idOrPath);
        if (bundled.isPresent()) {
            return bundled.get();
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
     * A question by {@code deck/question}, by what it is called without its deck, or by a path to its file.
     *
     * @throws UnknownException when there is none
     */
    public Question question(String id) throws DeckException {
        Optional<QuestionId> named = QuestionId.parse(id);
        boolean known = named.isPresent() && ids().contains(named.get().deck());
        if (!known && DeckFiles.path(id).isPresent()) {
            return DeckFiles.question(Path.of(id));
        }
        if (named.isEmpty()) {
            return question(new Names(this).question(id));
        }
        return question(named.get().deck(), named.get().question());
    }

    /**
     * A question of a deck, the only one of a bundled deck that is read.
     *
     * @param deck its id or its path
     * @throws UnknownException when there is none
     */
    public Question question(String deck, String name) throws DeckException {
        if (own.containsKey(deck) || !isBundled(deck)) {
            Deck whole = deck(deck);
            return whole.question(name).orElseThrow(() -> unknown(Listing.of(whole), name));
        }
        Listing listing = BundledIndex.listing(deck);
        String current = current(deck + "/" + name);
        Listing.Entry entry = listing.questions().stream()
                .filter(question -> question.id().toString().equals(current))
                .findFirst()
                .orElseThrow(() -> unknown(listing, name));
        return Question.from(deck, BundledBank.compiled(entry.id().toString()));
    }

    /**
     * The id that a question has now: that of the question which had it formerly, else the same.
     *
     * @param id {@code deck/question}, of a deck at hand or of any other
     */
    public String current(String id) {
        int slash = id.indexOf('/');
        return slash < 0
                ? id
                : renamed.computeIfAbsent(id.substring(0, slash), this::renamed).getOrDefault(id, id);
    }

    /** The questions of a deck by the ids they had formerly. */
    private Map<String, String> renamed(String deck) {
        Map<String, String> now = new HashMap<>();
        try {
            if (own.containsKey(deck) || isBundled(deck)) {
                for (Listing.Entry entry : listing(deck).questions()) {
                    entry.formerly()
                            .forEach(id -> now.put(deck + "/" + id, entry.id().toString()));
                }
            }
        } catch (DeckException | UncheckedIOException e) {
            // pmdrill check says what is wrong with it; until it can be read, ids stay as they are.
        }
        return now;
    }

    /** What to say of a question that is not there. */
    UnknownException unknown(QuestionId id) {
        return ids().contains(id.deck()) ? unknown(listing(id.deck()), id.question()) : unknown(id.deck());
    }

    private static UnknownException unknown(Listing deck, String name) {
        List<String> names =
                deck.questions().stream().map(q -> q.id().question()).toList();
        return new UnknownException(
                "the deck " + deck.id() + " has no question " + SafeText.line(name) + Suggestion.after(name, names));
    }

    /** What recurs across questions, bundled. */
    public Topics topics() {
        return Topics.bundled();
    }

    /** The rubrics by id, bundled. */
    public Map<String, Rubric> rubrics() {
        if (rubrics == null) {
            rubrics = Rubric.from(BundledBank.compiled(BundledBank.RUBRICS));
        }
        return rubrics;
    }

    private UnknownException unknown(String id) {
        if (id.isBlank()) {
            return new UnknownException("a deck has an id or a path; pmdrill decks lists them");
        }
        return new UnknownException(
                "there is no deck " + SafeText.line(id) + Suggestion.after(id, ids()) + "; pmdrill decks lists them");
    }
}
