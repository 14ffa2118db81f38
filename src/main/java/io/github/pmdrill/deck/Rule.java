package io.github.pmdrill.deck;

import java.util.List;

/**
 * Words that show something in a text. The positive parts are alternatives; {@code not} cancels them in its
 * sentence.
 *
 * @param concepts ids of the lexicon
 * @param any phrases
 * @param both pairs of word lists; one of each in the same or a neighbouring sentence
 * @param quantity what a figure must measure, one of {@link #QUANTITIES}, or empty
 * @param not phrases that cancel
 */
public record Rule(List<String> concepts, List<String> any, List<Both> both, String quantity, List<String> not) {
    /** What a {@code quantity} rule can ask for. */
    public static final List<String> QUANTITIES = List.of("rate", "size", "money", "duration", "share", "count");

    /** A rule that hears nothing. */
    public static final Rule NONE = new Rule(List.of(), List.of(), List.of(), "", List.of());

    /** Copies the lists. */
    public Rule {
        concepts = List.copyOf(concepts);
        any = List.copyOf(any);
        both = List.copyOf(both);
        not = List.copyOf(not);
    }

    /**
     * Two ideas that make a point when they stand close together; an item that is a concept's id stands for the
     * concept, every other item is a phrase.
     */
    public record Both(List<String> one, List<String> other) {
        /** Copies the lists. */
        public Both {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }

    static Rule from(Node node) {
        List<Node> both = node.get("both").items();
        return new Rule(
                node.strings("concepts"),
                node.strings("any"),
                both.isEmpty()
                        ? List.of()
                        : List.of(new Both(both.get(0).strings(), both.get(1).strings())),
                node.string("quantity"),
                node.strings("not"));
    }
}
