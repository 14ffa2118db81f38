package io.github.pmdrill.history;

import io.github.pmdrill.drill.Interview;
import io.github.pmdrill.drill.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of finished questions. It is computed from the journals, may be deleted, and is then made anew.
 */
public final class Attempts {
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
        Optional<List<Attempt>> kept = kept();
        return kept.isPresent() ? kept.get() : rebuilt();
    }

    /** What the ledger says; nothing when it is missing, torn or edited by hand: the journals know better. */
    private Optional<List<Attempt>> kept() throws IOException {
        if (!ledger.exists()) {
            return Optional.empty();
        }
        Set<Attempt> attempts = new LinkedHashSet<>();
        for (String line : ledger.lines()) {
            try {
                attempts.add(home.named(Attempt.fromJson(line)));
            } catch (RuntimeException e) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(attempts));
    }

    /** All attempts out of the journals, of which the ledger is made anew where it can be written. */
    List<Attempt> rebuilt() throws IOException {
        if (home.journals().isEmpty()) {
            return List.of();
        }
        try {
            return ledger.alone(this::rebuild);
        } catch (IOException e) {
            // A home that cannot be written to can be read all the same.
            return fromJournals();
        }
    }

    private List<Attempt> rebuild() throws IOException {
        List<Attempt> attempts = fromJournals();
        try {
            // Also when nothing was finished: else all journals would be read at every start.
            ledger.replace(lines(attempts));
        } catch (IOException e) {
            // It is made anew the next time.
        }
        return attempts;
    }

    private List<Attempt> fromJournals() throws IOException {
        List<Path> journals = new ArrayList<>(home.journals());
        Collections.reverse(journals);
        List<Attempt> attempts = new ArrayList<>();
        for (Path journal : journals) {
            try {
                Recorded recorded = Recorded.read(journal);
                attempts.addAll(of(Journal.name(journal), recorded.header().zone(), recorded.session()));
            } catch (IOException e) {
                warnings.accept("passed over: " + e.getMessage());
            }
        }
        return attempts;
    }

    private List<Attempt> of(String name, ZoneId zone, Session session) {
        return session.interviews().stream()
                .filter(Interview::hasBegun)
                .filter(Interview::isComplete)
                .map(interview -> home.named(Attempt.of(name, zone, interview)))
                .toList();
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
    public void update(String name, ZoneId zone, Session session) throws IOException {
        List<Attempt> now = of(name, zone, session);
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
        Optional<List<Attempt>> kept = kept();
        List<Attempt> all = new ArrayList<>(kept.isPresent() ? kept.get() : rebuild());
        Set<Attempt> known = new HashSet<>(all);
        List<Attempt> fresh = now.stream().filter(a -> !known.contains(a)).toList();
        boolean onlyNew = all.stream().noneMatch(a -> a.session().equals(name) && !now.contains(a));
        if (!onlyNew) {
            all.removeIf(a -> a.session().equals(name));
            all.addAll(now);
            ledger.replace(lines(all));
        } else if (!fresh.isEmpty()) {
            ledger.append(lines(fresh));
        }
    }

    private static List<String> lines(List<Attempt> attempts) {
        return attempts.stream().map(Attempt::toJson).toList();
    }
}
