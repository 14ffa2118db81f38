package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something the interviewer tells, but only when asked.
 *
 * @param like the shared topic whose examples count for this fact too; empty for none
 * @param say what is told; empty when the question is ambiguous and {@code choose} holds the topics
 * @param choose topics in order, each with what is told
 * @param asked questions that ask for it, in different voices
 * @param notAsked questions that are near and do not
 */
public record Fact(
        String id,
        String topic,
        String like,
        String say,
        Map<String, String> choose,
        List<String> asked,
        List<String> notAsked) {
    static Fact from(Node node) {
        Map<String, String> choose = new LinkedHashMap<>();
        node.get("choose")
                .fields()
                .forEach((topic, say) -> choose.put(topic, say.text().strip()));
        return new Fact(
                node.string("id"),
                node.string("topic"),
                node.string("like"),
                node.string("say"),
                Collections.unmodifiableMap(choose),
                node.strings("asked"),
                node.strings("not_asked"));
    }
}
