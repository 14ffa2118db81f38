package io.github.pmdrill.practice;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.bank.Round;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.history.Practice;
import io.github.pmdrill.plan.Agenda;
import io.github.pmdrill.plan.RoundPart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Chooses the questions of a round: the least recently practised that fit, and none twice. */
public record RoundQuestions(Bank bank, Practice practice, QuestionVersions asking) {
    private static final String TITLE = "round-";

    /**
     * One for each interview, as it is put and as long as the round says.
     *
     * @throws Failed when all that fit an interview are in the round already
     */
    public List<Question> of(Round round) {
        Set<String> taken = new HashSet<>();
        round.interviews().forEach(entry -> taken.add(bank.current(entry.question())));
        List<Question> questions = new ArrayList<>();
        for (Round.Entry entry : round.interviews()) {
            Question written = entry.question().isEmpty() ? choose(entry, taken) : bank.question(entry.question());
            taken.add(written.id().toString());
            questions.add(asking.put(written).lasting(entry.minutes()));
        }
        bank.remember();
        return questions;
    }

    private Question choose(Round.Entry entry, Set<String> taken) {
        List<Listing.Entry> choice = new ArrayList<>(entry.choice(bank));
        choice.sort(Comparator.comparing(one -> practice.last(one.id().toString())));
        return choice.stream()
                .map(one -> one.id().toString())
                .filter(id -> !taken.contains(id))
                .map(bank::question)
                .filter(entry::holds)
                .findFirst()
                .orElseThrow(() -> new Failed(
                        "no question is left for \"" + entry.title() + "\": all that fit are in the round already"));
    }

    /** What its sessions are named after; never like a deck or the daily drill. */
    public static String title(Round round) {
        return TITLE + round.id().toLowerCase(Locale.ROOT);
    }

    /** Whether a session, by its name, is a round. */
    static boolean isOfRound(String session) {
        return session.matches("\\d{4}-\\d{2}-\\d{2}T\\d{6}-" + TITLE + ".*");
    }

    /** What stands around the questions. */
    public static Agenda agenda(Round round) {
        return new Agenda(
                round.title(),
                round.interviews().stream()
                        .map(entry -> new RoundPart(entry.title(), Duration.ofMinutes(entry.rest())))
                        .toList());
    }
}
