package io.github.pmdrill.library;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.listen.Quantity;
import io.github.pmdrill.transcript.Markdown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The key numbers of the bank, each with what its truth depends on and the day it was checked. A pure function. */
public final class MetricsSheet {
    private MetricsSheet() {}

    /** A bare number below this may be a name, as 503 is. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);

    /** Whether a card's answer holds a number to know: in digits, and with its unit or large. */
    public static boolean holds(Question card) {
        return Quantity.in(card.says("answer")).stream()
                .filter(quantity -> quantity.text().chars().anyMatch(Character::isDigit))
                .anyMatch(quantity ->
                        !quantity.unit().isEmpty() || quantity.value().compareTo(LARGE) >= 0);
    }

    /** The sheet as Markdown, by the cards' groups in the order in which they are met. */
    public static String markdown(List<Question> cards) {
        StringBuilder out = new StringBuilder("# Key numbers\n\n");
        Map<String, List<Question>> groups = new LinkedHashMap<>();
        cards.forEach(card -> groups.computeIfAbsent(card.says("group"), g -> new ArrayList<>())
                .add(card));
        groups.forEach((group, of) -> {
            if (!group.isEmpty()) {
                out.append("## ").append(Markdown.line(group)).append("\n\n");
            }
            of.forEach(card -> out.append(Prose.item(sentence(card))));
            out.append('\n');
        });
        return out.append(Prose.paragraph("A number without a day is worked out from what the question states."))
                .toString();
    }

    private static String sentence(Question card) {
        String caveat = card.says("caveat").isEmpty() ? "" : " But: " + card.says("caveat");
        String day = card.asOf() == null ? "" : " (As of " + card.asOf() + ".)";
        return "**" + Markdown.line(card.title()) + ".** " + card.prompt().strip() + " **" + card.says("answer") + "**"
                + caveat + day;
    }

    /** The sheet as rows of JSON. */
    public static List<Map<String, Object>> rows(List<Question> cards) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Question card : cards) {
            rows.add(new JsonObject()
                    .with("id", card.id().toString())
                    .with("title", card.title())
                    .with("group", card.says("group"))
                    .with("prompt", card.prompt())
                    .with("answer", card.says("answer"))
                    .with("caveat", card.says("caveat"))
                    .with("as_of", card.asOf() == null ? "" : card.asOf().toString()));
        }
        return rows;
    }
}
