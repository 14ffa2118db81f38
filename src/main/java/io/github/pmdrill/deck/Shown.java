package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How a block comes out of a question.
 *
 * @param key the block's key, and that of the deck where nothing else is said
 * @param says the block's texts; none where the question has nothing of it
 * @param part whether it belongs to the block before it
 */
record Shown(String key, String label, Block.Form form, Function<Node, List<String>> says, boolean part) {
    /** A key as its deck writes it. */
    static Shown of(String key, String label, Block.Form form) {
        // The first line of a chart may be indented.
        UnaryOperator<String> bare = form == Block.Form.CHART ? String::stripTrailing : String::strip;
        return new Shown(key, label, form, question -> written(question.get(key), bare), false);
    }

    private static List<String> written(Node value, UnaryOperator<String> bare) {
        if (value.type() == Node.Type.LIST) {
            return value.strings();
        }
        return value.text().isBlank() ? List.of() : List.of(bare.apply(value.text()));
    }

    /** The same, of other texts. */
    Shown saying(Function<Node, List<String>> texts) {
        return new Shown(key, label, form, texts, part);
    }

    /** The same, belonging to the block before it. */
    Shown under() {
        return new Shown(key, label, form, says, true);
    }

    /** The block of a question; nothing where the question has nothing to say there. */
    Optional<Block> of(Node question) {
        List<String> items = says.apply(question);
        return items.isEmpty() ? Optional.empty() : Optional.of(new Block(key, label, form, items, part));
    }
}
