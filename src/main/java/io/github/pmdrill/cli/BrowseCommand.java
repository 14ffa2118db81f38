package io.github.pmdrill.cli;

import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Misuse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code pmdrill browse}: pick a question, and begin it. */
record BrowseCommand(Environment environment) implements Command {
    @Override
    public Synopsis spec() {
        return Specs.command(
                        "browse",
                        this,
                        "Pick out of all decks and questions by typing, and begin what you picked.",
                        "",
                        "Examples:",
                        "  pmdrill browse",
                        "  pmdrill browse rate limit")
                .addPositional(Specs.arguments("WORDS", "What is looked for first."))
                .addOption(Specs.flag("--plain", "Plain lines with numbers instead of a screen."));
    }

    @Override
    public int run(Arguments given) throws IOException {
        if (!environment.terminal()) {
            throw new Misuse("browse needs a terminal; pmdrill decks lists, pmdrill search WORDS finds");
        }
        boolean plain = given.hasMatchedOption("--plain");
        if (!plain) {
            environment.conversations().prepare();
        }
        String words = String.join(" ", given.matchedPositionalValue(0, List.<String>of()));
        Choice choice = Choice.picked(environment, environment.bank(), words, plain, entry -> true);
        if (choice.left() != 0) {
            // Nothing was begun that could be unfinished.
            return choice.left() == Exit.INTERRUPTED ? Exit.INTERRUPTED : Exit.DONE;
        }
        List<String> start = new ArrayList<>(List.of("start"));
        if (plain) {
            start.add("--plain");
        }
        start.add(choice.question().isEmpty() ? choice.decks().get(0) : choice.question());
        return PmdrillCommand.run(environment, start.toArray(String[]::new));
    }
}
