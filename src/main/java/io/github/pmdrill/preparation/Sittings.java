package io.github.pmdrill.preparation;

import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Level;
import io.github.pmdrill.schedule.Answered;
import io.github.pmdrill.schedule.Item;
import io.github.pmdrill.schedule.Past;
import io.github.pmdrill.schedule.Slot;
import io.github.pmdrill.schedule.Spacing;
import io.github.pmdrill.schedule.Standing;
import io.github.pmdrill.schedule.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses questions that are held on their own: one that is due and one that is not in turn; of the latter those the advert
 * asks for, then those of decks that were weak, then of the decks that were practised least. Of equals, those nearest to the level that the person has
 * come to.
 */
final class Sittings {
    /** So many whole answers with half of the points or more, and the next level is tried. */
    private static final int ENOUGH = 5;

    private static final double HALF = 0.5;

    /** What is shorter has room in a drill. */
    private static final int SHORTEST = 5;

    private final Preparation preparation;
    private final List<Listing.Entry> bank;
    private final Past past;
    private final Spacing spacing;
    private final Map<String, Integer> practised = new HashMap<>();
    private final Map<String, List<Double>> shares = new HashMap<>();
    private final Level level;

    Sittings(Preparation preparation, List<Listing.Entry> bank, Past past, Spacing spacing) {
        this.preparation = preparation;
        this.bank = bank;
        this.past = past;
        this.spacing = spacing;
        for (Listing.Entry entry : bank) {
            if (entry.kind() != Kind.CARD && standing(entry) != null) {
                practised.merge(entry.id().deck(), 1, Integer::sum);
            }
            Answered answered = past.answered().get(entry.id().toString());
            if (answered != null && answered.points() > 0) {
                shares.computeIfAbsent(entry.id().deck(), deck -> new ArrayList<>())
                        .add(answered.share());
            }
        }
        this.level = level();
    }

    static boolean isDue(Listing.Entry entry, Past past, Spacing spacing) {
        Standing standing = past.standings().get(entry.id().toString());
        return standing != null && !spacing.due(entry.kind(), standing).isAfter(spacing.today());
    }

    /**
     * The sittings of a day.
     *
     * @param drill what else the day holds
     * @param seconds how long they may take
     */
    List<Sitting> choose(Today drill, long seconds) {
        List<Listing.Entry> candidates = new ArrayList<>(bank.stream()
                .filter(entry ->
                        entry.minutes() >= SHORTEST && (standing(entry) == null || isDue(entry, past, spacing)))
                .filter(entry -> drill.items().stream()
                        .noneMatch(item -> item.entry().id().equals(entry.id())))
                .toList());
        List<Sitting> chosen = new ArrayList<>();
        long room = seconds;
        while (true) {
            long left = room;
            candidates.removeIf(entry -> entry.minutes() * 60 > left);
            if (candidates.isEmpty()) {
                return chosen;
            }
            boolean again = !chosen.isEmpty() && chosen.get(chosen.size() - 1).reason() == Sitting.Reason.DUE;
            candidates.sort(order(again));
            Listing.Entry next = candidates.remove(0);
            practised.merge(next.id().deck(), 1, Integer::sum);
            Sitting sitting = sitting(next);
            chosen.add(sitting);
            room -= sitting.item().seconds();
        }
    }

    /**
     * @param again whether the one before was due
     */
    private Comparator<Listing.Entry> order(boolean again) {
        return Comparator.comparing((Listing.Entry entry) -> again && standing(entry) != null)
                .thenComparing(this::reason)
                .thenComparing(this::since)
                // Long ones are what a sitting is for: the drill has room for the others.
                .thenComparing(entry -> Slot.of(entry.kind()) == Slot.LONG ? 0 : 1)
                .thenComparing(entry -> Math.abs(entry.level().compareTo(level)))
                .thenComparing(entry -> practised.getOrDefault(entry.id().deck(), 0));
    }

    private Sitting sitting(Listing.Entry entry) {
        Standing standing = standing(entry);
        LocalDate due = standing == null ? null : spacing.due(entry.kind(), standing);
        return new Sitting(
                Item.due(entry, due), reason(entry), preparation.says(entry.id().toString()));
    }

    private Sitting.Reason reason(Listing.Entry entry) {
        if (standing(entry) != null) {
            return Sitting.Reason.DUE;
        }
        if (!preparation.says(entry.id().toString()).isEmpty()) {
            return Sitting.Reason.ADVERT;
        }
        return isWeak(entry.id().deck()) ? Sitting.Reason.WEAK : Sitting.Reason.NEW;
    }

    private boolean isWeak(String deck) {
        return shares.getOrDefault(deck, List.of()).stream()
                        .mapToDouble(share -> share)
                        .average()
                        .orElse(1)
                < HALF;
    }

    private LocalDate since(Listing.Entry entry) {
        Standing standing = standing(entry);
        return standing == null ? LocalDate.MAX : spacing.due(entry.kind(), standing);
    }

    private @Nullable Standing standing(Listing.Entry entry) {
        return past.standings().get(entry.id().toString());
    }

    /** The hardest level whose easier one was answered well often enough. */
    private Level level() {
        return wellAnswered(Level.MEDIUM) >= ENOUGH
                ? Level.HARD
                : wellAnswered(Level.EASY) >= ENOUGH ? Level.MEDIUM : Level.EASY;
    }

    /** How many long questions of this level or a harder one were answered well, or will have been. */
    private long wellAnswered(Level least) {
        return bank.stream()
                .filter(entry -> Slot.of(entry.kind()) == Slot.LONG
                        && entry.level().compareTo(least) >= 0
                        && standing(entry) != null)
                .filter(entry -> {
                    Answered answered = past.answered().get(entry.id().toString());
                    return answered == null || answered.share() >= HALF;
                })
                .count();
    }
}
