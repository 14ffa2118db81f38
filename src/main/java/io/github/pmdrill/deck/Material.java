package io.github.pmdrill.deck;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only some kinds of question have; texts are empty and lists have no items where the kind has none.
 *
 * @param goal what the options are set against (compare)
 * @param weak the weak answer (repair)
 * @param flaw what is wrong with it (repair)
 * @param rightWhen when it would have been right (repair)
 * @param audience who listens or reads (explain, draft)
 * @param words the most words, 0 for no limit (draft)
 * @param chart a chart in text (chart)
 * @param given assumptions shown with the prompt (numeric)
 * @param result the number asked for (numeric)
 * @param sanity how to see that the order of magnitude is right (numeric)
 * @param answer one fact, one line (card)
 * @param bites where it bites a product (card)
 * @param caveat on what its truth depends (card)
 * @param group the group it stands in (card)
 * @param item the line of the person's own that is asked about; typed by them, and no Markdown
 */
public record Material(
        String goal,
        List<Option> options,
        String weak,
        String flaw,
        String rightWhen,
        String audience,
        int words,
        String chart,
        List<String> given,
        @Nullable Expected result,
        String sanity,
        String answer,
        String bites,
        String caveat,
        String group,
        String item) {
    static Material from(Node node) {
        String words = node.string("words");
        return new Material(
                node.string("goal"),
                node.get("options").items().stream().map(Option::from).toList(),
                node.string("weak"),
                node.string("flaw"),
                node.string("right_when"),
                node.string("audience"),
                words.isEmpty() ? 0 : Integer.parseInt(words),
                node.get("chart").text().stripTrailing(),
                node.strings("given"),
                node.field("result") == null ? null : Expected.from(node.get("result")),
                node.string("sanity"),
                node.string("answer"),
                node.string("bites"),
                node.string("caveat"),
                node.string("group"),
                node.string("item"));
    }
}
