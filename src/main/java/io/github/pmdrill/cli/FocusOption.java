package io.github.pmdrill.cli;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.history.Config;
import io.github.pmdrill.history.Setting;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.text.Suggestion;
import java.util.List;
import java.util.TreeSet;

/** The dimensions that the bank's rubrics have, as a command line names them. */
final class FocusOption {
    private FocusOption() {}

    /**
     * The focus of a command line, else of the settings; one of the settings that is no dimension is told and left out.
     */
    static String focus(Arguments given, Config config, Environment environment) {
        String settled = config.value(Setting.FOCUS).orElse("");
        String focus = given.matchedOptionValue("--focus", settled);
        if (focus.isEmpty()) {
            return focus;
        }
        if (given.hasMatchedOption("--focus")) {
            check("--focus", focus, environment.bank());
            return focus;
        }
        try {
            check("focus in config.yaml", focus, environment.bank());
            return focus;
        } catch (Misuse e) {
            environment.tell("pmdrill: " + e.getMessage());
            return "";
        }
    }

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
