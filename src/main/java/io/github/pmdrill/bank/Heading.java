package io.github.pmdrill.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a list of decks says of one.
 *
 * @param questions how many it has
 * @param minutes of all of them together
 * @param topics the tags that most of its questions have, without its own name
 */
public record Heading(String id, String title, String purpose, int questions, long minutes, List<String> topics) {
    private static final int MOST = 5;

    /** Copies the list. */
    public Heading {
        topics = List.copyOf(topics);
    }

    static Heading of(Listing deck) {
        long minutes = 0;
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Listing.Entry entry : deck.questions()) {
            minutes += entry.minutes();
            entry.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum));
        }
        counts.remove(deck.id());
        List<String> topics = new ArrayList<>(counts.keySet());
        topics.sort((one, other) -> counts.getOrDefault(other, 0) - counts.getOrDefault(one, 0));
        return new Heading(
                deck.id(),
                deck.title(),
                deck.purpose(),
                deck.questions().size(),
                minutes,
                topics.subList(0, Math.min(MOST, topics.size())));
    }
}
