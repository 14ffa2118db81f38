package io.github.pmdrill.transcript;

import io.github.pmdrill.drill.Interview;
import io.github.pmdrill.drill.Outside;
import io.github.pmdrill.drill.OutsideView;
import io.github.pmdrill.drill.Session;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A session as Markdown, to learn from the next day. A pure function. */
public final class Transcript {
    private Transcript() {}

    /**
     * The whole document.
     *
     * @param started when the session was begun
     * @param zone the time zone its times are given in
     * @param attempts which attempt at each question it is, by {@code deck/question}
     * @param studied the questions whose outline was read before
     * @param outside what others said of it
     */
    public static String of(
            Session session,
            Instant started,
            ZoneId zone,
            Map<String, Integer> attempts,
            Set<String> studied,
            Outside outside) {
        StringBuilder out = new StringBuilder();
        List<Interview> begun =
                session.interviews().stream().filter(Interview::hasBegun).toList();
        front(out, session, begun, started, zone, attempts, studied);
        if (begun.isEmpty()) {
            out.append("Nothing was answered yet.\n");
        }
        for (Interview interview : begun) {
            List<OutsideView> views = outside.of(interview.question().id());
            new InterviewMarkdown(out, interview, views).write();
        }
        outside.opinions().forEach(new OutsideMarkdown(out)::opinion);
        return out.toString();
    }

    private static void front(
            StringBuilder out,
            Session session,
            List<Interview> begun,
            Instant started,
            ZoneId zone,
            Map<String, Integer> attempts,
            Set<String> studied) {
        List<String> ids = session.plan().questions().stream()
                .map(question -> question.id().toString())
                .toList();
        long seconds = begun.stream().mapToLong(i -> i.elapsed().toSeconds()).sum();
        String time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                started.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
        out.append("---\n");
        if (ids.size() == 1) {
            out.append("question: ").append(ids.get(0)).append('\n');
        } else {
            out.append("questions: [").append(String.join(", ", ids)).append("]\n");
        }
        out.append("started: ").append(time).append('\n');
        out.append("minutes: ").append(Math.round(seconds / 60.0)).append('\n');
        out.append("mode: ")
                .append(session.plan().options().aloud() ? "aloud" : "typed")
                .append('\n');
        if (ids.size() == 1) {
            out.append("attempt: ").append(attempts.getOrDefault(ids.get(0), 1)).append('\n');
        }
        if (ids.stream().anyMatch(studied::contains)) {
            out.append("studied: the outline was read before\n");
        }
        if (!session.isComplete()) {
            out.append("unfinished: true\n");
        }
        out.append("---\n\n");
    }
}
