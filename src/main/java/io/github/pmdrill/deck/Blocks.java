package io.github.pmdrill.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a question shows, in the order in which it is read: what all kinds have, and what its kind adds. */
public final class Blocks {
    private static final Shown ITEM = Shown.of("item", "From your own list", Block.Form.TYPED);
    private static final Shown PROMPT = Shown.of("prompt", "", Block.Form.PROMPT);
    private static final Shown GIVEN = Shown.of("given", "Given", Block.Form.LIST);

    private static final List<Shown> OUTLINE = List.of(
            Shown.of("outline", "One strong answer", Block.Form.TEXT),
            Shown.of("working", "Working", Block.Form.LIST)
                    .saying(Working::lines)
                    .under(),
            Shown.of("if_pressed", "If pressed", Block.Form.TEXT).under());

    private static final List<Shown> REMARKS = List.of(
            Shown.of("pitfalls", "Pitfalls", Block.Form.LIST).under(),
            Shown.of("why", "Why they ask", Block.Form.REMARK),
            Shown.of("personalise", "Make it yours", Block.Form.REMARK).under());

    private Blocks() {}

    /** The question as it is put: nothing in it gives the answer away. */
    public static List<Block> asked(Question question) {
        List<Shown> shown = new ArrayList<>(List.of(ITEM, PROMPT));
        shown.addAll(question.kind().asks());
        shown.add(GIVEN);
        return of(question, shown);
    }

    /** What a strong answer says. */
    public static List<Block> answer(Question question) {
        List<Shown> shown = new ArrayList<>(question.kind().tells());
        shown.addAll(OUTLINE);
        return of(question, shown);
    }

    /** What is said of the question once it is answered. */
    public static List<Block> remarks(Question question) {
        return of(question, REMARKS);
    }

    /** The block with a key. */
    public static Optional<Block> named(List<Block> blocks, String key) {
        return blocks.stream().filter(block -> block.key().equals(key)).findFirst();
    }

    private static List<Block> of(Question question, List<Shown> shown) {
        return shown.stream()
                .map(one -> one.of(question.source()))
                .flatMap(Optional::stream)
                .toList();
    }
}
