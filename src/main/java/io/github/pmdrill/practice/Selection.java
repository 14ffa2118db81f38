package io.github.pmdrill.practice;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.history.Practice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Which questions of some decks a session has, and in what order.
 *
 * @param level the only one that fits, or null for any
 * @param kind the only one that fits, or null for any
 * @param tag what all must have, or null
 * @param shuffle whether their order is drawn
 * @param count how many at most, or null for one long question or ten cards
 */
public record Selection(
        @Nullable String level,
        @Nullable String kind,
        @Nullable String tag,
        boolean shuffle,
        @Nullable Integer count) {
    /** How many cards a session has when nothing is asked for. */
    private static final int CARDS = 10;

    /**
     * The least recently practised first, never practised ones before all, in the order of the bank.
     *
     * @param decks ids or paths
     * @param seed what an order is drawn from
     * @throws Misuse when none fits
     */
    public List<Question> of(List<String> decks, Bank bank, Practice practice, long seed) {
        Map<Listing.Entry, String> all = new LinkedHashMap<>();
        for (String deck : decks) {
            bank.listing(deck).questions().forEach(entry -> all.putIfAbsent(entry, deck));
        }
        bank.remember();
        List<Listing.Entry> fit = new ArrayList<>(all.keySet());
        fit.removeIf(question -> !fits(question));
        if (fit.isEmpty()) {
            throw new Misuse("no question of " + String.join(", ", decks) + " fits; the deck has " + all.size());
        }
        if (shuffle) {
            Collections.shuffle(fit, new Random(seed));
        } else {
            fit.sort(
                    Comparator.comparing(question -> practice.last(question.id().toString())));
        }
        return first(fit).stream()
                .map(entry -> bank.question(
                        Objects.requireNonNull(all.get(entry)), entry.id().question()))
                .toList();
    }

    /** Whether a question is of the level, the kind and the tag. */
    public boolean fits(Listing.Entry question) {
        return (level == null || question.level().id().equals(level))
                && (kind == null || question.kind().id().equals(kind))
                && (tag == null || question.tags().contains(tag));
    }

    private List<Listing.Entry> first(List<Listing.Entry> ordered) {
        if (count != null) {
            return ordered.subList(0, Math.min(count, ordered.size()));
        }
        if (ordered.get(0).kind() != Kind.CARD) {
            return ordered.subList(0, 1);
        }
        return ordered.stream().filter(q -> q.kind() == Kind.CARD).limit(CARDS).toList();
    }
}
