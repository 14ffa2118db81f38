package io.github.pmdrill.practice;

import io.github.pmdrill.history.Home;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Recorded;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.notes.SpokenPart;
import io.github.pmdrill.plan.Plan;
import io.github.pmdrill.transcript.About;
import io.github.pmdrill.transcript.EarlierSpeech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The interviews that a session's questions had before, out of their journals.
 *
 * @param warnings told one line for every journal that cannot be read
 */
public record EarlierAttempts(Home home, Consumer<String> warnings) {
    private static final int RECORDED = 10;

    /** Tells a line of something that is passed over. */
    void warn(String message) {
        warnings.accept(message);
    }

    /**
     * How the person spoke in the recorded sessions before one, in the newest ten of them.
     *
     * @param session the name of its journal
     */
    EarlierSpeech speech(String session) throws IOException {
        List<SpokenPart> parts = new ArrayList<>();
        int read = 0;
        for (Path journal : home.journals()) {
            boolean earlier = Journal.name(journal).compareTo(session) < 0;
            if (earlier
                    && read < RECORDED
                    && Files.isDirectory(SoundStudio.folder(journal).folder())) {
                read++;
                parts.addAll(spoken(journal));
            }
        }
        return new EarlierSpeech(parts);
    }

    private List<SpokenPart> spoken(Path journal) {
        try {
            return Recorded.read(journal).session().interviews().stream()
                    .flatMap(it -> it.spoken().parts().values().stream())
                    .toList();
        } catch (IOException e) {
            warnings.accept("passed over: " + e.getMessage());
            return List.of();
        }
    }

    /** Those of a plan, by {@code deck/question}; one whose journal is gone is missing. */
    Map<String, About.Before> of(Plan plan) {
        Map<String, About.Before> before = new HashMap<>();
        plan.again().forEach((question, again) -> {
            Optional<About.Before> found = find(again.session(), question);
            found.ifPresent(attempt -> before.put(question, attempt));
        });
        return before;
    }

    /** The interview of a question in a session; nothing when its journal is gone. */
    Optional<About.Before> find(String session, String question) {
        Optional<Path> journal = home.journal(session);
        if (journal.isEmpty()) {
            return Optional.empty();
        }
        try {
            Recorded recorded = Recorded.read(journal.get());
            return recorded.session().interviews().stream()
                    .filter(interview ->
                            home.now(interview.question()).equals(home.current().apply(question)))
                    .findFirst()
                    .map(interview -> new About.Before(day(interview, recorded), interview));
        } catch (IOException e) {
            warnings.accept("passed over: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static LocalDate day(Interview interview, Recorded recorded) {
        Instant at = interview.ended().orElse(recorded.header().started());
        return recorded.header().zone().day(at);
    }
}
