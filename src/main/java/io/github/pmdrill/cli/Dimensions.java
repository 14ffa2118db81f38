package io.github.pmdrill.cli;

import io.github.pmdrill.deck.Bank;
import io.github.pmdrill.deck.Suggestion;
import java.util.List;
import java.util.TreeSet;

/** The dimensions that the bank's rubrics have, as a command line names them. */
final class Dimensions {
    private Dimensions() {}

    /**
     * Whether a word is one.
     *
     * @throws Misuse when it is none, with those that there are
     */
    static void check(String option, String word, Bank bank) {
        TreeSet<String> known = new TreeSet<>();
        bank.rubrics().values().forEach(rubric -> rubric.dimensions().forEach(d -> known.add(d.id())));
        if (!known.contains(word)) {
            throw new Misuse(
                    option + " is one of " + String.join(", ", known) + Suggestion.after(word, List.copyOf(known)));
        }
    }
}
