package io.github.pmdrill.practice;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.bank.Search;
import io.github.pmdrill.format.DeckException;
import java.util.ArrayList;
import java.util.List;

/**
 * The questions that are about some words, in their texts too.
 *
 * @param all the best first
 * @param near those of them that are about as good as the best one
 * @param broken the decks that could not be read
 */
public record FoundQuestions(List<Listing.Entry> all, List<Listing.Entry> near, List<DeckException> broken) {
    /** Copies the lists. */
    public FoundQuestions {
        all = List.copyOf(all);
        near = List.copyOf(near);
        broken = List.copyOf(broken);
    }

    /**
     * Looks for them.
     *
     * @param decks in which; none for all
     */
    public static FoundQuestions of(Bank bank, String words, List<String> decks) {
        Search search = new Search(words);
        List<DeckException> broken = new ArrayList<>();
        for (String deck : decks.isEmpty() ? bank.ids() : decks) {
            try {
                for (Listing.Entry entry : bank.listing(deck).questions()) {
                    search.add(bank.question(deck, entry.id().question()));
                }
            } catch (DeckException e) {
                broken.add(e);
            }
        }
        return new FoundQuestions(search.found(), search.near(), broken);
    }
}
