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
import java.util.Locale;
import java.util.Map;

/** What to say of a word that is no command: one line, with what does what was meant. */
final class UnknownCommand {
    private static final String CARDS = "pmdrill start concepts asks ten cards";
    private static final String INTERVIEW = "pmdrill start holds an interview";

    /** What people call something that has another name here. */
    private static final Map<String, String> OTHER_WORDS = Map.of(
            "card", CARDS,
            "cards", CARDS,
            "flashcards", CARDS,
            "quiz", CARDS,
            "drill", INTERVIEW,
            "interview", INTERVIEW,
            "practice", INTERVIEW,
            "practise", INTERVIEW,
            "mock", INTERVIEW);

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
        String other = OTHER_WORDS.get(word.toLowerCase(Locale.ROOT));
        if (other != null) {
            return begin + other;
        }
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
