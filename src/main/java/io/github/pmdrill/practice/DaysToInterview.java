package io.github.pmdrill.practice;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.bank.Round;
import io.github.pmdrill.bank.Rounds;
import io.github.pmdrill.bank.UnknownException;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.history.Attempt;
import io.github.pmdrill.history.Attempts;
import io.github.pmdrill.history.Config;
import io.github.pmdrill.history.PreparationFile;
import io.github.pmdrill.history.Setting;
import io.github.pmdrill.preparation.Ask;
import io.github.pmdrill.preparation.Mock;
import io.github.pmdrill.preparation.Preparation;
import io.github.pmdrill.preparation.PreparationDay;
import io.github.pmdrill.preparation.Preparing;
import io.github.pmdrill.schedule.Past;
import io.github.pmdrill.schedule.Portion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The plan of a home, with what it needs of the bank and of what was practised. */
public final class DaysToInterview {
    /** Without a setting, the plan takes every card that is due. */
    private static final int ALL_CARDS = 999;

    /** Before the last weeks there are no mocks. */
    private static final int MOCKS_BEGIN = 14;

    private final Preparation preparation;
    private final Environment environment;
    private final Bank bank;
    private final Consumer<String> warnings;

    private DaysToInterview(Preparation preparation, Environment environment, Bank bank, Consumer<String> warnings) {
        this.preparation = preparation;
        this.environment = environment;
        this.bank = bank;
        this.warnings = warnings;
    }

    /** Of a preparation that was just settled. */
    public static DaysToInterview of(Preparation preparation, Environment environment, Bank bank) {
        Preparation current = new Preparation(
                preparation.interview(),
                preparation.since(),
                preparation.hours(),
                preparation.asks().stream()
                        .map(ask -> new Ask(
                                ask.says(),
                                ask.questions().stream().map(bank::current).toList()))
                        .toList(),
                preparation.rounds());
        return new DaysToInterview(current, environment, bank, environment.warnOnce());
    }

    /**
     * What a day has; nothing where there is no plan, or it cannot be read, or the day is none of it.
     *
     * @param interview the day of the interview, or null
     */
    static Optional<DaysToInterview> on(
            LocalDate date, @Nullable LocalDate interview, Environment environment, Bank bank) throws IOException {
        if (interview == null || !date.isBefore(interview)) {
            return Optional.empty();
        }
        try {
            return new PreparationFile(environment.home())
                    .read(interview)
                    .filter(preparation -> !date.isBefore(preparation.since()))
                    .map(preparation -> of(preparation, environment, bank));
        } catch (DeckException e) {
            environment.warn("the plan is passed over: " + e.problems().get(0));
            return Optional.empty();
        }
    }

    /** What the person prepares for. */
    public Preparation preparation() {
        return preparation;
    }

    /**
     * What a day holds.
     *
     * @param portion what the settings say of a drill
     * @param asked whether the person asks for exactly that
     */
    PreparationDay day(
            LocalDate date, List<Listing.Entry> entries, Past past, Portion portion, boolean asked, long seed)
            throws IOException {
        boolean late = preparation.left(date) <= MOCKS_BEGIN;
        return preparing(entries, late ? mocks() : List.of(), portion, seed)
                .day(date, past, late ? held() : List.of(), asked ? portion : null);
    }

    /** The days from one on, as they will be if each of them is held. */
    public List<PreparationDay> from(LocalDate date, List<Listing.Entry> entries, Past past, Portion portion, long seed)
            throws IOException {
        return preparing(entries, mocks(), portion, seed).days(date, past, held());
    }

    private Preparing preparing(List<Listing.Entry> entries, List<Mock> mocks, Portion portion, long seed)
            throws IOException {
        int cards = Config.read(environment.home()).number(Setting.CARDS, ALL_CARDS);
        Portion most = new Portion(portion.minutes(), cards, portion.fresh(), portion.focus());
        return new Preparing(preparation, entries, mocks, most, seed);
    }

    private List<Mock> mocks() {
        Rounds rounds = new Rounds(bank);
        List<Mock> mocks = new ArrayList<>();
        for (String named : preparation.rounds()) {
            try {
                Round round = rounds.round(named);
                mocks.add(new Mock(named, round.title(), round.minutes()));
            } catch (UnknownException | DeckException e) {
                warnings.accept("the plan's round " + named + " is passed over: " + e.getMessage());
            }
        }
        return mocks;
    }

    /** On which days mocks were held since the plan was made, today too. */
    public List<LocalDate> held() throws IOException {
        return new Attempts(environment.home(), warnings)
                .all().stream()
                        .filter(attempt -> RoundQuestions.isOfRound(attempt.session()))
                        .map(Attempt::day)
                        .filter(day -> !day.isBefore(preparation.since()))
                        .distinct()
                        .sorted()
                        .toList();
    }
}
