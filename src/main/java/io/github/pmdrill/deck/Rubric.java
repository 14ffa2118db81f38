package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people rate themselves on.
 *
 * @param title for people
 */
public record Rubric(String id, String title, List<Dimension> dimensions) {
    /**
     * One thing that is rated from 1 to 4.
     *
     * @param anchors four behaviours, for level 1 to 4
     */
    public record Dimension(String id, String title, List<String> anchors) {}

    /** Whether it has a dimension with this id. */
    public boolean has(String dimension) {
        return dimensions.stream().anyMatch(d -> d.id().equals(dimension));
    }

    /** The rubrics, by id, of a node that {@link DeckFormat#RUBRICS} has found well formed. */
    public static Map<String, Rubric> from(Node root) {
        Map<String, Rubric> rubrics = new LinkedHashMap<>();
        for (Node node : root.get("rubrics").items()) {
            List<Dimension> dimensions = node.get("dimensions").items().stream()
                    .map(d -> new Dimension(d.string("id"), d.string("title"), d.strings("anchors")))
                    .toList();
            rubrics.put(node.string("id"), new Rubric(node.string("id"), node.string("title"), dimensions));
        }
        return rubrics;
    }
}
