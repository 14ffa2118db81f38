package io.github.pmdrill.deck;

import java.math.BigDecimal;

/**
 * One line of arithmetic.
 *
 * @param name the value's name, which later lines may use
 * @param expression how it is computed
 * @param is the value as printed
 * @param assume what is assumed here; may be empty
 */
public record Working(String name, String expression, BigDecimal is, String assume) {
    static Working from(Node node) {
        return new Working(
                node.string("let"), node.string("expr"), new BigDecimal(node.string("is")), node.string("assume"));
    }
}
