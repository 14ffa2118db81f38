package io.github.pmdrill.preparation;

import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.schedule.Daily;
import io.github.pmdrill.schedule.Past;
import io.github.pmdrill.schedule.Portion;
import io.github.pmdrill.schedule.Spacing;
import io.github.pmdrill.schedule.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what each day until the interview holds. The same for the same day, past and seed; every day is chosen anew, so
 * that what was missed is spread over the days that are left and nothing piles up.
 */
public final class Preparing {
    private static final int CARDS_A_MINUTE = 2;

    /** On the last days nothing is new. */
    private static final int LAST_DAYS = 3;

    /** In the last week hardly anything is. */
    private static final int LAST_WEEK = 7;

    private static final int NEW_CARDS = 3;

    /** In so many days no more cards are begun than the last evening has room for. */
    private static final int THREE_WEEKS = 21;

    private final Preparation preparation;
    private final List<Listing.Entry> bank;
    private final List<Mock> mocks;
    private final Portion most;
    private final long seed;
    private final Allotment allotment;

    /**
     * @param bank all questions at hand, in the order of the bank
     * @param mocks the rounds that can be held, in turn
     * @param most the most of a drill
     * @param seed decides between things that are equally due
     */
    public Preparing(Preparation preparation, List<Listing.Entry> bank, List<Mock> mocks, Portion most, long seed) {
        int week = preparation.minutesAWeek();
        this.preparation = preparation;
        this.bank = List.copyOf(bank);
        this.mocks = mocks.stream().filter(mock -> Allotment.fits(mock, week)).toList();
        this.most = most;
        this.seed = seed;
        int longest = this.mocks.stream().mapToInt(Mock::minutes).max().orElse(0);
        this.allotment = new Allotment(week, most.minutes(), longest, MockDays.lastMocks(preparation));
    }

    /** Whether a week has enough hours for a round. */
    public static boolean fits(Mock mock, double hours) {
        return Allotment.fits(mock, (int) Math.round(hours * 60));
    }

    /**
     * The days from one to the interview, as they will be if each of them is held and goes well.
     *
     * @param past what was practised before the first
     * @param held on which days mocks were held before it
     */
    public List<PreparationDay> days(LocalDate from, Past past, List<LocalDate> held) {
        List<PreparationDay> days = new ArrayList<>();
        List<LocalDate> mocksHeld = new ArrayList<>(held);
        Foreseen foreseen = new Foreseen(past);
        for (LocalDate day = from; day.isBefore(preparation.end(from)); day = day.plusDays(1)) {
            PreparationDay next = day(day, foreseen.past(), mocksHeld, null);
            days.add(next);
            foreseen.after(next);
            if (next.mock() != null) {
                mocksHeld.add(day);
            }
        }
        return days;
    }

    /**
     * What one day holds.
     *
     * @param past what was practised before it
     * @param held on which days mocks were held
     * @param asked the drill that a person asks for; null for what the plan says
     */
    public PreparationDay day(LocalDate day, Past past, List<LocalDate> held, @Nullable Portion asked) {
        long left = preparation.left(day);
        Spacing spacing = new Spacing(day, preparation.interview());
        List<Listing.Entry> choice = left == 1 ? cards() : wantedFirst(past);
        Portion portion = asked == null ? portion(left, due(choice, spacing, past), past) : asked;
        Today drill = Daily.choose(spacing, seed, choice, past, portion);
        Mock mock = mock(day, held);
        int sitting = mock == null ? allotment.sitting(left) : 0;
        List<Sitting> sittings = sitting == 0
                ? List.of()
                : new Sittings(preparation, bank, past, spacing)
                        .choose(drill, (portion.minutes() + sitting) * 60L - drill.seconds());
        int minutes = portion.minutes() + sitting + (mock == null ? 0 : mock.minutes());
        return new PreparationDay(day, left, minutes, drill, sittings, mock);
    }

    private @Nullable Mock mock(LocalDate day, List<LocalDate> held) {
        MockDays days = new MockDays(preparation, held);
        return mocks.isEmpty() || !days.has(day) ? null : mocks.get(days.before(day) % mocks.size());
    }

    private List<Listing.Entry> cards() {
        return bank.stream().filter(entry -> entry.kind() == Kind.CARD).toList();
    }

    /** All that was practised, and of what is new in each kind that which the advert asks for, until all of it was seen. */
    private List<Listing.Entry> wantedFirst(Past past) {
        Set<Kind> wanted = new HashSet<>();
        for (Listing.Entry entry : bank) {
            if (isNew(entry, past) && isAskedFor(entry)) {
                wanted.add(entry.kind());
            }
        }
        return bank.stream()
                .filter(entry -> !isNew(entry, past) || isAskedFor(entry) || !wanted.contains(entry.kind()))
                .toList();
    }

    private static boolean isNew(Listing.Entry entry, Past past) {
        return !past.standings().containsKey(entry.id().toString());
    }

    private boolean isAskedFor(Listing.Entry entry) {
        return !preparation.says(entry.id().toString()).isEmpty();
    }

    private static int due(List<Listing.Entry> choice, Spacing spacing, Past past) {
        return (int) choice.stream()
                .filter(entry -> entry.kind() == Kind.CARD && Sittings.isDue(entry, past, spacing))
                .count();
    }

    /** Every card that is due, and a few that are new where there is room for them to come back. */
    private Portion portion(long left, int due, Past past) {
        int minutes = allotment.drill(left);
        int cards = due + (due * 2 > minutes * CARDS_A_MINUTE ? 0 : newCards(left, past));
        return new Portion(minutes, Math.min(most.cards(), cards), left <= LAST_DAYS ? 0 : most.fresh(), most.focus());
    }

    private int newCards(long left, Past past) {
        long known = bank.stream()
                .filter(entry -> entry.kind() == Kind.CARD && !isNew(entry, past))
                .count();
        long times = Math.max(1, preparation.span() / THREE_WEEKS);
        long room = times * allotment.drill(1) * CARDS_A_MINUTE - known;
        boolean late = left <= LAST_WEEK && preparation.span() > LAST_WEEK;
        int some = Math.min(late ? 1 : NEW_CARDS, allotment.drill(left));
        return (int) Math.max(0, Math.min(some, room));
    }
}
