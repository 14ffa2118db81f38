package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.util.List;
import java.util.Locale;

/**
 * What the interviewer pushes back with.
 *
 * @param dimension the rubric's dimension it trains; empty when it trains none in particular
 * @param absent asked when this trigger heard nothing; empty when that is not its condition
 * @param said asked when one of these phrases or concepts was said; empty when that is not its condition
 * @param ask the words across the table
 */
public record FollowUp(String id, Category category, String dimension, String absent, List<String> said, String ask) {
    /** What a follow-up pushes on, in the order in which they are asked. */
    public enum Category {
        SCALE("sizing"),
        TRADE_OFFS("trade-offs"),
        FAILURE_MODES("failure"),
        OUTCOME("framing"),
        HOOK(""),
        TWIST("");

        private final String dimension;

        Category(String dimension) {
            this.dimension = dimension;
        }

        /** The word in decks. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static List<String> ids() {
            return List.of(values()).stream().map(Category::id).toList();
        }

        static Category of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Whether it may be asked whatever was said. */
    public boolean always() {
        return absent.isEmpty() && said.isEmpty();
    }

    static FollowUp from(Node node) {
        Category category = Category.of(node.string("category"));
        Node when = node.get("when");
        String dimension = node.string("dimension");
        return new FollowUp(
                node.string("id"),
                category,
                dimension.isEmpty() ? category.dimension : dimension,
                when.string("absent"),
                when.strings("said"),
                node.string("ask"));
    }
}
