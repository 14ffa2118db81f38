package io.github.pmdrill.practice;

import io.github.pmdrill.drill.Session;
import io.github.pmdrill.history.Home;
import io.github.pmdrill.history.IoReasons;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.OutsideViews;
import io.github.pmdrill.history.Recorded;
import io.github.pmdrill.notes.Outside;
import io.github.pmdrill.transcript.About;
import io.github.pmdrill.transcript.Transcript;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A session that was read from its journal.
 *
 * @param number its place among all sessions, 1 for the newest
 * @param home where it lies
 * @param earlier finds the attempts before it
 */
public record SavedSession(int number, Recorded recorded, Session session, Home home, EarlierAttempts earlier) {
    /** What it is called on a command line. */
    public String name() {
        return Journal.name(recorded.file());
    }

    /** When it was begun, where the person was. */
    public ZonedDateTime started() {
        return recorded.header().started().atZone(recorded.header().zone().toZoneId());
    }

    /** How long it ran, pauses not counted, in whole minutes. */
    public long minutes() {
        return Math.round(session.elapsed().toSeconds() / 60.0);
    }

    /** Its decks, each once. */
    public List<String> decks() {
        return recorded.header().plan().questions().stream()
                .map(question -> question.id().deck())
                .distinct()
                .toList();
    }

    /**
     * The transcript.
     *
     * @param words what is written instead of a text
     */
    public String markdown(UnaryOperator<String> words) {
        return Transcript.of(session, about().with(outside()), words);
    }

    /** What others said; one line tells where that cannot be read, and the session is shown all the same. */
    public Outside outside() {
        try {
            return new OutsideViews(home).all(name());
        } catch (IOException e) {
            earlier.warn("passed over: " + IoReasons.of(e));
            return Outside.NONE;
        }
    }

    /** What is said of the session beside what was said in it, without what others said. */
    public About about() {
        return Recorder.about(recorded.header(), earlier, recorded.file());
    }
}
