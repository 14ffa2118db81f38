package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.util.List;
import java.util.stream.Collectors;

/** The sides of a comparison, in words. */
final class Option {
    private Option() {}

    /** The names of a question's options, as one sentence; nothing where it has none. */
    static List<String> names(Node question) {
        List<Node> options = question.get("options").items();
        return options.isEmpty()
                ? List.of()
                : List.of(options.stream()
                        .map(option -> option.string("name"))
                        .collect(Collectors.joining("; ", "", ".")));
    }

    /** What each of a question's options gains and costs, and when it is right. */
    static List<String> sides(Node question) {
        return question.get("options").items().stream()
                .map(option -> "**" + option.string("name") + ".** Gains: " + option.string("gains") + " Costs: "
                        + option.string("costs") + " Right when: " + option.string("flips"))
                .toList();
    }
}
