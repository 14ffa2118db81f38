package io.github.pmdrill.schedule;

import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.deck.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what a day holds. The same for the same day, seed, bank, past and portion.
 *
 * <p>Three cards come first: they are cheap. Then the slots of a numeric question, a short one and a follow-up take turns:
 * the one that has waited longest has the first choice, the others what fits beside it. A slot offers one thing only,
 * the one that has been due longest, or after some of those a new one; where that does not fit, the slot waits, and is the first tomorrow. So whatever
 * fits into a day at all has its turn, and nothing waits for ever. The minutes that are left are filled with cards, those
 * that are due first: else they pile up, and a third of them is not seen within a year.
 */
public final class Daily {
    /** So many cards come before the questions; more of them take the minutes that are left. */
    private static final int FIRST_CARDS = 3;

    /** How many days earlier a stand-in must be due to go before what belongs in the slot. */
    private static final int STAND_IN_WAITS = 7;

    /** After so many days with nothing but what was due, there is something new: else a bank is never seen whole. */
    private static final int NEW_WAITS = 2;

    /** The same of a question, of which a day holds one and not several. */
    private static final int NEW_QUESTION_WAITS = 5;

    private final Spacing spacing;
    private final long seed;
    private final Past past;
    private final Portion portion;
    private final List<Item> due = new ArrayList<>();
    private final List<Item> fresh = new ArrayList<>();
    private final Map<Slot, LocalDate> lasts = new EnumMap<>(Slot.class);
    private final Map<Slot, List<Standing>> standings = new EnumMap<>(Slot.class);
    private final List<Item> chosen = new ArrayList<>();
    private long room;
    private int freshLeft;

    private Daily(Spacing spacing, long seed, List<Listing.Entry> bank, Past past, Portion portion) {
        this.spacing = spacing;
        this.seed = seed;
        this.past = past;
        this.portion = portion;
        this.room = portion.minutes() * 60L;
        this.freshLeft = portion.fresh();
        for (Listing.Entry entry : bank) {
            sort(entry);
        }
        for (Answered answered : past.answered().values()) {
            if (answered.followedUp() != null) {
                practised(Slot.FOLLOW_UP, answered.followedUp());
            }
        }
        due.sort(Comparator.comparing(this::since).thenComparing(this::lot));
        // The sort keeps the order of the bank within a level.
        fresh.sort(Comparator.comparing(item -> item.entry().level()));
    }

    /**
     * What a day holds.
     *
     * @param spacing the day, and the date of the interview
     * @param seed decides between items that are due since the same day
     * @param bank all questions at hand, in the order of the bank
     * @param past what was practised before that day; what was done on it is taken off by {@link Today#open}
     */
    public static Today choose(Spacing spacing, long seed, List<Listing.Entry> bank, Past past, Portion portion) {
        return new Daily(spacing, seed, bank, past, portion).choose(bank);
    }

    private void sort(Listing.Entry entry) {
        Standing standing = past.standings().get(entry.id().toString());
        if (standing == null) {
            fresh.add(Item.due(entry, null));
            return;
        }
        practised(Slot.of(entry.kind()), standing.last());
        standings
                .computeIfAbsent(Slot.of(entry.kind()), slot -> new ArrayList<>())
                .add(standing);
        LocalDate day = spacing.due(entry.kind(), standing);
        if (!day.isAfter(spacing.today())) {
            due.add(Item.due(entry, day));
        }
    }

    private void practised(Slot slot, LocalDate day) {
        lasts.merge(slot, day, (one, other) -> one.isAfter(other) ? one : other);
    }

    private Today choose(List<Listing.Entry> bank) {
        List<Item> cards = firstCards();
        long whole = room;
        Item numeric = offer(Slot.NUMERIC, whole);
        Item shorter = offer(Slot.SHORT, whole);
        List<Item> offers = new ArrayList<>();
        add(offers, numeric);
        add(offers, shorter);
        add(offers, followUp(bank, offers));
        offers.sort(Comparator.comparing(offer -> waitingSince(offer.slot())));
        offers.forEach(this::take);
        fill(cards);
        chosen.addAll(mixed(cards));
        chosen.sort(Comparator.comparing(Item::slot));
        List<Item> nextUp = due.stream().filter(item -> !chosen.contains(item)).toList();
        return new Today(spacing.today(), chosen, nextUp, nextNew());
    }

    private static void add(List<Item> offers, @Nullable Item offer) {
        if (offer != null) {
            offers.add(offer);
        }
    }

    /** The cards that come before everything else. */
    private List<Item> firstCards() {
        List<Item> cards = new ArrayList<>();
        int first = Math.min(FIRST_CARDS, portion.cards());
        boolean overdueNew = first > 1 && daysWithoutNew(Slot.CARD) >= NEW_WAITS;
        choose(fresh, cards, overdueNew ? 1 : 0);
        choose(due, cards, first);
        choose(fresh, cards, first);
        return cards;
    }

    /** Cards for the minutes that the questions leave: what is due, and where nothing more is, what is new. */
    private void fill(List<Item> cards) {
        choose(due, cards, portion.cards());
        choose(fresh, cards, portion.cards());
        cards.sort(Comparator.comparing(Item::isNew));
    }

