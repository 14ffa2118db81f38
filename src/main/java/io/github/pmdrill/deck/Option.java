package io.github.pmdrill.deck;

/**
 * One side of a comparison.
 *
 * @param gains what it wins
 * @param costs what it costs
 * @param flips when it would be the right one
 */
public record Option(String name, String gains, String costs, String flips) {
    static Option from(Node node) {
        return new Option(node.string("name"), node.string("gains"), node.string("costs"), node.string("flips"));
    }
}
