package io.github.pmdrill.cli;

import io.github.pmdrill.practice.Environment;
import java.util.List;

/** {@code pmdrill search}: the questions that are about some words. */
record SearchCommand(Environment environment) implements Command {
    @Override
    public Synopsis spec() {
        return Specs.command(
                        "search",
                        this,
                        "Questions that are about some words, the best first. Also: pmdrill find.",
                        "",
                        "Examples:",
                        "  pmdrill search rate limit",
                        "  pmdrill search url shortener --deck system-design --json")
                .aliases("find")
                .addPositional(Specs.words("WORDS", "What they are about."))
                .addOption(Specs.repeated("--deck", "ID|PATH", "Only in a deck; may be repeated."))
                .addOption(Specs.flag("--json", "As JSON."));
    }

    @Override
    public int run(Arguments given) {
        String words = String.join(" ", given.matchedPositionalValue(0, List.<String>of()));
        List<String> decks = given.matchedOptionValue("--deck", List.<String>of());
        return DecksCommand.find(environment, words, decks, given.hasMatchedOption("--json"));
    }
}
