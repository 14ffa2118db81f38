package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.util.List;

/**
 * What a strong answer says, in one breath.
 *
 * @param said whole sentences that make it, in different voices
 * @param notSaid sentences that take the other side, where it is a choice between two
 */
public record Point(String id, String dimension, String say, List<String> said, List<String> notSaid) {
    static Point from(Node node) {
        return new Point(
                node.string("id"),
                node.string("dimension"),
                node.string("say"),
                node.strings("said"),
                node.strings("not_said"));
    }
}
