package io.github.pmdrill.report;

import io.github.pmdrill.drill.Session;
import io.github.pmdrill.history.Attempt;
import io.github.pmdrill.history.FirstLine;
import io.github.pmdrill.history.Home;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Journals;
import io.github.pmdrill.history.Recorded;
import io.github.pmdrill.interview.Interview;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The sessions that were held. One journal is read at a time, and most of them no further than their first line. */
public final class SessionSummaries {
    private static final Pattern STAMPED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{6}.*");

    private final Home home;
    private final Map<String, Integer> done = new HashMap<>();
    private final Map<String, Long> seconds = new HashMap<>();
    private final Consumer<String> warnings;

    /**
     * @param attempts all that the ledger knows
     * @param warnings told one line for every journal that is passed over
     */
    public SessionSummaries(Home home, List<Attempt> attempts, Consumer<String> warnings) {
        this.home = home;
        this.warnings = warnings;
        for (Attempt attempt : attempts) {
            done.merge(attempt.session(), attempt.isRelearning() ? 0 : 1, Integer::sum);
            seconds.merge(attempt.session(), attempt.seconds(), Long::sum);
        }
    }

    /**
     * The newest ones.
     *
     * @param held newest first
     * @param more whether there are others before them
     */
    public record Newest(List<SessionSummary> held, boolean more) {
        /** Copies the list. */
        public Newest {
            held = List.copyOf(held);
        }
    }

    /**
     * Reads the newest sessions that are wanted; those whose journals cannot be read are passed over.
     *
     * @param most how many
     * @param since how the names of the oldest ones begin, such as 2026-03-07; empty for no bound
     */
    public Newest newest(int most, String since, Predicate<SessionSummary> wanted) throws IOException {
        List<SessionSummary> held = new ArrayList<>();
        for (Path journal : Journals.of(home, message -> {}).files()) {
            String name = Journal.name(journal);
            // The name is its local time, which need not run as time does: one goes west.
            if (STAMPED.matcher(name).matches() && name.compareTo(since) < 0) {
                continue;
            }
            Optional<SessionSummary> next = held(journal).filter(wanted);
            if (next.isPresent() && held.size() == most) {
                return new Newest(held, true);
            }
            next.ifPresent(held::add);
        }
        return new Newest(held, false);
    }

    private Optional<SessionSummary> held(Path journal) {
        String name = Journal.name(journal);
        try {
            Optional<FirstLine> glance = done.containsKey(name) ? FirstLine.at(journal) : Optional.empty();
            return Optional.of(
                    glance.isPresent() ? inTheLedger(name, glance.get()) : whole(name, Recorded.read(journal)));
        } catch (IOException e) {
            warnings.accept("passed over: " + e.getMessage());
            return Optional.empty();
        }
    }

    private SessionSummary inTheLedger(String name, FirstLine glance) {
        return new SessionSummary(
                name, glance.questions(), glance.titles(), done.getOrDefault(name, 0), seconds.getOrDefault(name, 0L));
    }

    /** Of a session that the ledger does not know: nothing in it was finished, or its journal was edited. */
    private static SessionSummary whole(String name, Recorded recorded) throws IOException {
        Session session = recorded.session();
        List<Interview> complete = session.interviews().stream()
                .filter(Interview::hasBegun)
                .filter(Interview::isComplete)
                .toList();
        return new SessionSummary(
                name,
                session.plan().questions().stream().map(q -> q.id().toString()).toList(),
                session.plan().questions().stream().map(q -> q.title()).toList(),
                complete.size(),
                complete.stream().mapToLong(i -> i.elapsed().toSeconds()).sum());
    }
}
