package io.github.pmdrill.history;

import io.github.pmdrill.drill.Session;
import io.github.pmdrill.interview.Interview;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the ledger to what the journals say, where another machine or a person has added, changed, renamed or deleted
 * some. As long as names and sizes are those of the last time, no journal is read.
 */
final class Reconciliation {
    /** How many bytes of the ledger hold what a session of today has put there. */
    private static final int LATELY = 32_768;

    private final Home home;
    private final Ledger ledger;
    private final Consumer<String> warnings;
    private final Map<String, Long> sizes;
    private final Map<String, List<Attempt>> read = new HashMap<>();
    private final Map<String, JournalEntry> looked = new HashMap<>();

    private Reconciliation(Home home, Consumer<String> warnings) throws IOException {
        this.home = home;
        this.ledger = new Ledger(home);
        this.warnings = warnings;
        this.sizes = JournalIndex.sizes(home);
    }

    /**
     * What came of it.
     *
     * @param entries one for each journal
     * @param attempts all of them, oldest first; null when the ledger says it
     */
    private record Brought(
            Collection<JournalEntry> entries, @Nullable List<Attempt> attempts) {}

    /** Brings the ledger up to date; all attempts where it could not be written, else null. */
    static @Nullable List<Attempt> run(Home home, Consumer<String> warnings) throws IOException {
        Reconciliation reconciliation = new Reconciliation(home, warnings);
        return reconciliation.isSettled() ? null : reconciliation.brought().attempts();
    }

    /** The journals that there are, after the ledger was brought up to date. */
    static Collection<JournalEntry> entries(Home home, Consumer<String> warnings) throws IOException {
        Reconciliation reconciliation = new Reconciliation(home, warnings);
        if (reconciliation.sizes.isEmpty()) {
            return List.of();
        }
        Optional<JournalIndex> index = reconciliation.isSettled() ? JournalIndex.read(home) : Optional.empty();
        return index.isPresent()
                ? index.get().entries().values()
                : reconciliation.brought().entries();
    }

    private boolean isSettled() throws IOException {
        return (sizes.isEmpty() && !ledger.exists()) || JournalIndex.fits(home, sizes, ledger.mark());
    }

    private Brought brought() throws IOException {
        try {
            return ledger.alone(() -> bring(true));
        } catch (IOException e) {
            // A home that cannot be written to can be read all the same.
            return bring(false);
        }
    }

    private Brought bring(boolean writes) throws IOException {
        Optional<JournalIndex> index = JournalIndex.read(home);
        if (index.isPresent()) {
            Optional<Map<String, JournalEntry>> entries = fromItsEnd(index.get());
            if (entries.isPresent()) {
                JournalIndex.of(sizes, ledger.mark(), entries.get().values()).write(home);
                return new Brought(entries.get().values(), null);
            }
        }
        Optional<List<Attempt>> kept = ledger.attempts();
        Map<String, JournalEntry> known =
                kept.isPresent() && index.isPresent() ? index.get().entries() : Map.of();
        Map<String, Integer> counted = new HashMap<>();
        kept.ifPresent(all -> all.forEach(attempt -> counted.merge(attempt.session(), 1, Integer::sum)));
        Map<String, JournalEntry> entries = new LinkedHashMap<>();
        for (Map.Entry<String, Long> file : sizes.entrySet()) {
            // A ledger of before there was an index is believed: to read all journals of ten years takes long.
            int believed = index.isPresent() ? 0 : counted.getOrDefault(file.getKey(), 0);
            entries.put(file.getKey(), entry(file.getKey(), file.getValue(), known.get(file.getKey()), believed));
        }
        List<Attempt> now = merged(kept.orElse(List.of()), counted, known.keySet(), entries);
        boolean written = writes && written(now, kept);
        if (written) {
            JournalIndex.of(sizes, ledger.mark(), entries.values()).write(home);
        }
        return new Brought(entries.values(), written ? null : now);
    }

    /**
     * The journals, where what has changed in them stands in the last lines of the ledger, and nothing else has changed
     * there: so it is after a session was held.
     */
    private Optional<Map<String, JournalEntry>> fromItsEnd(JournalIndex index) throws IOException {
        Optional<Ledger.Added> added = ledger.since(index.ledger(), LATELY);
        if (added.isEmpty()) {
            return Optional.empty();
        }
        Map<String, JournalEntry> entries = new LinkedHashMap<>();
        sizes.forEach((name, size) ->
                entries.put(name, entry(name, size, index.entries().get(name), 0)));
        Map<String, Integer> expected = counts(index.entries().values());
        read.forEach((name, attempts) -> {
            if (!attempts.isEmpty()) {
                expected.put(name, attempts.size());
            }
        });
        return saysWhatWasRead(added.get()) && expected.equals(counts(entries.values()))
                ? Optional.of(entries)
                : Optional.empty();
    }

