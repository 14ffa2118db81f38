package io.github.pmdrill.help;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.bank.Rounds;
import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.text.SafeText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The words that the program knows at this moment, for a shell that completes: each on a line, a tab and what it means
 * behind it. Whatever is broken is left out. Of decks of one's own only what cannot be told without is read.
 */
public record KnownWords(Environment environment) {
    static final String DECKS = "decks";
    static final String QUESTIONS = "questions";
    static final String ROUNDS = "rounds";
    static final String SESSIONS = "sessions";
    static final String DIMENSIONS = "dimensions";
    static final String TAGS = "tags";

    /** Anything else would have to be quoted in a shell, and no good deck or journal has it in its name. */
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]*");

    /**
     * The lines.
     *
     * @param kind one of the constants; there are no words of another
     * @param typed the beginning of the word
     */
    public String lines(String kind, String typed) {
        StringBuilder lines = new StringBuilder();
        words(kind, typed).forEach((word, meaning) -> {
            if (SAFE.matcher(word).matches()) {
                lines.append(word).append(meaning.isEmpty() ? "" : "\t" + SafeText.line(meaning));
                lines.append('\n');
            }
        });
        return lines.toString();
    }

    private Map<String, String> words(String kind, String typed) {
        try {
            return switch (kind) {
                case DECKS -> decks("");
                case QUESTIONS ->
                    QuestionId.parse(typed).map(id -> questions(id.deck())).orElseGet(() -> decks("/"));
                case ROUNDS -> rounds();
                case SESSIONS -> sessions();
                case DIMENSIONS -> dimensions();
                case TAGS -> tags();
                default -> Map.of();
            };
        } catch (IOException | RuntimeException e) {
            return Map.of();
        }
    }

    private Map<String, String> decks(String ending) {
        Bank bank = environment.bank();
        Map<String, String> words = new LinkedHashMap<>();
        for (String id : bank.ids()) {
            words.put(
                    id + ending,
                    bank.isOwn(id) ? "a deck of your own" : bank.listing(id).title());
        }
        return words;
    }

    private Map<String, String> questions(String deck) {
        Map<String, String> words = new LinkedHashMap<>();
        Bank bank = environment.bank();
        if (bank.ids().contains(deck)) {
            bank.listing(deck).questions().forEach(q -> words.put(q.id().toString(), q.title()));
        }
        return words;
    }

    private Map<String, String> rounds() {
        Rounds rounds = new Rounds(environment.bank());
        Map<String, String> words = new LinkedHashMap<>();
        Rounds.ids().forEach(id -> words.put(id, rounds.round(id).title()));
        return words;
    }

    private Map<String, String> sessions() throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        for (Path journal : environment.home().journals()) {
            words.put(Journal.name(journal), "");
        }
        return words;
    }

    private Map<String, String> dimensions() {
        Map<String, String> words = new TreeMap<>();
        environment
                .bank()
                .rubrics()
                .values()
                .forEach(rubric -> rubric.dimensions().forEach(d -> words.putIfAbsent(d.id(), d.title())));
        return words;
    }

    private Map<String, String> tags() {
        Map<String, String> words = new TreeMap<>();
        Bank bank = environment.bank();
        for (String deck : bank.ids()) {
            try {
                List<Listing.Entry> questions = bank.listing(deck).questions();
                questions.forEach(q -> q.tags().forEach(tag -> words.put(tag, "")));
            } catch (DeckException e) {
                // The tags of the other decks can be told all the same.
            }
        }
        return words;
    }
}
