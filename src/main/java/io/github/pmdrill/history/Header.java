package io.github.pmdrill.history;

import io.github.pmdrill.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The first line of a journal.
 *
 * @param started when the session was begun
 * @param zone the person's time zone then
 * @param attempts which attempt at each question this is, by {@code deck/question}; 1 for the first
 * @param studied the questions whose outline was read before
 */
public record Header(Plan plan, Instant started, Zone zone, Map<String, Integer> attempts, Set<String> studied) {
    /** The day on which the session was begun, where the person was. */
    public LocalDate day() {
        return zone.day(started);
    }

    /** The same by so many nanoseconds later: a session is known by its header, and two may be begun in one instant. */
    Header toldApart(int nanos) {
        return nanos == 0 ? this : new Header(plan, started.plusNanos(nanos), zone, attempts, studied);
    }

    /** The same with another plan. */
    Header with(Plan other) {
        return new Header(other, started, zone, attempts, studied);
    }

    /** Copies the collections. */
    public Header {
        attempts = Map.copyOf(attempts);
        studied = Set.copyOf(studied);
    }
}
