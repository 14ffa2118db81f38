package io.github.pmdrill.practice;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Round;
import io.github.pmdrill.bank.Rounds;
import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.preparation.Ask;
import io.github.pmdrill.preparation.Mock;
import io.github.pmdrill.preparation.Preparing;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses the rounds that are held as mocks: those whose decks the advert asks for most, as long as an interview is. */
public final class MockRounds {
    private static final int MANY = 2;
    /** An hour, or an hour and a half. */
    private static final int USUAL = 75;

    private final Map<String, Integer> asked = new HashMap<>();
    private final Rounds rounds;

    public MockRounds(Bank bank, List<Ask> asks) {
        rounds = new Rounds(bank);
        for (Ask ask : asks) {
            for (String question : ask.questions()) {
                QuestionId.parse(question).ifPresent(id -> asked.merge(id.deck(), 1, Integer::sum));
            }
        }
    }

    /** The ids of those that fit into so many hours a week; may be none. */
    public List<String> choose(double hours) {
        return Rounds.ids().stream()
                .map(rounds::round)
                .filter(round -> Preparing.fits(new Mock(round.id(), round.title(), round.minutes()), hours))
                .sorted(Comparator.comparing((Round round) -> -askedFor(round))
                        .thenComparing(MockRounds::offLength)
                        .thenComparing(MockRounds::decks, Comparator.reverseOrder()))
                .limit(MANY)
                .map(Round::id)
                .toList();
    }

    /** How often its decks are asked for in a minute of it, rounded. */
    private long askedFor(Round round) {
        int sum = round.interviews().stream()
                .mapToInt(entry -> entry.minutes() * asked.getOrDefault(entry.deck(), 0))
                .sum();
        return Math.round(sum / (double) round.minutes());
    }

    private static int offLength(Round round) {
        return Math.abs(round.minutes() - USUAL);
    }

    private static long decks(Round round) {
        return round.interviews().stream().map(Round.Entry::deck).distinct().count();
    }
}
