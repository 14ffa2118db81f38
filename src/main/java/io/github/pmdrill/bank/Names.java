package io.github.pmdrill.bank;

import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.text.Suggestion;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decks and questions by what a person calls them: a question without its deck, by an id that it had formerly, or by
 * how a name begins when no other begins so. A beginning of one deck is that deck, whatever questions begin so, too.
 */
public record Names(Bank bank) {
    private static final int MOST_OFFERED = 4;

    /**
     * What a name stands for.
     *
     * @param id of a deck, or {@code deck/question}; or a path
     */
    public record Named(String id, boolean isDeck) {}

    /**
     * The deck or the question that is meant.
     *
     * @throws UnknownException when there is none, or more than one; the message says what there is
     */
    public Named meant(String name) {
        Optional<Named> exact = exact(name);
        if (exact.isPresent()) {
            return exact.get();
        }
        List<Named> decks = decks(name);
        List<Named> called = questions(name);
        if (decks.size() == 1 && !(called.size() == 1 && isCalled(called.get(0), name))) {
            // There are so many questions that hardly any beginning would be a deck's alone.
            return decks.get(0);
        }
        List<Named> all = Stream.concat(decks.stream(), called.stream()).toList();
        if (all.size() == 1) {
            return all.get(0);
        }
        throw all.isEmpty() ? unknown(name) : several(name, all);
    }

    private Optional<Named> exact(String name) {
        if (bank.ids().contains(name)) {
            return Optional.of(new Named(name, true));
        }
        boolean inADeck = QuestionId.parse(name)
                .filter(id -> bank.ids().contains(id.deck()))
                .isPresent();
        boolean mayBePath = !inADeck && (name.contains("/") || name.matches(".*\\.ya?ml"));
        Optional<Path> path = mayBePath ? DeckFiles.path(name) : Optional.empty();
        if (path.isPresent()) {
            Path folder = path.get().toAbsolutePath().normalize().getParent();
            boolean question = folder != null
                    && Files.isRegularFile(path.get())
                    && Files.isRegularFile(folder.resolve("deck.yaml"));
            return Optional.of(new Named(name, !question));
        }
        return Optional.empty();
    }

    /**
     * The question that is meant by a name without a deck.
     *
     * @throws UnknownException when there is none, or more than one
     */
    String question(String name) {
        List<Named> all = questions(name);
        if (all.size() == 1) {
            return all.get(0).id();
        }
        throw all.isEmpty() ? unknown(name) : several(name, all);
    }

    private List<Named> decks(String name) {
        return bank.ids().stream()
                .filter(id -> !name.isBlank() && id.startsWith(name))
                .map(id -> new Named(id, true))
                .toList();
    }

    /** Those of this id or former id; where there is none, those whose ids begin so. */
    private List<Named> questions(String name) {
        Optional<QuestionId> inDeck = QuestionId.parse(name);
        String bare = inDeck.map(QuestionId::question).orElse(name);
        if (bare.isBlank()) {
            return List.of();
        }
        List<Listing.Entry> all = entries(bank.ids().stream()
                .filter(id -> inDeck.isEmpty() || id.equals(inDeck.get().deck()))
                .toList());
        List<Named> exact = named(all.stream()
                .filter(q -> q.id().question().equals(bare) || q.formerly().contains(bare)));
        return !exact.isEmpty()
                ? exact
                : named(all.stream().filter(q -> q.id().question().startsWith(bare)));
    }

    private static boolean isCalled(Named question, String name) {
        return question.id().endsWith("/" + name);
    }

    private static List<Named> named(Stream<Listing.Entry> entries) {
        return entries.map(entry -> new Named(entry.id().toString(), false)).toList();
    }

    /** All questions of some decks that can be listed. */
    private List<Listing.Entry> entries(List<String> decks) {
        List<Listing.Entry> entries = new ArrayList<>();
        for (String deck : decks) {
            try {
                entries.addAll(bank.listing(deck).questions());
            } catch (DeckException | UncheckedIOException e) {
                // pmdrill check says what is wrong with it; the others can be named all the same.
            }
        }
        return entries;
    }

    /** {@code (did you mean "apis"?)} with a space before it, or nothing when no deck or question is called so. */
    public String suggestion(String name) {
        Set<String> names = new LinkedHashSet<>(bank.ids());
        entries(bank.ids()).forEach(entry -> names.add(entry.id().question()));
        return Suggestion.after(name, names);
    }

    private UnknownException unknown(String name) {
        Optional<QuestionId> inDeck = QuestionId.parse(name);
        if (inDeck.isPresent()) {
            return bank.unknown(inDeck.get());
        }
        if (name.isBlank()) {
            return new UnknownException("a deck or a question has a name; pmdrill decks lists them");
        }
        String near = suggestion(name);
        // Words with blanks between them are what somebody looks for, whatever is called nearly so.
        boolean words = near.isEmpty() || name.strip().contains(" ");
        return new UnknownException("no deck or question is called " + SafeText.line(name) + near
                + (words ? "; by words: pmdrill search " + quoted(name) : "; pmdrill decks lists them"));
    }

    /** A word that a shell takes as it is, or one in quotation marks. */
    public static String quoted(String name) {
        String safe = SafeText.line(name);
        return safe.matches("[A-Za-z0-9._/-]+") ? safe : "'" + safe.replace("'", "'\\''") + "'";
    }

    private static UnknownException several(String name, List<Named> all) {
        String first = all.stream().limit(MOST_OFFERED).map(Named::id).collect(Collectors.joining(", "));
        int more = all.size() - MOST_OFFERED;
        return new UnknownException(SafeText.line(name) + " may be " + first
                + (more > 0 ? ", or one of " + more + " more" : "") + "; name one of them");
    }
}
