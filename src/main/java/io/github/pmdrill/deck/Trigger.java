package io.github.pmdrill.deck;

import java.util.List;

/**
 * A named rule over answers: which follow-up is due hangs on it.
 *
 * @param fires sentences that must be heard
 * @param silent sentences that must not
 */
public record Trigger(String id, Rule rule, List<String> fires, List<String> silent) {
    static Trigger from(String id, Node node) {
        return new Trigger(id, Rule.from(node), node.strings("fires"), node.strings("silent"));
    }
}
