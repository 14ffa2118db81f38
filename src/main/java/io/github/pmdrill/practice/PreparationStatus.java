package io.github.pmdrill.practice;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.history.Attempt;
import io.github.pmdrill.history.Attempts;
import io.github.pmdrill.history.Config;
import io.github.pmdrill.history.Practice;
import io.github.pmdrill.history.Setting;
import io.github.pmdrill.preparation.Preparation;
import io.github.pmdrill.preparation.PreparationDay;
import io.github.pmdrill.schedule.Done;
import io.github.pmdrill.schedule.Item;
import io.github.pmdrill.schedule.Portion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Where a person stands with a plan.
 *
 * @param days from today on, as they will be if each of them is held
 * @param done what was practised today
 * @param soFar what was practised since the plan was made
 */
public record PreparationStatus(
        Preparation preparation, LocalDate today, List<PreparationDay> days, List<Done> done, SoFar soFar) {
    /** Copies the lists. */
    public PreparationStatus {
        days = List.copyOf(days);
        done = List.copyOf(done);
    }

    /**
     * What was practised since a plan was made.
     *
     * @param days on how many days
     * @param rounds on which days a round was held
     */
    public record SoFar(int days, int cards, int questions, List<LocalDate> rounds) {
        /** Copies the list. */
        public SoFar {
            rounds = List.copyOf(rounds);
        }
    }

    /** Reads it. */
    public static PreparationStatus of(Environment environment, Bank bank, Preparation settled, Config config)
            throws IOException {
        LocalDate today = environment.today();
        Consumer<String> warnings = environment.warnOnce();
        DaysToInterview plan = DaysToInterview.of(settled, environment, bank);
        Practice practice = Practice.on(today, environment.zone(), environment.home(), warnings);
        List<Listing.Entry> entries = DayOfPractice.entries(bank, warnings);
        Portion portion = new Portion(
                config.number(Setting.MINUTES, Portion.DEFAULT.minutes()),
                config.number(Setting.CARDS, Portion.DEFAULT.cards()),
                config.number(Setting.NEW, Portion.DEFAULT.fresh()),
                config.value(Setting.FOCUS).orElse(""));
        List<PreparationDay> days = plan.from(today, entries, practice.past(), portion, 0);
        List<Attempt> attempts = new Attempts(environment.home(), warnings)
                .all().stream()
                        .filter(attempt -> !attempt.day().isBefore(settled.since()))
                        .toList();
        return new PreparationStatus(
                plan.preparation(), today, days, practice.done(), soFar(attempts, entries, plan.held()));
    }

    private static SoFar soFar(List<Attempt> attempts, List<Listing.Entry> entries, List<LocalDate> rounds) {
        Set<String> cards = entries.stream()
                .filter(entry -> entry.kind() == Kind.CARD)
                .map(entry -> entry.id().toString())
                .collect(Collectors.toSet());
        int all = (int) attempts.stream().filter(Attempt::isWhole).count();
        int ofCards = (int) attempts.stream()
                .filter(attempt -> cards.contains(attempt.question()))
                .count();
        int days = (int) attempts.stream().map(Attempt::day).distinct().count();
        return new SoFar(days, ofCards, all - ofCards, rounds);
    }

    /** Whether something of today was done. */
    public boolean isDone(Item item) {
        return done.stream().anyMatch(one -> one.does(item));
    }

    /** Whether a round was held today. */
    public boolean isMockDone() {
        return soFar.rounds().contains(today);
    }
}
