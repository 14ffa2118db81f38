package io.github.pmdrill.deck;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something the interviewer tells, but only when asked.
 *
 * @param needs one of these must occur in a question; its {@code not} rules the fact out
 * @param asks further evidence, which ranks facts whose needs are met
 * @param say what is told; empty when the question is ambiguous and {@code choose} holds the topics
 * @param choose topics in order, each with what is told
 * @param fires questions that must be told this fact
 * @param silent questions that must not
 */
public record Fact(
        String id,
        String topic,
        Rule needs,
        Rule asks,
        String say,
        Map<String, String> choose,
        List<String> fires,
        List<String> silent) {
    static Fact from(Node node) {
        Node needs = node.get("needs");
        Node asks = node.get("asks");
        Map<String, String> choose = new LinkedHashMap<>();
        node.get("choose")
                .fields()
                .forEach((topic, say) -> choose.put(topic, say.text().strip()));
        return new Fact(
                node.string("id"),
                node.string("topic"),
                new Rule(needs.strings("concepts"), needs.strings("any"), List.of(), "", node.strings("not")),
                new Rule(asks.strings("concepts"), asks.strings("any"), List.of(), "", List.of()),
                node.string("say"),
                Collections.unmodifiableMap(choose),
                node.strings("fires"),
                node.strings("silent"));
    }
}
