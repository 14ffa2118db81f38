package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An ambiguous question and the topics it may have meant.
 *
 * @param asked the question as typed
 * @param topics the topics in order, each with the fact that is meant
 * @param within whether the topics lie within one fact, and each has its own words
 * @param back where the interview goes on
 */
record Choice(String asked, Map<String, Fact> topics, boolean within, Step back) {
    /** The last entry of every choice between facts. */
    static final String NONE = "none of these";

    static Choice within(String asked, Fact fact, Step back) {
        Map<String, Fact> topics = new LinkedHashMap<>();
        fact.choose().keySet().forEach(topic -> topics.put(topic, fact));
        return new Choice(asked, topics, true, back);
    }

    static Choice between(String asked, List<Fact> facts, Step back) {
        Map<String, Fact> topics = new LinkedHashMap<>();
        facts.forEach(fact -> topics.put(fact.topic(), fact));
        return new Choice(asked, topics, false, back);
    }

    List<String> words() {
        List<String> words = new ArrayList<>(topics.keySet());
        words.add(NONE);
        return words;
    }

    /** The topic chosen by a reply, or nothing for none of these. */
    Optional<String> chosen(String reply) {
        int index = Input.chosen(reply, words());
        return index < 0 || index >= topics.size() ? Optional.empty() : Optional.of(words().get(index));
    }
}