    private boolean saysWhatWasRead(Ledger.Added added) {
        Map<String, Set<Attempt>> lately = new HashMap<>();
        Stream.concat(added.before().stream(), added.lines().stream())
                .forEach(attempt -> lately.computeIfAbsent(attempt.session(), name -> new HashSet<>())
                        .add(attempt));
        return added.lines().stream().allMatch(attempt -> read.containsKey(attempt.session()))
                && read.entrySet().stream()
                        .allMatch(journal -> lately.getOrDefault(journal.getKey(), Set.of())
                                .equals(new HashSet<>(journal.getValue())));
    }

    private static Map<String, Integer> counts(Collection<JournalEntry> entries) {
        Map<String, Integer> counts = new HashMap<>();
        for (JournalEntry entry : Journals.best(entries).values()) {
            if (entry.attempts() > 0) {
                counts.put(entry.name(), entry.attempts());
            }
        }
        return counts;
    }

    private boolean written(List<Attempt> now, Optional<List<Attempt>> kept) {
        if (kept.isPresent() && kept.get().equals(now)) {
            return true;
        }
        try {
            // Also when nothing was finished: else all journals would be read at every start.
            ledger.replace(now.stream().map(AttemptFormat::write).toList());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private JournalEntry entry(String name, long size, @Nullable JournalEntry before, int believed) {
        if (before != null && before.isReadable() && before.size() == size) {
            return before;
        }
        return looked.computeIfAbsent(name, key -> look(name, size, believed));
    }

    private JournalEntry look(String name, long size, int believed) {
        try {
            return believed > 0 ? glanced(name, size, believed) : read(name, size);
        } catch (IOException e) {
            warnings.accept("passed over: " + e.getMessage());
            return JournalEntry.unreadable(name, size);
        }
    }

    private JournalEntry glanced(String name, long size, int attempts) throws IOException {
        Path file = file(name);
        return JournalEntry.of(name, size, JournalEntry.firstLine(file), Recorded.header(file), attempts);
    }

    private JournalEntry read(String name, long size) throws IOException {
        Recorded recorded = Recorded.read(file(name));
        List<Attempt> attempts = finished(name, recorded.header().zone(), recorded.session());
        read.put(name, attempts);
        String firstLine = JournalEntry.firstLine(file(name));
        return JournalEntry.of(name, size, firstLine, recorded.header(), attempts.size());
    }

    /** The questions of a session that were answered to their end, and its cards that came back. */
    static List<Attempt> finished(String name, Zone zone, Session session) {
        return Stream.concat(session.interviews().stream(), session.relearned().stream())
                .filter(Interview::hasBegun)
                .filter(Interview::isComplete)
                .map(interview -> Attempt.of(name, zone, interview))
                .toList();
    }

    private List<Attempt> merged(
            List<Attempt> kept, Map<String, Integer> counted, Set<String> known, Map<String, JournalEntry> entries)
            throws IOException {
        Set<String> replaced = new HashSet<>();
        List<Attempt> now = new ArrayList<>();
        Map<Long, JournalEntry> best = Journals.best(entries.values());
        for (JournalEntry entry : entries.values()) {
            boolean stands = entry.equals(best.get(entry.header()));
            boolean same = entry.attempts() == counted.getOrDefault(entry.name(), 0) && !read.containsKey(entry.name());
            if (entry.isReadable() && !(stands && same)) {
                replaced.add(entry.name());
                now.addAll(stands ? attempts(entry) : List.of());
            }
        }
        for (Attempt attempt : kept) {
            // What was never in a journal here, or not in one that can be read, is all there is of it.
            boolean gone = known.contains(attempt.session()) && !entries.containsKey(attempt.session());
            if (!gone && !replaced.contains(attempt.session())) {
                now.add(attempt);
            }
        }
        now.sort(Comparator.comparing(Attempt::at).thenComparing(Attempt::session));
        return now;
    }

    private List<Attempt> attempts(JournalEntry entry) throws IOException {
        if (!read.containsKey(entry.name())) {
            read(entry.name(), entry.size());
        }
        return read.getOrDefault(entry.name(), List.of());
    }

    private Path file(String name) {
        return home.sessions().resolve(name + Journal.SUFFIX);
    }
}
