package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.util.List;

/**
 * The number a numeric question asks for.
 *
 * @param of its name in the working
 * @param unit one of {@link #UNITS}
 * @param within tolerance as a fraction of the value, either way
 */
public record Expected(String of, String unit, double within) {
    /** The units that a result can have. */
    public static final List<String> UNITS = List.of(
            "per second",
            "per minute",
            "per hour",
            "per day",
            "per month",
            "per year",
            "bytes",
            "KB",
            "MB",
            "GB",
            "TB",
            "PB",
            "ms",
            "seconds",
            "minutes",
            "hours",
            "days",
            "percent",
            "dollars",
            "count",
            "characters");

    static Expected from(Node node) {
        return new Expected(node.string("of"), node.string("unit"), Double.parseDouble(node.string("within")));
    }

    /** What a question's working comes to; nothing where it asks for no number. */
    static List<String> told(Node question) {
        Node result = question.get("result");
        return question.get("working").items().stream()
                .map(Working::from)
                .filter(line -> line.name().equals(result.string("of")))
                .map(line -> "The working gives " + Working.grouped(line.is()) + " " + result.string("unit") + ".")
                .toList();
    }
}
