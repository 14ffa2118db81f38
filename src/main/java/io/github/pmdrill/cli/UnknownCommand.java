package io.github.pmdrill.cli;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Names;
import io.github.pmdrill.bank.UnknownException;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.FoundQuestions;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.text.Suggestion;
import java.util.Collection;
import java.util.List;

/** What to say of a word that is no command: one line, with what does what was meant. */
final class UnknownCommand {
    private UnknownCommand() {}

    /** That a command is not there, and which one may have been meant. */
    static String says(String word, Collection<String> commands) {
        return "there is no command " + SafeText.line(word) + Suggestion.after(word, commands)
                + "; pmdrill help lists them";
    }

    /** The same of a word on the command line, which may as well be a deck, a question, or words about one. */
    static String says(Environment environment, String word, Collection<String> commands) {
        String near = Suggestion.after(word, commands);
        if (!near.isEmpty()) {
            return says(word, commands);
        }
        String begin = "there is no command " + SafeText.line(word) + "; ";
        Bank bank = environment.bank();
        try {
            Names.Named named = new Names(bank).meant(word);
            return begin + "pmdrill start " + named.id() + " begins " + (named.isDeck() ? "the deck" : "the question");
        } catch (UnknownException e) {
            boolean found = !FoundQuestions.of(bank, word, List.of()).all().isEmpty();
            return begin
                    + (found
                            ? "pmdrill search " + Names.quoted(word) + " finds questions about it"
                            : "pmdrill help lists them");
        }
    }
}
