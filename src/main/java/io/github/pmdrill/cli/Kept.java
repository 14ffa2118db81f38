package io.github.pmdrill.cli;

import io.github.pmdrill.deck.Visible;
import io.github.pmdrill.drill.Interview;
import io.github.pmdrill.drill.Outside;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.history.Header;
import io.github.pmdrill.history.Home;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.OutsideViews;
import io.github.pmdrill.history.Recorded;
import io.github.pmdrill.transcript.About;
import io.github.pmdrill.transcript.Redaction;
import io.github.pmdrill.transcript.Transcript;
import java.io.IOException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A session that was read from its journal.
 *
 * @param number its place among all sessions, 1 for the newest
 * @param home where it lies
 * @param earlier finds the attempts before it
 */
record Kept(int number, Recorded recorded, Session session, Home home, EarlierAttempts earlier) {
    String name() {
        return Journal.name(recorded.file());
    }

    ZonedDateTime started() {
        return recorded.header().started().atZone(recorded.header().zone());
    }

    /** How long it ran, pauses not counted, in whole minutes. */
    long minutes() {
        Duration all = session.interviews().stream().map(Interview::elapsed).reduce(Duration.ZERO, Duration::plus);
        return Math.round(all.toSeconds() / 60.0);
    }

    /** Its decks, each once. */
    List<String> decks() {
        return recorded.header().plan().questions().stream()
                .map(question -> question.id().deck())
                .distinct()
                .toList();
    }

    /** The session in the words in which it is shown. */
    Session shown(Redaction redaction) {
        return redaction.isEmpty() ? session : session.reworded(redaction::of);
    }

    /**
     * The transcript.
     *
     * @param shown the session in the words in which it is shown
     */
    String markdown(Session shown, Redaction redaction) throws IOException {
        Outside outside = new OutsideViews(home).all(name());
        Outside said = redaction.isEmpty() ? outside : outside.reworded(redaction::of, id -> redacted(id, redaction));
        return Visible.text(Transcript.of(shown, about(redaction).with(said)));
    }

    /** What is said of the session beside what was said in it, without what others said. */
    About about(Redaction redaction) {
        Header header = recorded.header();
        Map<String, Integer> attempts = new LinkedHashMap<>();
        header.attempts().forEach((question, attempt) -> attempts.put(redacted(question, redaction), attempt));
        Set<String> studied =
                header.studied().stream().map(q -> redacted(q, redaction)).collect(Collectors.toSet());
        Map<String, About.Before> before = new LinkedHashMap<>();
        earlier.of(header.plan(), redaction)
                .forEach((question, attempt) -> before.put(redacted(question, redaction), attempt));
        return new About(header.started(), header.zone(), attempts, studied, before);
    }

    /** As the question itself is named in other words: deck and question each by themselves. */
    private static String redacted(String question, Redaction redaction) {
        int slash = question.indexOf('/');
        return slash < 0
                ? redaction.of(question)
                : redaction.of(question.substring(0, slash)) + "/" + redaction.of(question.substring(slash + 1));
    }
}
