package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The same question with something changed.
 *
 * @param working values of the working that change, by name
 */
public record Variation(Map<String, BigDecimal> working) {
    static Variation from(Node node) {
        Map<String, BigDecimal> working = new LinkedHashMap<>();
        node.get("change")
                .get("working")
                .fields()
                .forEach((name, value) ->
                        working.put(name, new BigDecimal(value.text().strip())));
        return new Variation(Map.copyOf(working));
    }
}
