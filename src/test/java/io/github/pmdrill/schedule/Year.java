package io.github.pmdrill.schedule;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.notes.Grade;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 365 days, from 1 June 2027 on, in which a scripted candidate does what is open. They practise at odd hours, also
 * around midnight and while the clock changes; they move from zone to zone; on one day their clock is a day late.
 */
final class Year {
    private static final LocalDate START = LocalDate.parse("2027-06-01");
    private static final List<Listing.Entry> BANK = bank();

    private final Random random;
    private final long seed;
    private final List<Review> reviews = new ArrayList<>();
    private final List<Follow> follows = new ArrayList<>();
    private final List<Day> days = new ArrayList<>();

    /** What a day held, and what was asked for. */
    record Day(Today today, Portion portion) {}

    private record Follow(String question, LocalDate day, int rating) {}

    Year(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    private static List<Listing.Entry> bank() {
        Bank bank = new Bank(List.of());
        return bank.ids().stream()
                .flatMap(id -> bank.listing(id).questions().stream())
                .toList();
    }

    /** All of these kinds that has a place in a day, even beside three cards. */
    Set<String> fitting(Kind... kinds) {
        return BANK.stream()
                .filter(entry -> List.of(kinds).contains(entry.kind())
                        && Slot.of(entry.kind()) != Slot.LONG
                        && entry.minutes() <= 8)
                .map(entry -> entry.id().toString())
                .collect(Collectors.toSet());
    }

    /** Holds it. */
    List<Day> hold() {
        for (int day = 0; day < 365; day++) {
            LocalDate date = START.plusDays(day);
            boolean holiday = day >= 60 && day < 74;
            boolean gap = random.nextInt(8) == 0 && day != 100 && !date.equals(LocalDate.parse("2028-02-29"));
            if (!holiday && !gap) {
                ZoneId zone = zone(day);
                Instant at = ZonedDateTime.of(date, time(), zone).toInstant();
                practise(LocalDate.ofInstant(at, zone));
                if (day == 100) {
                    practise(LocalDate.ofInstant(at, zone).minusDays(1));
                }
            }
        }
        return days;
    }

    private static ZoneId zone(int day) {
        List<String> zones = List.of(
                "Europe/Berlin",
                "America/Los_Angeles",
                "Asia/Kolkata",
                "Pacific/Auckland",
                "America/St_Johns",
                "Europe/Berlin");
        return ZoneId.of(zones.get(day / 61));
    }

    private LocalTime time() {
        List<String> odd = List.of("23:59:59", "00:00:00", "00:00:01", "02:30:00", "03:00:00", "07:15:00", "21:40:00");
        return LocalTime.parse(odd.get(random.nextInt(odd.size())));
    }

    private void practise(LocalDate date) {
        Portion portion = random.nextInt(10) == 0 ? new Portion(5, 2, 1, "sizing") : Portion.DEFAULT;
        Today today = Daily.choose(new Spacing(date, null), seed, BANK, past(date), portion);
        days.add(new Day(today, portion));
        List<Done> done = new ArrayList<>();
        reviews.stream().filter(r -> r.day().equals(date)).forEach(r -> done.add(new Done(r.item(), "")));
        for (Item item : today.open(done)) {
            if (item.slot() == Slot.FOLLOW_UP) {
                follows.add(new Follow(item.question(), date, -1));
            } else {
                reviews.add(new Review(item.question(), date, grade()));
                follows.add(new Follow(item.question(), date, 1 + random.nextInt(4)));
            }
        }
    }

    private Grade grade() {
        List<Grade> grades = List.of(
                Grade.AGAIN, Grade.HARD, Grade.GOOD, Grade.GOOD, Grade.GOOD, Grade.GOOD, Grade.GOOD, Grade.EASY);
        return grades.get(random.nextInt(grades.size()));
    }

    private Past past(LocalDate date) {
        List<Review> before =
                reviews.stream().filter(r -> r.day().isBefore(date)).toList();
        Map<String, Answered> answered = new HashMap<>();
        for (Follow follow : follows) {
            if (follow.day().isBefore(date)) {
                Answered known = answered.get(follow.question());
                answered.put(
                        follow.question(),
                        follow.rating() > 0
                                ? new Answered(Map.of("sizing", follow.rating()), 3, 9, 0, null)
                                : new Answered(known.ratings(), 3, 9, known.followUps() + 1, follow.day()));
            }
        }
        return new Past(Schedule.of(before).standings(), answered);
    }
}
