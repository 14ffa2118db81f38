package io.github.pmdrill.report;

import io.github.pmdrill.history.Attempt;
import io.github.pmdrill.text.Csv;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The ledger as RFC 4180 has tables: a heading, a row for each attempt, CRLF at the end of each. */
public final class AttemptsCsv {
    private static final List<String> COLUMNS = List.of(
            "session",
            "at",
            "day",
            "question",
            "part",
            "seconds",
            "guess",
            "ticked",
            "points",
            "grade",
            "soon",
            "ticked_ids",
            "blind",
            "revised");

    private AttemptsCsv() {}

    /** The table. */
    public static String of(List<Attempt> attempts) {
        StringBuilder csv = new StringBuilder(Csv.row(COLUMNS));
        for (Attempt a : attempts) {
            csv.append(Csv.row(List.of(
                    a.session(),
                    a.at().toString(),
                    a.day().toString(),
                    a.question(),
                    a.part(),
                    "" + a.seconds(),
                    a.guess() < 0 ? "" : "" + a.guess(),
                    "" + a.ticked().size(),
                    "" + a.points(),
                    a.grade(),
                    "" + a.soon(),
                    String.join(" ", a.ticked()),
                    levels(a.blind()),
                    levels(a.revised()))));
        }
        return csv.toString();
    }

    private static String levels(Map<String, Integer> levels) {
        return levels.entrySet().stream()
                .map(level -> level.getKey() + "=" + level.getValue())
                .collect(Collectors.joining(" "));
    }
}
