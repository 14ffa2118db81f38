package io.github.pmdrill.bank;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.format.DeckException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a term means, in the words of the concept card that has its name; empty where there is none.
 *
 * @param bank whose cards it is of; they are read when a term is first asked for
 */
public record Glossary(Bank bank) implements UnaryOperator<String> {
    private static final String DECK = "concepts";

    @Override
    public String apply(String term) {
        String wanted = plain(term);
        try {
            return bank.deck(DECK).questions().stream()
                    .filter(card -> card.kind() == Kind.CARD && names(card).anyMatch(wanted::equals))
                    .findFirst()
                    .map(card -> card.says("answer").strip())
                    .orElse("");
        } catch (DeckException | UnknownException e) {
            // A deck of one's own by that name may be broken: an interview goes on without it.
            return "";
        }
    }

    /** A card about two things has the name of each. */
    private static Stream<String> names(Question card) {
        return Stream.concat(Stream.of(card.title()), card.also().stream())
                .flatMap(
                        name -> Stream.concat(Stream.of(name), Arrays.stream(name.split(",| and | or | versus | vs "))))
                .map(Glossary::plain);
    }

    private static String plain(String name) {
        String words = name.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        // One and many are one term, and so is a class of service.
        return words.endsWith("s") && !words.endsWith("ss") ? words.substring(0, words.length() - 1) : words;
    }
}
