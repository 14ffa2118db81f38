package io.github.pmdrill.history;

import io.github.pmdrill.drill.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of finished questions. It is computed from the journals, may be deleted, and is then made anew.
 */
public final class Attempts {
    /** How many bytes of the ledger hold what was practised lately. */
    private static final int LATEST = 32_768;

    private final Home home;
    private final Ledger ledger;
    private final Consumer<String> warnings;

    /** What was made of a session last; null before the first time. */
    private @Nullable List<Attempt> updated;

    /**
     * @param warnings told one line for every journal that is passed over
     */
    public Attempts(Home home, Consumer<String> warnings) {
        this.home = home;
        this.ledger = new Ledger(home);
        this.warnings = warnings;
    }

    /** All attempts, oldest first. */
    public List<Attempt> all() throws IOException {
        List<Attempt> unwritten = Reconciliation.run(home, warnings);
        List<Attempt> all = new ArrayList<>(
                unwritten != null ? unwritten : ledger.attempts().orElse(List.of()));
        all.sort(Comparator.comparing(Attempt::at));
        return all.stream().map(home::named).toList();
    }

    /** Those at the end of the ledger, the newest last: of some sessions all, of the rest none. */
    public List<Attempt> latest() throws IOException {
        List<Attempt> unwritten = Reconciliation.run(home, warnings);
        List<Attempt> latest = new ArrayList<>();
        try {
            latest.addAll(unwritten != null ? unwritten : ledger.last(LATEST));
        } catch (RuntimeException e) {
            latest.addAll(ledger.attempts().orElse(List.of()));
        }
        latest.sort(Comparator.comparing(Attempt::at));
        return latest.stream().map(home::named).toList();
    }

    /** Says that this process has begun the session at hand, so that the ledger holds nothing of it. */
    public void begun() {
        updated = List.of();
    }

    /**
     * Replaces what the ledger says of one session by what its journal says now. Where that is only more than before,
     * the ledger is not read.
     *
     * @param zone the person's time zone in that session
     */
    public void update(String name, Zone zone, Session session) throws IOException {
        List<Attempt> now = Reconciliation.finished(name, zone, session);
        List<Attempt> before = updated;
        if (now.equals(before)) {
            return;
        }
        updated = ledger.alone(() -> {
            if (before != null && isMore(before, now) && ledger.endsWhole()) {
                ledger.append(lines(now.subList(before.size(), now.size())));
            } else {
                bring(name, now);
            }
            return now;
        });
    }

    private static boolean isMore(List<Attempt> before, List<Attempt> now) {
        return now.size() > before.size() && now.subList(0, before.size()).equals(before);
    }

    private void bring(String name, List<Attempt> now) throws IOException {
        Optional<List<Attempt>> kept = ledger.attempts();
        List<Attempt> all = new ArrayList<>(kept.orElse(List.of()));
        Set<Attempt> known = new HashSet<>(all);
        List<Attempt> fresh = now.stream().filter(a -> !known.contains(a)).toList();
        boolean onlyNew = all.stream().noneMatch(a -> a.session().equals(name) && !now.contains(a));
        if (!onlyNew || kept.isEmpty()) {
            all.removeIf(a -> a.session().equals(name));
            all.addAll(now);
            ledger.replace(lines(all));
        } else if (!fresh.isEmpty()) {
            ledger.append(lines(fresh));
        }
    }

    private static List<String> lines(List<Attempt> attempts) {
        return attempts.stream().map(AttemptFormat::write).toList();
    }
}
