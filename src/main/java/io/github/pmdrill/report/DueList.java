package io.github.pmdrill.report;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.history.Attempt;
import io.github.pmdrill.plan.Grade;
import io.github.pmdrill.schedule.Review;
import io.github.pmdrill.schedule.Schedule;
import io.github.pmdrill.schedule.Spacing;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What comes back, and when: what the schedule says of everything that was practised whole and still stands in a deck. */
public final class DueList {
    /** A card that was passed over has none of them. */
    private static final Set<String> GRADES =
            List.of(Grade.values()).stream().map(Grade::id).collect(Collectors.toUnmodifiableSet());

    private DueList() {}

    /**
     * The soonest first.
     *
     * @param attempts in the order of their instants
     * @param zone in whose days they are counted: where the person is now
     */
    public static List<Due> of(List<Attempt> attempts, Bank bank, Spacing spacing, ZoneId zone) {
        List<Review> reviews = attempts.stream()
                .filter(a -> a.isWhole() && GRADES.contains(a.grade()))
                .map(a -> new Review(a.question(), LocalDate.ofInstant(a.at(), zone), Grade.of(a.grade())))
                .toList();
        Map<String, Kind> kinds = kinds(reviews, bank);
        List<Due> due = new ArrayList<>();
        Schedule.of(reviews).standings().forEach((question, standing) -> {
            Kind kind = kinds.get(question);
            if (kind != null) {
                due.add(new Due(question, kind, spacing.due(kind, standing)));
            }
        });
        due.sort(Comparator.comparing(Due::day).thenComparing(Due::question));
        return due;
    }

    /** By question; those of decks that are gone or broken are missing. */
    private static Map<String, Kind> kinds(List<Review> reviews, Bank bank) {
        Set<String> decks = new TreeSet<>();
        reviews.forEach(review -> decks.add(review.item().replaceFirst("/.*", "")));
        decks.retainAll(bank.ids());
        Map<String, Kind> kinds = new HashMap<>();
        for (String deck : decks) {
            try {
                bank.listing(deck).questions().forEach(q -> kinds.put(q.id().toString(), q.kind()));
            } catch (DeckException | UncheckedIOException e) {
                // pmdrill check says what is wrong with it; here it only cannot come back.
            }
        }
        return kinds;
    }
}
