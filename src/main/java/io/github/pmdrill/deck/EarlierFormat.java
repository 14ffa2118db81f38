package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Questions of journals that were written while decks listed phrases. Their test sentences are the examples of today;
 * the phrases are left out. A story that names no parts of its own has those of that time.
 */
final class EarlierFormat {
    private static final Set<String> PHRASES =
            Set.of("needs", "asks", "not", "hint", "any", "both", "concepts", "fires", "silent");

    private EarlierFormat() {}

    /** The same question with the keys of today. */
    static Node updated(Node question) {
        Map<String, Node> parts = new LinkedHashMap<>();
        list(question, "facts", "asked", parts);
        list(question, "points", "said", parts);
        Node detect = question.get("detect");
        if (detect.type() == Node.Type.MAP) {
            Map<String, Node> rules = new LinkedHashMap<>();
            detect.fields().forEach((id, rule) -> rules.put(id, part(rule, "said")));
            parts.put("detect", detect.with(rules));
        }
        return StoryPhases.earlier(parts.isEmpty() ? question : question.with(parts));
    }

    private static void list(Node question, String key, String examples, Map<String, Node> parts) {
        Node list = question.get(key);
        if (list.type() == Node.Type.LIST) {
            List<Node> items = new ArrayList<>();
            list.items().forEach(item -> items.add(part(item, examples)));
            parts.put(key, Node.list(list.place(), items));
        }
    }

    private static Node part(Node part, String examples) {
        Node fires = part.field("fires");
        Node kept = part.without(PHRASES);
        return fires == null ? kept : kept.with(Map.of(examples, fires));
    }
}
