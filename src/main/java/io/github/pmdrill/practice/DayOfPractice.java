package io.github.pmdrill.practice;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.drill.RepeatedPart;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.history.Practice;
import io.github.pmdrill.plan.Again;
import io.github.pmdrill.preparation.PreparationDay;
import io.github.pmdrill.schedule.Daily;
import io.github.pmdrill.schedule.Item;
import io.github.pmdrill.schedule.Past;
import io.github.pmdrill.schedule.Portion;
import io.github.pmdrill.schedule.Slot;
import io.github.pmdrill.schedule.Spacing;
import io.github.pmdrill.schedule.Today;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a day holds, out of the bank and the ledger. */
public final class DayOfPractice {
    private final Environment environment;
    private final Bank bank;
    private final Portion portion;
    private final Practice practice;
    private final Spacing spacing;
    private final Today today;
    private final long seed;
    private final EarlierAttempts earlier;
    private final boolean asked;
    private final @Nullable PreparationDay planned;
    private final Consumer<String> warnings;
    private final List<Listing.Entry> entries;

    /**
     * As the plan has it, where there is one.
     *
     * @param date of the day; what was practised on it and after it has no part in the choice
     * @param interview the day of the interview, or null
     * @param seed decides between things that are equally due
     */
    public DayOfPractice(
            Environment environment, LocalDate date, @Nullable LocalDate interview, Portion portion, long seed)
            throws IOException {
        this(environment, date, interview, portion, seed, false);
    }

    /**
     * The same.
     *
     * @param asked whether the portion is asked for, whatever the plan says
     */
    public DayOfPractice(
            Environment environment,
            LocalDate date,
            @Nullable LocalDate interview,
            Portion portion,
            long seed,
            boolean asked)
            throws IOException {
        this.environment = environment;
        this.bank = environment.bank();
        this.seed = seed;
        this.portion = portion;
        this.warnings = environment.warnOnce();
        this.practice = Practice.on(date, environment.zone(), environment.home(), warnings);
        this.earlier = new EarlierAttempts(environment.home(), warnings);
        this.asked = asked;
        this.spacing = new Spacing(date, interview);
        this.entries = entries(bank, warnings);
        this.planned = planned(spacing, practice.past()).orElse(null);
        this.today = planned == null ? Daily.choose(spacing, seed, entries, practice.past(), portion) : planned.drill();
    }

    private Optional<PreparationDay> planned(Spacing day, Past past) throws IOException {
        Optional<DaysToInterview> plan = DaysToInterview.on(day.today(), day.interview(), environment, bank);
        return plan.isEmpty()
                ? Optional.empty()
                : Optional.of(plan.get().day(day.today(), entries, past, portion, asked, seed));
    }

    /** What the plan says for the day; nothing where there is none. */
    public Optional<PreparationDay> planned() {
        return Optional.ofNullable(planned);
    }

    /** Whether a round was practised on the day. */
    public boolean isMockDone() {
        return practice.done().stream().anyMatch(done -> RoundQuestions.isOfRound(practice.session(done.question())));
    }

    /** All questions at hand; a deck that cannot be read costs a line, and no day. */
    public static List<Listing.Entry> entries(Bank bank, Consumer<String> warnings) {
        List<Listing.Entry> entries = new ArrayList<>();
        for (String deck : bank.ids()) {
            try {
                entries.addAll(bank.listing(deck).questions());
            } catch (DeckException e) {
                warnings.accept("passed over: " + e.problems().get(0));
            }
        }
        bank.remember();
        return entries;
    }

    /** The decks that the choice was made from. */
    public Bank bank() {
        return bank;
    }

    /** What was practised. */
    public Practice practice() {
        return practice;
    }

    /** How far apart things come. */
    public Spacing spacing() {
        return spacing;
    }

    /** The choice. */
    public Today today() {
        return today;
    }

    /** The choice for the day after, by what was practised until now. */
    public Today tomorrow() throws IOException {
        Practice now = Practice.on(today.date(), environment.zone(), environment.home(), warnings);
        Spacing later = new Spacing(today.date().plusDays(1), spacing.interview());
        return planned(later, now.pastWithToday())
                .map(PreparationDay::drill)
                .orElseGet(() -> Daily.choose(later, seed, entries, now.pastWithToday(), portion));
    }

    /** What is left of it; a follow-up to an interview whose journal is gone is not. */
    public List<Item> open() {
        return today.open(practice.done()).stream()
                .filter(item -> item.slot() != Slot.FOLLOW_UP
                        || environment
                                .home()
                                .journal(practice.session(item.question()))
                                .isPresent())
                .toList();
    }

    /** Everything that the day holds, as it is put. */
    public List<Assignment> assignments() {
        List<Item> open = open();
        List<Assignment> all = new ArrayList<>();
        for (Item item : today.items()) {
            assignment(item, !open.contains(item)).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Assignment> assignment(Item item, boolean isDone) {
        return item.slot() == Slot.FOLLOW_UP ? followUp(item, isDone) : Optional.of(whole(item, isDone));
    }

    private Assignment whole(Item item, boolean isDone) {
        Question question = bank.question(item.question());
        int times = practice.timesBefore(item.question());
        String session = practice.session(item.question());
        boolean repeated = times > 0 && item.slot() != Slot.CARD && !session.isEmpty();
        return new Assignment(
                item, Again.version(question, times, drawn()), repeated ? Again.whole(session) : null, isDone);
    }

    private Optional<Assignment> followUp(Item item, boolean isDone) {
        String session = practice.session(item.question());
        List<String> put = practice.followUps(item.question()).stream()
                .map(Again::followUpOf)
                .toList();
        return earlier.find(session, item.question())
                .flatMap(before ->
                        RepeatedPart.followUp(session, before.interview(), item.dimension(), put, new Random(drawn())))
                .map(repeat -> new Assignment(item, repeat.question(), repeat.again(), isDone));
    }

    /** What the figures of a day are drawn from. */
    public long drawn() {
        return 31 * seed + today.date().toEpochDay();
    }
}
