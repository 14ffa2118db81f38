package io.github.pmdrill.report;

import io.github.pmdrill.format.Json;
import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.practice.SoundKept;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** What was practised as JSON. Its keys are in the README; they stay. */
public final class HistoryJson {
    private HistoryJson() {}

    /**
     * What {@code history --json} prints.
     *
     * @param daysPractised on how many days something was practised, of whatever deck and since whenever
     * @param sound the recordings that are kept
     */
    public static String of(
            SessionSummaries.Newest sessions, Report report, List<Due> due, int daysPractised, SoundKept sound) {
        return Json.pretty(new JsonObject()
                .with("today", report.today())
                .with(
                        "sessions",
                        sessions.held().stream().map(HistoryJson::session).toList())
                .with("more_sessions", sessions.more())
                .with("by", report.axis().unit().name().toLowerCase(Locale.ROOT))
                .with(
                        "ratings",
                        report.ratings().stream().map(r -> ratings(r, report)).toList())
                .with(
                        "partners",
                        report.partners().stream().map(HistoryJson::rated).toList())
                .with("guesses", guesses(report))
                .with("weeks", times("from", report.weeks()))
                .with("days", times("day", report.days()))
                .with("days_practised", daysPractised)
                .with("due", due.stream().map(HistoryJson::due).toList())
                .with(
                        "recordings",
                        new JsonObject().with("files", sound.files().size()).with("bytes", sound.bytes())));
    }

    private static JsonObject session(SessionSummary held) {
        return new JsonObject()
                .with("session", held.session())
                .with("questions", held.questions())
                .with("titles", held.titles())
                .with("done", held.done())
                .with("finished", held.isFinished())
                .with("seconds", held.seconds());
    }

    private static JsonObject rated(Ratings ratings) {
        return new JsonObject()
                .with("dimension", ratings.dimension())
                .with("n", ratings.n())
                .with("last_five", ratings.lastFive());
    }

    private static JsonObject ratings(Ratings ratings, Report report) {
        List<JsonObject> line = new ArrayList<>();
        for (int i = 0; i < ratings.line().size(); i++) {
            LocalDate from = report.axis().starts().get(i);
            ratings.line()
                    .get(i)
                    .ifPresent(median ->
                            line.add(new JsonObject().with("from", from).with("median", median)));
        }
        return rated(ratings).with("line", line);
    }

    private static List<JsonObject> guesses(Report report) {
        List<JsonObject> rows = new ArrayList<>();
        for (int i = 0; i < report.guesses().size(); i++) {
            Guesses guesses = report.guesses().get(i);
            if (guesses.questions() > 0) {
                rows.add(new JsonObject()
                        .with("from", report.axis().starts().get(i))
                        .with("questions", guesses.questions())
                        .with("guessed", guesses.guessed())
                        .with("ticked", guesses.ticked())
                        .with("points", guesses.points()));
            }
        }
        return rows;
    }

    private static List<JsonObject> times(String key, SortedMap<LocalDate, Long> seconds) {
        return seconds.entrySet().stream()
                .map(each -> new JsonObject().with(key, each.getKey()).with("seconds", each.getValue()))
                .toList();
    }

    private static JsonObject due(Due due) {
        return new JsonObject()
                .with("question", due.question())
                .with("kind", due.kind().id())
                .with("due", due.day());
    }
}
