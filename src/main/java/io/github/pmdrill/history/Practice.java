package io.github.pmdrill.history;

import io.github.pmdrill.schedule.Answered;
import io.github.pmdrill.schedule.Done;
import io.github.pmdrill.schedule.Past;
import io.github.pmdrill.schedule.Standing;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was practised, question by question, folded from the ledger: what a start and a day need, and no more.
 *
 * <p>What the days before come to is kept beside the ledger, so that only the lines of today are read. That file may be
 * deleted; it is made anew where it does not fit.
 */
public final class Practice {
    private final Home home;
    private final Day today;
    /** The instant of the last line that was read. */
    private Instant reached;

    private final Map<String, Practised> before = new HashMap<>();
    private final List<Done> done = new ArrayList<>();

    /** All of it, today too; null as long as that is the same as before today. */
    private @Nullable Map<String, Practised> now;

    private Checkpoint covered;
    private int days;
    private long latest;
    private @Nullable LocalDate latestOfAll;

    private Practice(Day today, Home home, Checkpoint from) {
        this.home = home;
        this.today = today;
        this.reached = from.reached();
        this.covered = from;
        this.before.putAll(from.practised());
        this.days = from.days();
        this.latest = from.latest();
        this.latestOfAll = days == 0 ? null : LocalDate.ofEpochDay(latest);
    }

    /**
     * A day where the person is now: from that instant to that one. What was practised elsewhere under another date
     * belongs to it as well.
     */
    private record Day(LocalDate date, Zone zone, Instant begins, Instant ends) {
        static Day of(LocalDate date, Zone zone) {
            return new Day(date, zone, zone.start(date), zone.start(date.plusDays(1)));
        }

        boolean isAfter(Attempt attempt) {
            return attempt.at().isBefore(begins);
        }
    }

    /** The ledger is not in the order of instants. */
    private static final class Disorder extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * What the ledger says, on a day.
     *
     * @param zone where the person is: instants are counted in its days, whatever day it was where they were
     * @param warnings told one line for every journal that is passed over
     */
    public static Practice on(LocalDate today, Zone zone, Home home, Consumer<String> warnings) throws IOException {
        Day day = Day.of(today, zone);
        List<Attempt> unwritten = Reconciliation.run(home, warnings);
        Ledger ledger = new Ledger(home);
        if (unwritten == null && ledger.exists()) {
            try {
                return read(day, home, ledger);
            } catch (Disorder e) {
                unwritten = ledger.sorted();
            }
        }
        Practice practice = new Practice(day, home, Checkpoint.NONE);
        if (unwritten != null) {
            unwritten.stream().map(home::named).forEach(practice::add);
        }
        return practice;
    }

    private static Practice read(Day today, Home home, Ledger ledger) throws IOException {
        Checkpoint kept = Checkpoint.read(home).orElse(Checkpoint.NONE);
        try (Ledger.Opened opened = ledger.open()) {
            boolean before = kept.isBefore(today.date());
            boolean usable =
                    before && kept.zone().equals(today.zone().id()) && kept.fits(opened) && kept.knows(home.current());
            Practice practice = new Practice(today, home, usable ? kept : Checkpoint.NONE);
            practice.readOn(opened);
            // A day of the past is looked at now and then; what is kept is for the days to come.
            if (before && practice.covered.covers() > (usable ? kept.covers() : 0)) {
                practice.covered.write(home);
            }
            return practice;
        }
    }

    private void readOn(Ledger.Opened ledger) throws IOException {
        long offset = covered.covers();
        byte[] bytes = ledger.bytes(offset, Math.toIntExact(ledger.size() - offset));
        int from = 0;
        int to = 0;
        int start = 0;
        for (int end = 0; end < bytes.length; end++) {
            if (bytes[end] == '\n') {
                Attempt attempt = home.named(AttemptFormat.line(bytes, start, end - start));
                if (now == null && today.isAfter(attempt)) {
                    from = start;
                    to = end + 1;
                } else if (now == null) {
                    cover(ledger, bytes, from, to);
                }
                add(attempt);
                start = end + 1;
            }
        }
        if (start < bytes.length) {
            throw new IllegalArgumentException("the last line is torn");
        }
        if (now == null) {
            cover(ledger, bytes, from, to);
        }
    }

