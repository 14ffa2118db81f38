package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.util.List;
import java.util.stream.Stream;

/**
 * A named rule over answers: which follow-up is due hangs on it.
 *
 * @param heard what it listens for, as in "I heard no ..."; empty for a question's own rule
 * @param said whole sentences that say it
 * @param notSaid sentences that are near and do not
 * @param quantities what a figure must measure to be enough by itself, some of {@link #QUANTITIES}
 */
public record Trigger(String id, String heard, List<String> said, List<String> notSaid, List<String> quantities) {
    /** What a figure can measure. */
    public static final List<String> QUANTITIES = List.of("rate", "size", "money", "duration", "share", "count");

    /** The rule of a node that {@link DeckFormat#TRIGGER} has found well formed. */
    public static Trigger from(String id, Node node) {
        Node quantity = node.get("quantity");
        return new Trigger(
                id,
                node.string("heard"),
                node.strings("said"),
                node.strings("not_said"),
                quantity.type() == Node.Type.LIST
                        ? quantity.strings()
                        : Stream.of(quantity.text().strip())
                                .filter(text -> !text.isEmpty())
                                .toList());
    }

    /** The same rule with the examples of a question's own beside it. */
    public Trigger and(Trigger own) {
        return new Trigger(
                id,
                heard,
                both(said, own.said),
                both(notSaid, own.notSaid),
                both(quantities, own.quantities).stream().distinct().toList());
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
