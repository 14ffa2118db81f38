package io.github.pmdrill.cli;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.bank.Names;
import io.github.pmdrill.dialogue.Catalogue;
import io.github.pmdrill.history.Config;
import io.github.pmdrill.history.Practice;
import io.github.pmdrill.practice.BankCatalogue;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Failed;
import io.github.pmdrill.practice.FoundQuestions;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.schedule.Spacing;
import io.github.pmdrill.text.SafeText;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a person chose to practise.
 *
 * @param decks by id or path; none where it is a question
 * @param question empty where it is decks
 * @param left the exit code, where the person left without a choice; 0 where there is one
 */
record Choice(List<String> decks, String question, int left) {
    private static final int MOST_TOLD = 3;

    /** Copies the list. */
    Choice {
        decks = List.copyOf(decks);
    }

    /** The deck or the question that is meant by a name. */
    static Choice named(Bank bank, String name) {
        return of(new Names(bank).meant(name));
    }

    private static Choice of(Names.Named named) {
        return named.isDeck() ? new Choice(List.of(named.id()), "", 0) : new Choice(List.of(), named.id(), 0);
    }

    /**
     * The question that is about some words: the best one; at a terminal, where several are about as good, the one that
     * the person picks.
     *
     * @param decks in which; none for all
     */
    static Choice found(Environment environment, Bank bank, String words, List<String> decks, boolean plain)
            throws IOException {
        if (!bank.ids().containsAll(decks)) {
            throw new Misuse("--find looks into decks of the bank, and takes no path");
        }
        FoundQuestions found = FoundQuestions.of(bank, words, decks);
        if (found.all().isEmpty()) {
            throw new Failed("no question is about " + SafeText.line(words) + "; pmdrill decks lists them");
        }
        if (found.near().size() > 1 && environment.terminal()) {
            return picked(
                    environment,
                    bank,
                    words,
                    plain,
                    entry -> decks.isEmpty() || decks.contains(entry.id().deck()));
        }
        Listing.Entry best = found.all().get(0);
        String others = found.all().stream()
                .skip(1)
                .limit(MOST_TOLD)
                .map(entry -> entry.id().toString())
                .collect(Collectors.joining(", "));
        environment.warn("begins " + best.id() + (others.isEmpty() ? "" : "; about it, too: " + others));
        return new Choice(List.of(), best.id().toString(), 0);
    }

    /**
     * What the person picks out of the bank.
     *
     * @param words what is looked for first; may be empty
     * @param fits which questions are listed
     */
    static Choice picked(Environment environment, Bank bank, String words, boolean plain, Predicate<Listing.Entry> fits)
            throws IOException {
        Config config = environment.config();
        Practice practice = Practice.on(environment.today(), environment.zone(), environment.home(), environment::warn);
        BankCatalogue catalogue = new BankCatalogue(
                bank,
                practice,
                new Spacing(environment.today(), config.interviewDate().orElse(null)),
                fits,
                broken -> environment.warn("passed over: " + broken.problems().get(0)));
        Catalogue.Picked picked = environment.conversations().pick(plain, catalogue, words);
        if (picked.id().isEmpty()) {
            return new Choice(List.of(), "", picked.interrupted() ? Exit.INTERRUPTED : Exit.UNFINISHED);
        }
        return named(bank, picked.id());
    }
}
