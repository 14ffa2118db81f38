package io.github.pmdrill.report;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.format.Json;
import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.practice.SavedSession;
import io.github.pmdrill.practice.SavedSessions;
import io.github.pmdrill.text.Columns;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.text.Wrapping;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of sessions: a row each, printed as it is read. */
public final class SessionTable {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String ROW = "%-6s  %-16s  %7s  %-10s  ";
    private static final String BELOW = "        ";
    private static final int NARROW = 72;
    private static final int MOST = 3;

    private final Predicate<String> out;
    private final int columns;
    private boolean headed;

    /**
     * @param out where it is printed; says whether more is wanted
     * @param columns how wide it may be
     */
    public SessionTable(Predicate<String> out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    /** Prints those that fit; how many there were. */
    public int print(SavedSessions sessions, SavedSessions.Filter filter) throws IOException {
        return sessions.each(
                filter,
                kept -> {
                    String head = headed || columns < NARROW
                            ? ""
                            : String.format(ROW, "number", "date", "minutes", "state") + "questions\n";
                    headed = true;
                    return out.test(head + row(kept));
                },
                read -> {});
    }

    /** One row, or where that is too narrow for the questions, those below it. */
    private String row(SavedSession kept) {
        String state = kept.session().isComplete() ? "finished" : "unfinished";
        String date = MINUTE.format(kept.started());
        String questions = SafeText.line(questions(kept));
        if (columns < NARROW) {
            return Columns.left(kept.number() + "", 4) + date + "  " + kept.minutes() + " min\n"
                    + rows(BELOW.substring(4), BELOW.substring(4), state + ": " + questions);
        }
        String start = String.format(ROW, kept.number(), date, kept.minutes(), state);
        int room = columns - start.length();
        boolean fits = Stream.of(questions.split(" ")).allMatch(word -> Columns.of(word) <= room);
        return fits
                ? rows(start, " ".repeat(start.length()), questions)
                : start.stripTrailing() + "\n" + rows(BELOW, BELOW, questions);
    }

    private String rows(String first, String rest, String text) {
        List<String> rows = Wrapping.words(text, columns - rest.length(), word -> true);
        return first + String.join("\n" + rest, rows) + "\n";
    }

    private static String questions(SavedSession kept) {
        List<Question> all = kept.session().plan().questions();
        String first = all.stream().limit(MOST).map(q -> q.id().toString()).collect(Collectors.joining(", "));
        return all.size() <= MOST ? first : first + " and " + (all.size() - MOST) + " more";
    }

    /** The same as JSON. */
    public static String json(SavedSessions sessions, SavedSessions.Filter filter) throws IOException {
        List<JsonObject> rows = new ArrayList<>();
        sessions.each(filter, kept -> rows.add(fields(kept)), read -> {});
        return Json.pretty(rows) + "\n";
    }

    private static JsonObject fields(SavedSession kept) {
        return new JsonObject()
                .with("number", kept.number())
                .with("session", kept.name())
                .with(
                        "started",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                kept.started().truncatedTo(ChronoUnit.SECONDS)))
                .with("minutes", kept.minutes())
                .with("finished", kept.session().isComplete())
                .with("decks", kept.decks())
                .with(
                        "questions",
                        kept.session().plan().questions().stream()
                                .map(question -> new JsonObject()
                                        .with("id", question.id())
                                        .with("title", question.title()))
                                .toList());
    }
}
