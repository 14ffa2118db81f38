package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One side of a comparison.
 *
 * @param gains what it wins
 * @param costs what it costs
 * @param flips when it would be the right one
 */
public record Option(String name, String gains, String costs, String flips) {
    static Option from(Node node) {
        return new Option(node.string("name"), node.string("gains"), node.string("costs"), node.string("flips"));
    }

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
                .map(Option::from)
                .map(o -> "**" + o.name + ".** Gains: " + o.gains + " Costs: " + o.costs + " Right when: " + o.flips)
                .toList();
    }
}
