package io.github.pmdrill.help;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Level;
import io.github.pmdrill.history.Setting;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What a shell can complete where the help has a label.
 *
 * @param known the kind of words that the program is asked for; empty for none
 * @param words those that never change
 * @param files whether the name of a file fits
 */
record Completable(String known, List<String> words, boolean files) {
    /** Copies the list. */
    Completable {
        words = List.copyOf(words);
    }

    /**
     * What fits where an option or an argument takes a value.
     *
     * @throws IllegalArgumentException when nothing is known of its label
     */
    static Completable of(ArgSpec argument) {
        String label = argument.paramLabel();
        return switch (label) {
            case "ID|PATH", "DECK" -> asked(KnownWords.DECKS, true);
            case "QUESTION" -> asked(KnownWords.QUESTIONS, true);
            case "TOPIC" ->
                new Completable(
                        "", List.copyOf(argument.command().root().subcommands().keySet()), false);
            case "ROUND|FILE" -> asked(KnownWords.ROUNDS, true);
            case "SESSION" -> asked(KnownWords.SESSIONS, false);
            case "DIMENSION" -> asked(KnownWords.DIMENSIONS, false);
            case "TAG" -> asked(KnownWords.TAGS, false);
            case "LEVEL" -> new Completable("", Level.ids(), false);
            case "KIND" -> new Completable("", Kind.ids(), false);
            case "PART" -> new Completable("", List.of(), false);
            case "anki" -> new Completable("", List.of(label), false);
            case "DATE" -> new Completable("", List.of("today", "yesterday"), false);
            case "DAY" -> new Completable("", List.of("today", "tomorrow"), false);
            case "DATE|yesterday" -> new Completable("", List.of("yesterday"), false);
            case "KEY" -> new Completable("", Setting.ids(), false);
            case "FILE", "PATH", "FILE|DIR" -> new Completable("", List.of(), true);
            case "COMMAND", "N", "X", "VALUE", "NAME=WORD", "WORDS" -> new Completable("", List.of(), false);
            default -> {
                if (!label.matches("[a-z]+(\\|[a-z]+)+")) {
                    throw new IllegalArgumentException("what does a shell complete for " + label + "?");
                }
                yield new Completable("", List.of(label.split("\\|", -1)), false);
            }
        };
    }

    private static Completable asked(String known, boolean files) {
        return new Completable(known, List.of(), files);
    }
}