    /** All lines up to here are of earlier days; the last one of them lies there. */
    private void cover(Ledger.Opened ledger, byte[] bytes, int from, int to) {
        if (to > 0) {
            covered = new Checkpoint(
                    covered.covers() + to,
                    to - from,
                    Checkpoint.checksum(bytes, from, to - from),
                    ledger.size(),
                    ledger.modified(),
                    days,
                    latest,
                    reached,
                    today.zone().id(),
                    Map.copyOf(before));
        }
    }

    private void add(Attempt attempt) {
        if (attempt.at().isBefore(reached)) {
            throw new Disorder();
        }
        reached = attempt.at();
        LocalDate day = today.zone().day(attempt.at());
        latestOfAll = latestOfAll == null || day.isAfter(latestOfAll) ? day : latestOfAll;
        boolean earlier = today.isAfter(attempt);
        if (!earlier && now == null) {
            now = new HashMap<>(before);
        }
        if (now != null) {
            fold(now, attempt, day);
        }
        if (earlier) {
            fold(before, attempt, day);
            days += day.toEpochDay() > latest ? 1 : 0;
            latest = Math.max(latest, day.toEpochDay());
        } else if (attempt.at().isBefore(today.ends())) {
            done.add(new Done(attempt.question(), attempt.part()));
        }
    }

    private static void fold(Map<String, Practised> into, Attempt attempt, LocalDate day) {
        into.put(
                attempt.question(),
                into.getOrDefault(attempt.question(), Practised.NEVER).after(attempt, day));
    }

    private Practised seen(String question) {
        return (now == null ? before : now).getOrDefault(question, Practised.NEVER);
    }

    /** How often a question was practised whole, today too. */
    public int times(String question) {
        return seen(question).times();
    }

    /** How often a question was practised whole before today. */
    public int timesBefore(String question) {
        return before.getOrDefault(question, Practised.NEVER).times();
    }

    /** The session in which a question was practised whole the last time, today too; empty when it never was. */
    public String session(String question) {
        return seen(question).session();
    }

    /** When a question was practised whole the last time, today too; the epoch when it never was. */
    public Instant last(String question) {
        return seen(question).last();
    }

    /** The parts of a question's follow-ups that were put on their own, today too; the one put last at the end. */
    public List<String> followUps(String question) {
        return seen(question).followUps();
    }

    /** Where every question that was ever graded stands, today too. */
    public Map<String, Standing> standings() {
        return standings(now == null ? before : now);
    }

    private static Map<String, Standing> standings(Map<String, Practised> seen) {
        Map<String, Standing> standings = new HashMap<>();
        seen.forEach((question, practised) -> {
            if (practised.standing() != null) {
                standings.put(question, practised.standing());
            }
        });
        return standings;
    }

    /** What was practised before today. */
    public Past past() {
        return past(before);
    }

    /** What was practised until now: the past of tomorrow. */
    public Past pastWithToday() {
        return past(now == null ? before : now);
    }

    private static Past past(Map<String, Practised> seen) {
        Map<String, Answered> answered = new HashMap<>();
        seen.forEach((question, practised) -> {
            if (practised.times() > 0 && practised.answered() != null) {
                answered.put(question, practised.answered());
            }
        });
        return new Past(standings(seen), answered);
    }

    /** What was practised today. */
    public List<Done> done() {
        return List.copyOf(done);
    }

    /** On how many days before today something was practised. */
    public int days() {
        return days;
    }

    /** On how many days something was practised, today too: the number that a person is told. */
    public int daysPractised() {
        return days + (done.isEmpty() ? 0 : 1);
    }

    /** The last day on which something was practised, or null; after today when the clock was set back. */
    public @Nullable LocalDate latest() {
        return latestOfAll;
    }
}
