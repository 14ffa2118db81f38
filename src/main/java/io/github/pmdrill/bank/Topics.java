package io.github.pmdrill.bank;

import io.github.pmdrill.deck.DeckFormat;
import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Trigger;
import io.github.pmdrill.format.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What recurs in every interview, with the examples that all questions share.
 *
 * @param topics facts that recur, by id
 * @param rules what every answer is listened for, by id
 * @param nothing clarifying questions that no fact answers
 */
public record Topics(Map<String, Topic> topics, Map<String, Trigger> rules, List<String> nothing) {
    /** No topics and no rules. */
    public static final Topics NONE = new Topics(Map.of(), Map.of(), List.of());

    /** A fact that recurs, and how people ask for it. */
    public record Topic(String id, String topic, List<String> asked) {}

    /** Read when they are first needed, and once. */
    private static final class Bundled {
        static final Topics ALL = from(BundledBank.compiled(BundledBank.TOPICS));
    }

    /** Those that come with the program. */
    public static Topics bundled() {
        return Bundled.ALL;
    }

    /** The topics of a node that {@link DeckFormat#TOPICS} has found well formed. */
    static Topics from(Node root) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (Node node : root.get("topics").items()) {
            Topic topic = new Topic(node.string("id"), node.string("topic"), node.strings("asked"));
            topics.put(topic.id(), topic);
        }
        Map<String, Trigger> rules = new LinkedHashMap<>();
        for (Node node : root.get("rules").items()) {
            rules.put(node.string("id"), Trigger.from(node.string("id"), node));
        }
        return new Topics(
                Collections.unmodifiableMap(topics), Collections.unmodifiableMap(rules), root.strings("nothing"));
    }

    /** Every example of a question that asks for a fact: its own, then those of the topic it is like. */
    public List<String> asked(Fact fact) {
        Topic like = topics.get(fact.like());
        return like == null
                ? fact.asked()
                : Stream.concat(fact.asked().stream(), like.asked().stream()).toList();
    }

    /** What an answer to a question is listened for: the shared rules and its own, whose examples come on top. */
    public Map<String, Trigger> rules(Question question) {
        Map<String, Trigger> all = new LinkedHashMap<>(rules);
        question.triggers().forEach((id, own) -> all.merge(id, own, Trigger::and));
        return Collections.unmodifiableMap(all);
    }
}
