package io.github.pmdrill.cli;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The cards of some decks, or of all. A broken deck among all is told and passed over. */
final class Cards {
    private final List<Question> all = new ArrayList<>();
    private final Set<String> decks = new TreeSet<>();
    private int code = Exit.DONE;

    /**
     * @param named ids or paths; none for every deck at hand
     * @throws DeckException when a deck that was named is broken
     */
    Cards(Environment environment, List<String> named) {
        Bank bank = environment.bank();
        for (String deck : named.isEmpty() ? bank.ids() : named) {
            try {
                add(bank, deck);
            } catch (DeckException e) {
                if (!named.isEmpty()) {
                    throw e;
                }
                e.problems().forEach(environment::tell);
                code = Exit.FAILED;
            }
        }
        bank.remember();
    }

    private void add(Bank bank, String deck) {
        Listing listing = bank.listing(deck);
        if (!decks.add(listing.id())) {
            return;
        }
        listing.questions().stream()
                .filter(entry -> entry.kind() == Kind.CARD)
                .forEach(entry -> all.add(bank.question(deck, entry.id().question())));
    }

    /** Every card, deck by deck. */
    List<Question> all() {
        return all;
    }

    /** Whether a deck of this id was looked into. */
    boolean isOf(String deck) {
        return decks.contains(deck);
    }

    /** The exit code: failed when a deck was broken. */
    int code() {
        return code;
    }
}
