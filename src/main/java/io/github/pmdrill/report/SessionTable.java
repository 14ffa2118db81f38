package io.github.pmdrill.report;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.format.Json;
import io.github.pmdrill.practice.SavedSession;
import io.github.pmdrill.practice.SavedSessions;
import io.github.pmdrill.text.SafeText;
import java.io.IOException;
import java.io.PrintStream;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The list of sessions: a row each, printed as it is read. */
public final class SessionTable {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String ROW = "%-6s  %-16s  %7s  %-10s  %s";
    private static final int MOST = 3;

    private final PrintStream out;
    private boolean headed;

    public SessionTable(PrintStream out) {
        this.out = out;
    }

    /** Prints those that fit; how many there were. */
    public int print(SavedSessions sessions, SavedSessions.Filter filter) throws IOException {
        return sessions.each(
                filter,
                kept -> {
                    if (!headed) {
                        out.println(String.format(ROW, "number", "date", "minutes", "state", "questions"));
                        headed = true;
                    }
                    out.println(SafeText.line(row(kept)));
                    return !out.checkError();
                },
                read -> {});
    }

    private static String row(SavedSession kept) {
        String state = kept.session().isComplete() ? "finished" : "unfinished";
        return String.format(ROW, kept.number(), MINUTE.format(kept.started()), kept.minutes(), state, questions(kept));
    }

    private static String questions(SavedSession kept) {
        List<Question> all = kept.session().plan().questions();
        String first = all.stream().limit(MOST).map(q -> q.id().toString()).collect(Collectors.joining(", "));
        return all.size() <= MOST ? first : first + " and " + (all.size() - MOST) + " more";
    }

    /** The same as JSON. */
    public int json(SavedSessions sessions, SavedSessions.Filter filter) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        int found = sessions.each(filter, kept -> rows.add(fields(kept)), read -> {});
        out.println(Json.pretty(rows));
        return found;
    }

    private static Map<String, Object> fields(SavedSession kept) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", kept.number());
        row.put("session", kept.name());
        row.put(
                "started",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(kept.started().truncatedTo(ChronoUnit.SECONDS)));
        row.put("minutes", kept.minutes());
        row.put("finished", kept.session().isComplete());
        row.put("decks", kept.decks());
        List<Map<String, Object>> questions = new ArrayList<>();
        kept.session().plan().questions().forEach(q -> {
            Map<String, Object> question = new LinkedHashMap<>();
            question.put("id", q.id().toString());
            question.put("title", q.title());
            questions.add(question);
        });
        row.put("questions", questions);
        return row;
    }
}
