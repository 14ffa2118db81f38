package io.github.pmdrill.practice;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.bank.Search;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.dialogue.Catalogue;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.history.Practice;
import io.github.pmdrill.schedule.Spacing;
import io.github.pmdrill.schedule.Standing;
import io.github.pmdrill.text.Counted;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The decks and questions of a bank to pick from, with what was practised and what is due. A deck stands for its least
 * recently practised question, or for ten of its cards.
 *
 * <p>Words find a question by its title, archetype, other names, tags and story; only where those find nothing, by its
 * text, which takes its time to read. Words that begin with a deck and a slash look into that deck alone.
 */
public final class BankCatalogue implements Catalogue {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final Bank bank;
    private final Practice practice;
    private final Map<String, Standing> standings;
    private final Spacing spacing;
    private final Map<String, Row> decks = new LinkedHashMap<>();
    private final List<Listing.Entry> entries = new ArrayList<>();
    private final Map<QuestionId, Row> questions = new LinkedHashMap<>();

    /**
     * Those that fit.
     *
     * @param broken told of every deck that cannot be read
     */
    public BankCatalogue(
            Bank bank,
            Practice practice,
            Spacing spacing,
            Predicate<Listing.Entry> fits,
            Consumer<DeckException> broken) {
        this.bank = bank;
        this.practice = practice;
        this.standings = practice.standings();
        this.spacing = spacing;
        for (String deck : bank.ids()) {
            try {
                add(deck, bank.listing(deck), fits);
            } catch (DeckException e) {
                broken.accept(e);
            }
        }
        bank.remember();
    }

    private void add(String deck, Listing listing, Predicate<Listing.Entry> fits) {
        List<Listing.Entry> fit = listing.questions().stream().filter(fits).toList();
        if (!fit.isEmpty()) {
            decks.put(deck, row(deck, listing, fit));
            entries.addAll(fit);
            fit.forEach(entry -> questions.put(entry.id(), row(entry)));
        }
    }

    private Row row(String deck, Listing listing, List<Listing.Entry> fit) {
        // Then ten of them are what a deck is begun with.
        boolean cards = fit.get(0).kind() == Kind.CARD;
        long seen = fit.stream()
                .filter(entry -> practice.times(entry.id().toString()) > 0)
                .count();
        String all = Counted.of(fit.size(), cards ? "card" : "question");
        String practised = seen == 0 ? "" : ", " + seen + " practised";
        return new Row(
                deck,
                listing.title(),
                List.of("deck", Integer.toString(fit.size()), seen == 0 ? "new" : seen + " done"),
                "a deck of " + all + practised,
                deck + "/");
    }

    private Row row(Listing.Entry entry) {
        String id = entry.id().toString();
        int times = practice.times(id);
        Standing standing = standings.get(id);
        String due = standing == null ? "" : due(spacing.due(entry.kind(), standing));
        String state = times == 0 ? "new" : due.isEmpty() ? "practised" : due;
        String minutes = entry.kind() == Kind.CARD ? "card" : entry.minutes() + " min";
        String practised = times == 0 ? "new" : "practised" + (times == 1 ? "" : " " + times + " times");
        return new Row(
                id,
                entry.title(),
                List.of(entry.level().id(), minutes, state),
                Stream.of(entry.level().id(), minutes, practised, due)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                entry.id().deck() + "/");
    }

    private String due(LocalDate day) {
        return day.isAfter(spacing.today()) ? "due " + DAY.format(day) : "due";
    }

    @Override
    public List<Row> found(String words) {
        int slash = words.indexOf('/');
        String deck = slash < 0 ? "" : words.substring(0, slash).strip();
        return decks.containsKey(deck) ? within(deck, words.substring(slash + 1)) : everywhere(words);
    }

    private List<Row> within(String deck, String words) {
        List<Listing.Entry> inside =
                entries.stream().filter(entry -> entry.id().deck().equals(deck)).toList();
        return words.isBlank() ? rows(inside) : search(words, inside);
    }

    private List<Row> everywhere(String words) {
        if (words.isBlank()) {
            List<Row> all = new ArrayList<>(decks.values());
            all.addAll(questions.values());
            return all;
        }
        List<Row> found = new ArrayList<>();
        decks.forEach((id, row) -> {
            if (isCalled(id + " " + row.title(), words)) {
                found.add(row);
            }
        });
        found.addAll(search(words, entries));
        return found;
    }

    /** Whether each of the words begins one of a name. */
    private static boolean isCalled(String name, String words) {
        String begun = " " + name.toLowerCase(Locale.ROOT).replace('-', ' ');
        return Stream.of(words.strip().toLowerCase(Locale.ROOT).split("[\\s-]+", -1))
                .allMatch(word -> begun.contains(" " + word));
    }

    private List<Row> search(String words, List<Listing.Entry> among) {
        Search names = Search.typing(words);
        among.forEach(names::add);
        if (!names.found().isEmpty()) {
            return rows(names.found());
        }
        Search texts = new Search(words);
        for (Listing.Entry entry : among) {
            texts.add(bank.question(entry.id().deck(), entry.id().question()));
        }
        return rows(texts.found());
    }

    private List<Row> rows(List<Listing.Entry> some) {
        return some.stream()
                .map(entry -> Objects.requireNonNull(questions.get(entry.id())))
                .toList();
    }
}
