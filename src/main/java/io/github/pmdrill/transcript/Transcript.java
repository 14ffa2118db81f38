package io.github.pmdrill.transcript;

import io.github.pmdrill.deck.Json;
import io.github.pmdrill.deck.Visible;
import io.github.pmdrill.drill.Agenda;
import io.github.pmdrill.drill.Interview;
import io.github.pmdrill.drill.OutsideView;
import io.github.pmdrill.drill.Session;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A session as Markdown, to learn from the next day. A pure function. */
public final class Transcript {
    private Transcript() {}

    /** The whole document. */
    public static String of(Session session, About about) {
        StringBuilder out = new StringBuilder();
        List<Interview> begun =
                session.interviews().stream().filter(Interview::hasBegun).toList();
        front(out, session, begun, about);
        if (begun.isEmpty()) {
            out.append("Nothing was answered yet.\n");
        }
        for (Interview interview : begun) {
            String id = interview.question().id().toString();
            List<OutsideView> views = about.outside().of(interview.question().id());
            new InterviewMarkdown(out, interview, about.before().get(id), views).write();
        }
        about.outside().opinions().forEach(new OutsideMarkdown(out)::opinion);
        return out.toString();
    }

    private static void front(StringBuilder out, Session session, List<Interview> begun, About about) {
        List<String> ids = session.plan().questions().stream()
                .map(question -> question.id().toString())
                .toList();
        long seconds = begun.stream().mapToLong(i -> i.elapsed().toSeconds()).sum();
        String time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                about.started().truncatedTo(ChronoUnit.SECONDS).atZone(about.zone()));
        out.append("---\n");
        Agenda agenda = session.plan().agenda();
        if (!agenda.isNone()) {
            out.append("round: ")
                    .append(Json.line(Visible.line(agenda.title())))
                    .append('\n');
        }
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
        boolean whole = begun.stream().allMatch(interview -> interview.part().isEmpty());
        if (ids.size() == 1 && whole) {
            out.append("attempt: ")
                    .append(about.attempts().getOrDefault(ids.get(0), 1))
                    .append('\n');
        }
        begun.stream()
                .filter(interview -> !interview.part().isEmpty())
                .forEach(interview ->
                        out.append("part: \"").append(interview.part()).append("\"\n"));
        if (ids.stream().anyMatch(about.studied()::contains)) {
            out.append("studied: the outline was read before\n");
        }
        if (!session.isComplete()) {
            out.append("unfinished: true\n");
        }
        out.append("---\n\n");
    }
}
