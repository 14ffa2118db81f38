package io.github.pmdrill.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The journals of a home, each session once, newest first by the instant at which it was begun.
 *
 * <p>A session is known by what its header says. Programs that sync folders leave copies beside a file, with other
 * names: of these one stands for the session, and the others neither count nor are gone on with.
 */
public final class Journals {
    private static final Comparator<JournalEntry> NEWEST_FIRST = Comparator.comparing(JournalEntry::started)
            .thenComparing(JournalEntry::name)
            .reversed();

    /** pmdrill's own name before those of copies, then the longest, then the first name. */
    private static final Comparator<JournalEntry> BEST = Comparator.comparing(JournalEntry::own)
            .thenComparing(JournalEntry::size)
            .thenComparing(JournalEntry::name, Comparator.reverseOrder());

    private final Home home;
    private final List<JournalEntry> entries;

    private Journals(Home home, Collection<JournalEntry> all) {
        this.home = home;
        Map<Long, JournalEntry> best = best(all);
        this.entries = all.stream()
                .filter(entry -> !entry.isReadable() || entry.equals(best.get(entry.header())))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /**
     * Those of a home; the ledger is brought to what they say.
     *
     * @param warnings told one line for every journal that cannot be read
     */
    public static Journals of(Home home, Consumer<String> warnings) throws IOException {
        return new Journals(home, Reconciliation.entries(home, warnings));
    }

    /** The one that stands for its session, by what its header says. */
    static Map<Long, JournalEntry> best(Collection<JournalEntry> entries) {
        Map<Long, JournalEntry> best = new HashMap<>();
        for (JournalEntry entry : entries) {
            if (entry.isReadable()) {
                best.merge(entry.header(), entry, (one, other) -> BEST.compare(one, other) >= 0 ? one : other);
            }
        }
        return best;
    }

    /** Their files. */
    public List<Path> files() {
        return files(Instant.MIN, Instant.MAX);
    }

    /** The files of those that were begun from that instant on and before that one. */
    public List<Path> files(Instant from, Instant before) {
        return entries.stream()
                .filter(entry ->
                        !entry.started().isBefore(from) && entry.started().isBefore(before))
                .map(entry -> home.sessions().resolve(entry.name() + Journal.SUFFIX))
                .toList();
    }
}
