package io.github.pmdrill.transcript;

import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.format.Json;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.plan.Agenda;
import io.github.pmdrill.text.SafeText;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a transcript says of its session in front: fields of YAML. */
record TranscriptFront(Session session, List<Interview> begun, About about, UnaryOperator<String> words) {
    /** The names and values, in order. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        List<QuestionId> ids = session.plan().questions().stream()
                .map(question -> question.id())
                .toList();
        Agenda agenda = session.plan().agenda();
        if (!agenda.isNone()) {
            fields.put("round", quoted(words.apply(agenda.title())));
        }
        fields.put(ids.size() == 1 ? "question" : "questions", named(ids));
        fields.put(
                "started",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        about.started().truncatedTo(ChronoUnit.SECONDS).atZone(about.zone())));
        fields.put("minutes", Long.toString(Math.round(session.elapsed().toSeconds() / 60.0)));
        fields.put("mode", session.plan().options().aloud() ? "aloud" : "typed");
        List<String> parts = begun.stream()
                .map(Interview::part)
                .filter(part -> !part.isEmpty())
                .toList();
        if (ids.size() == 1 && parts.isEmpty()) {
            int attempt = about.attempts().getOrDefault(ids.get(0).toString(), 1);
            fields.put("attempt", Integer.toString(attempt));
        }
        if (!parts.isEmpty()) {
            fields.put("part", parts.stream().map(TranscriptFront::quoted).collect(Collectors.joining(", ")));
        }
        if (ids.stream().anyMatch(id -> about.studied().contains(id.toString()))) {
            fields.put("studied", "the outline was read before");
        }
        if (!session.isComplete()) {
            fields.put("unfinished", "true");
        }
        return fields;
    }

    private String named(List<QuestionId> ids) {
        String names = ids.stream().map(id -> plain(id.in(words).toString())).collect(Collectors.joining(", "));
        return ids.size() == 1 ? names : "[" + names + "]";
    }

    /** A name as it is, and in quotes where words put into it would be read as more than a name. */
    private static String plain(String name) {
        return name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}/._-]*") ? name : quoted(name);
    }

    private static String quoted(String text) {
        return Json.line(SafeText.line(text));
    }
}
