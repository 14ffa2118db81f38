package io.github.pmdrill.library;

import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.transcript.Markdown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The points that were left out more than once, most often left out first. A pure function. */
public final class MistakesSheet {
    private MistakesSheet() {}

    /** Those of all missed points that belong on the sheet, in its order; of equals, the latest first. */
    public static List<MissedPoint> repeated(List<MissedPoint> missed) {
        return missed.stream()
                .filter(point -> point.missed() > 1)
                .sorted(Comparator.comparingInt(MissedPoint::missed)
                        .thenComparing(MissedPoint::last)
                        .reversed())
                .toList();
    }

    /** The sheet as Markdown. */
    public static String markdown(List<MissedPoint> repeated) {
        StringBuilder out = new StringBuilder("# Points missed more than once\n\n");
        if (repeated.isEmpty()) {
            return out.append("None yet.\n").toString();
        }
        for (MissedPoint point : repeated) {
            String made = point.open() ? "" : " Made it the last time.";
            out.append(Prose.item("Missed " + point.missed() + " of " + point.attempts() + " times: **"
                    + point.point().say() + "** (" + Markdown.line(point.title()) + ", "
                    + point.point().dimension() + ")." + made));
        }
        return out.toString();
    }

    /** The sheet as rows of JSON. */
    public static List<Map<String, Object>> rows(List<MissedPoint> repeated) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (MissedPoint point : repeated) {
            rows.add(new JsonObject()
                    .with("question", point.question().toString())
                    .with("title", point.title())
                    .with("point", point.point().id())
                    .with("dimension", point.point().dimension())
                    .with("say", point.point().say())
                    .with("missed", point.missed())
                    .with("attempts", point.attempts())
                    .with("missed_last_time", point.open())
                    .with("last_missed", point.last().toString()));
        }
        return rows;
    }
}
