package io.github.pmdrill.cli;

import io.github.pmdrill.drill.Interview;
import io.github.pmdrill.drill.Plan;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.history.Home;
import io.github.pmdrill.history.Recorded;
import io.github.pmdrill.transcript.About;
import io.github.pmdrill.transcript.Redaction;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The interviews that a session's questions had before, out of their journals. */
final class EarlierAttempts {
    private final Home home;
    private final Consumer<String> warnings;

    /**
     * @param warnings told one line for every journal that cannot be read
     */
    EarlierAttempts(Home home, Consumer<String> warnings) {
        this.home = home;
        this.warnings = warnings;
    }

    /** Tells a line of something that is passed over. */
    void warn(String message) {
        warnings.accept(message);
    }

    /** Those of a plan, by {@code deck/question}; one whose journal is gone is missing. */
    Map<String, About.Before> of(Plan plan) {
        return of(plan, Redaction.NONE);
    }

    /** The same in the words in which they are shown. */
    Map<String, About.Before> of(Plan plan, Redaction redaction) {
        Map<String, About.Before> before = new HashMap<>();
        plan.again().forEach((question, again) -> {
            Optional<About.Before> found = find(again.session(), question, redaction);
            found.ifPresent(attempt -> before.put(question, attempt));
        });
        return before;
    }

    /** The interview of a question in a session; nothing when its journal is gone. */
    Optional<About.Before> find(String session, String question) {
        return find(session, question, Redaction.NONE);
    }

    private Optional<About.Before> find(String session, String question, Redaction redaction) {
        Optional<Path> journal = home.journal(session);
        if (journal.isEmpty()) {
            return Optional.empty();
        }
        try {
            Recorded recorded = Recorded.read(journal.get());
            Session held = recorded.session();
            Session shown = redaction.isEmpty() ? held : held.reworded(redaction::of);
            return IntStream.range(0, held.interviews().size())
                    .filter(i -> home.now(held.interviews().get(i).question())
                            .equals(home.current().apply(question)))
                    .mapToObj(i -> shown.interviews().get(i))
                    .findFirst()
                    .map(interview -> new About.Before(day(interview, recorded), interview));
        } catch (IOException e) {
            warnings.accept("passed over: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static LocalDate day(Interview interview, Recorded recorded) {
        Instant at = interview.ended().orElse(recorded.header().started());
        return LocalDate.ofInstant(at, recorded.header().zone());
    }
}
