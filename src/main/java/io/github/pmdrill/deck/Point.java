package io.github.pmdrill.deck;

import java.util.List;

/**
 * What a strong answer says, in one breath.
 *
 * @param hint how the words of an answer show it
 * @param trigger a trigger of the question that shows it instead; empty when the hint does
 */
public record Point(
        String id, String dimension, String say, Rule hint, String trigger, List<String> fires, List<String> silent) {
    static Point from(Node node) {
        Node hint = node.get("hint");
        return new Point(
                node.string("id"),
                node.string("dimension"),
                node.string("say"),
                Rule.from(hint),
                hint.string("detect"),
                node.strings("fires"),
                node.strings("silent"));
    }
}