    /** Adds cards until there are so many. */
    private void choose(List<Item> source, List<Item> cards, int many) {
        for (Item item : source) {
            boolean fits = cards.size() < many && item.seconds() <= room && (!item.isNew() || freshLeft > 0);
            if (item.slot() == Slot.CARD && fits && !cards.contains(item)) {
                cards.add(item);
                room -= item.seconds();
                freshLeft -= item.isNew() ? 1 : 0;
            }
        }
    }

    /** On how many days something of a slot was practised, as far as it shows, since the last new one. */
    private long daysWithoutNew(Slot slot) {
        List<Standing> practised = standings.getOrDefault(slot, List.of());
        LocalDate lastNew = LocalDate.MIN;
        for (Standing standing : practised) {
            lastNew = standing.first().isAfter(lastNew) ? standing.first() : lastNew;
        }
        Set<LocalDate> days = new HashSet<>();
        for (Standing standing : practised) {
            if (standing.last().isAfter(lastNew)) {
                days.add(standing.last());
            }
        }
        return days.size();
    }

    /** The same cards, with one of another deck after each as long as there is one. */
    private static List<Item> mixed(List<Item> cards) {
        List<Item> left = new ArrayList<>(cards);
        List<Item> mixed = new ArrayList<>();
        String deck = "";
        while (!left.isEmpty()) {
            int next = 0;
            while (next < left.size() && left.get(next).entry().id().deck().equals(deck)) {
                next++;
            }
            Item item = left.remove(next == left.size() ? 0 : next);
            mixed.add(item);
            deck = item.entry().id().deck();
        }
        return mixed;
    }

    /** What a slot would hold if the whole of the day were its own; null for nothing. */
    private @Nullable Item offer(Slot slot, long whole) {
        Item best = null;
        for (Item item : due) {
            boolean better = best == null || turn(item).isBefore(turn(best));
            if (item.slot() == slot && item.seconds() <= whole && better) {
                best = item;
            }
        }
        boolean mayBeNew = freshLeft > 0 && (best == null || daysWithoutNew(slot) >= NEW_QUESTION_WAITS);
        Item next = mayBeNew ? freshOffer(slot, whole) : null;
        return next == null ? best : next;
    }

    private @Nullable Item freshOffer(Slot slot, long whole) {
        Item standIn = null;
        for (Item item : fresh) {
            if (item.slot() == slot && item.seconds() <= whole) {
                if (!Slot.standsIn(item.entry().kind())) {
                    return item;
                }
                standIn = standIn == null ? item : standIn;
            }
        }
        return standIn;
    }

    /**
     * A question that was answered before and is not offered today: first those with the fewest follow-ups since, the
     * one with the lowest rating of them, then the one with the fewest ticks.
     */
    private @Nullable Item followUp(List<Listing.Entry> bank, List<Item> offers) {
        Comparator<Item> order = Comparator.comparing((Item item) -> focus(item) ? 0 : 1)
                .thenComparing(item -> answered(item.question()).followUps())
                .thenComparing(item -> answered(item.question()).level(item.dimension()))
                .thenComparing(item -> answered(item.question()).share())
                .thenComparing(this::lot);
        return bank.stream()
                .filter(entry -> entry.kind() != Kind.CARD
                        && past.answered().containsKey(entry.id().toString())
                        && offers.stream().noneMatch(offer -> offer.entry().equals(entry)))
                .map(this::pushedOn)
                .min(order)
                .orElse(null);
    }

    private Item pushedOn(Listing.Entry entry) {
        Answered answered = answered(entry.id().toString());
        boolean focus = answered.ratings().containsKey(portion.focus());
        return Item.followUp(entry, focus ? portion.focus() : answered.weakest());
    }

    private boolean focus(Item item) {
        return !portion.focus().isEmpty() && item.dimension().equals(portion.focus());
    }

    private Answered answered(String question) {
        return Objects.requireNonNull(past.answered().get(question));
    }

    private void take(Item offer) {
        if (offer.seconds() <= room && (!offer.isNew() || freshLeft > 0)) {
            chosen.add(offer);
            room -= offer.seconds();
            freshLeft -= offer.isNew() ? 1 : 0;
        }
    }

    private LocalDate waitingSince(Slot slot) {
        return lasts.getOrDefault(slot, LocalDate.MIN);
    }

    private LocalDate since(Item item) {
        return item.due() == null ? LocalDate.MAX : item.due();
    }

    private LocalDate turn(Item item) {
        return Slot.standsIn(item.entry().kind()) ? since(item).plusDays(STAND_IN_WAITS) : since(item);
    }

    /** The next new item that fits into such a day, else the next one of all. */
    private @Nullable Item nextNew() {
        Item next = null;
        for (Item item : fresh) {
            if (!chosen.contains(item)) {
                if (item.slot() != Slot.LONG && item.seconds() <= portion.minutes() * 60L) {
                    return item;
                }
                next = next == null ? item : next;
            }
        }
        return next;
    }

    /** A number that differs from day to day, from seed to seed and from item to item. */
    private long lot(Item item) {
        long mixed = seed * 0x9E3779B97F4A7C15L + spacing.today().toEpochDay();
        mixed = mixed * 0xBF58476D1CE4E5B9L + item.question().hashCode();
        mixed = (mixed ^ (mixed >>> 30)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
