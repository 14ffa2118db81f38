package io.github.pmdrill.library;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.history.Attempt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Lines of the ledger for tests: one place that knows all of a line's parts. */
final class AttemptsOf {
    private AttemptsOf() {}

    /** An attempt that left every point out, of whose session no journal is there. */
    static Attempt missing(Question question, Instant at) {
        return new Attempt(
                question.id().toString(),
                "",
                "gone",
                at,
                LocalDate.ofInstant(at, ZoneOffset.UTC),
                60,
                Map.of(),
                Map.of(),
                -1,
                question.points().size(),
                List.of(),
                "",
                false);
    }
}
