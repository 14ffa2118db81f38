package io.github.pmdrill.report;

import io.github.pmdrill.format.Json;
import io.github.pmdrill.practice.SoundKept;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** What was practised as JSON. Its keys are in the README; they stay. */
public final class HistoryJson {
    private HistoryJson() {}

    /** What {@code history --json} prints. */
    public static String of(SessionSummaries.Newest sessions, Report report, List<Due> due, SoundKept sound) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("today", report.today());
        json.put("sessions", sessions.held().stream().map(HistoryJson::session).toList());
        json.put("more_sessions", sessions.more());
        json.put("by", report.axis().unit().name().toLowerCase(Locale.ROOT));
        json.put(
                "ratings",
                report.ratings().stream().map(r -> ratings(r, report)).toList());
        json.put(
                "partners", report.partners().stream().map(HistoryJson::partner).toList());
        json.put("guesses", guesses(report));
        json.put("weeks", times("from", report.weeks()));
        json.put("days", times("day", report.days()));
        json.put("due", due.stream().map(HistoryJson::due).toList());
        json.put("recordings", row("files", sound.files().size(), "bytes", sound.bytes()));
        return Json.pretty(json);
    }

    private static Map<String, Object> session(SessionSummary held) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("session", held.session());
        json.put("questions", held.questions());
        json.put("titles", held.titles());
        json.put("done", held.done());
        json.put("finished", held.isFinished());
        json.put("seconds", held.seconds());
        return json;
    }

    private static Map<String, Object> partner(Ratings theirs) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dimension", theirs.dimension());
        json.put("n", theirs.n());
        json.put("last_five", theirs.lastFive());
        return json;
    }

    private static Map<String, Object> ratings(Ratings ratings, Report report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dimension", ratings.dimension());
        json.put("n", ratings.n());
        json.put("last_five", ratings.lastFive());
        List<Map<String, Object>> line = new ArrayList<>();
        for (int i = 0; i < ratings.line().size(); i++) {
            LocalDate from = report.axis().starts().get(i);
            ratings.line().get(i).ifPresent(median -> line.add(row("from", from, "median", median)));
        }
        json.put("line", line);
        return json;
    }

    private static Map<String, Object> row(String first, Object one, String second, Object other) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(first, one);
        row.put(second, other);
        return row;
    }

    private static List<Map<String, Object>> guesses(Report report) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < report.guesses().size(); i++) {
            Guesses guesses = report.guesses().get(i);
            if (guesses.questions() > 0) {
                Map<String, Object> row = row("from", report.axis().starts().get(i), "questions", guesses.questions());
                row.put("guessed", guesses.guessed());
                row.put("ticked", guesses.ticked());
                row.put("points", guesses.points());
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Map<String, Object>> times(String key, SortedMap<LocalDate, Long> seconds) {
        List<Map<String, Object>> rows = new ArrayList<>();
        seconds.forEach((from, sum) -> rows.add(row(key, from, "seconds", sum)));
        return rows;
    }

    private static Map<String, Object> due(Due due) {
        Map<String, Object> json =
                row("question", due.question(), "kind", due.kind().id());
        json.put("due", due.day());
        return json;
    }
}
