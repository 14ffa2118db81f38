package io.github.pmdrill.preparation;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.bank.Rounds;
import io.github.pmdrill.notes.Grade;
import io.github.pmdrill.schedule.Answered;
import io.github.pmdrill.schedule.Item;
import io.github.pmdrill.schedule.Past;
import io.github.pmdrill.schedule.Portion;
import io.github.pmdrill.schedule.Slot;
import io.github.pmdrill.schedule.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A scripted candidate who follows a plan day by day, and misses some. */
final class PreparedCandidate {
    static final LocalDate START = LocalDate.parse("2026-11-29");
    static final List<Listing.Entry> BANK = bank();
    static final List<Mock> ROUNDS = rounds("technical-hour", "warm-up");
    static final Portion MOST = new Portion(10, 999, 5, "");

    private final Random random;
    private final Preparation preparation;
    private final Preparing preparing;
    private final Map<String, Standing> standings = new HashMap<>();
    private final Map<String, Answered> answered = new HashMap<>();
    private final List<LocalDate> mocks = new ArrayList<>();

    PreparedCandidate(Preparation preparation, long seed) {
        this.random = new Random(seed);
        this.preparation = preparation;
        this.preparing = new Preparing(preparation, BANK, ROUNDS, MOST, seed);
    }

    private static List<Listing.Entry> bank() {
        Bank bank = new Bank(List.of());
        return bank.ids().stream()
                .flatMap(id -> bank.listing(id).questions().stream())
                .toList();
    }

    static List<Mock> rounds(String... ids) {
        Rounds rounds = new Rounds(new Bank(List.of()));
        return List.of(ids).stream()
                .map(rounds::round)
                .map(round -> new Mock(round.id(), round.title(), round.minutes()))
                .toList();
    }

    Past past() {
        return new Past(new HashMap<>(standings), new HashMap<>(answered));
    }

    List<LocalDate> mocks() {
        return mocks;
    }

    Map<String, Standing> standings() {
        return standings;
    }

    Preparing preparing() {
        return preparing;
    }

    /** What a day holds, and does it. */
    PreparationDay hold(LocalDate date) {
        PreparationDay day = preparing.day(date, past(), mocks, null);
        day.drill().items().forEach(item -> practise(item, date));
        day.sittings().forEach(sitting -> practise(sitting.item(), date));
        if (day.mock() != null) {
            mocks.add(date);
        }
        return day;
    }

    private void practise(Item item, LocalDate date) {
        Answered before = answered.get(item.question());
        if (item.slot() == Slot.FOLLOW_UP) {
            answered.put(
                    item.question(),
                    new Answered(before.ratings(), before.ticked(), before.points(), before.followUps() + 1, date));
            return;
        }
        Grade grade = grade();
        Standing standing = standings.get(item.question());
        standings.put(item.question(), standing == null ? Standing.first(date, grade) : standing.after(date, grade));
        if (item.slot() != Slot.CARD) {
            answered.put(
                    item.question(),
                    new Answered(Map.of("sizing", 1 + random.nextInt(4)), random.nextInt(10), 9, 0, null));
        }
    }

    private Grade grade() {
        List<Grade> grades = List.of(Grade.AGAIN, Grade.HARD, Grade.GOOD, Grade.GOOD, Grade.GOOD, Grade.EASY);
        return grades.get(random.nextInt(grades.size()));
    }

    /** Whether the candidate has no time on a day: one in five, and four days in a row in the second week. */
    boolean misses(LocalDate date) {
        long left = preparation.left(date);
        return (random.nextInt(5) == 0 && left > 7) || (left <= 12 && left >= 9);
    }
}
