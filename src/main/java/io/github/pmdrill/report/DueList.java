package io.github.pmdrill.report;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.schedule.Spacing;
import io.github.pmdrill.schedule.Standing;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What comes back, and when: what the schedule says of everything that was practised whole and still stands in a deck. */
public final class DueList {
    private DueList() {}

    /**
     * The soonest first.
     *
     * @param standings by {@code deck/question}
     */
    public static List<Due> of(Map<String, Standing> standings, Bank bank, Spacing spacing) {
        Map<String, Kind> kinds = kinds(standings.keySet(), bank);
        List<Due> due = new ArrayList<>();
        standings.forEach((question, standing) -> {
            Kind kind = kinds.get(question);
            if (kind != null) {
                due.add(new Due(question, kind, spacing.due(kind, standing)));
            }
        });
        due.sort(Comparator.comparing(Due::day).thenComparing(Due::question));
        return due;
    }

    /** By question; those of decks that are gone or broken are missing. */
    private static Map<String, Kind> kinds(Collection<String> questions, Bank bank) {
        Set<String> decks = new TreeSet<>();
        questions.forEach(question -> decks.add(question.replaceFirst("/.*", "")));
        decks.retainAll(bank.ids());
        Map<String, Kind> kinds = new HashMap<>();
        for (String deck : decks) {
            try {
                bank.listing(deck).questions().forEach(q -> kinds.put(q.id().toString(), q.kind()));
            } catch (DeckException | UncheckedIOException e) {
                // pmdrill check says what is wrong with it; here it only cannot come back.
            }
        }
        return kinds;
    }
}
