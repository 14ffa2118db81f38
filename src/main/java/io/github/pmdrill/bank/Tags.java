package io.github.pmdrill.bank;

import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.format.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tags of some decks, and what has them. */
public final class Tags {
    private final Map<String, List<Listing.Entry>> tagged = new TreeMap<>();
    private final List<DeckProblem> broken = new ArrayList<>();

    /**
     * Those of some decks.
     *
     * @param decks ids or paths; none for all
     */
    public Tags(Bank bank, List<String> decks) {
        for (String deck : decks.isEmpty() ? bank.ids() : decks) {
            try {
                for (Listing.Entry entry : bank.listing(deck).questions()) {
                    entry.tags()
                            .forEach(tag -> tagged.computeIfAbsent(tag, key -> new ArrayList<>())
                                    .add(entry));
                }
            } catch (DeckException e) {
                broken.addAll(e.problems());
            }
        }
    }

    /** What is wrong with decks that could not be read. */
    public List<DeckProblem> broken() {
        return List.copyOf(broken);
    }

    /** All tags, in the order of the alphabet. */
    public Collection<String> all() {
        return List.copyOf(tagged.keySet());
    }

    /** The questions with a tag, in the order of their decks. */
    public List<Listing.Entry> with(String tag) {
        return List.copyOf(tagged.getOrDefault(tag, List.of()));
    }

    /** A row for each tag: {@code tag}, how many {@code questions} have it, and in which {@code decks} those are. */
    public List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        tagged.forEach((tag, entries) -> {
            rows.add(new JsonObject()
                    .with("tag", tag)
                    .with("questions", entries.size())
                    .with(
                            "decks",
                            entries.stream()
                                    .map(entry -> entry.id().deck())
                                    .distinct()
                                    .collect(Collectors.joining(", "))));
        });
        return rows;
    }
}
