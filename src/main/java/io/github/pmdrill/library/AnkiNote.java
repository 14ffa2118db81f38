package io.github.pmdrill.library;

import io.github.pmdrill.deck.Block;
import io.github.pmdrill.deck.Blocks;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.text.SafeText;
import java.util.List;
import java.util.Locale;

/**
 * A note of Anki's, of its type Basic.
 *
 * @param guid stable, so that a later import updates the note
 * @param deck Anki's deck, with {@code ::} between levels
 * @param front HTML
 * @param back HTML
 * @param tags without spaces
 */
public record AnkiNote(String guid, String deck, String front, String back, List<String> tags) {
    private static final String PROGRAM = "pmdrill";
    private static final String BREAK = "<br><br>";

    /** Of a card. */
    public static AnkiNote of(Question card) {
        StringBuilder back = new StringBuilder("<b>").append(html(card.title())).append("</b><br>");
        String between = "";
        for (Block block : Blocks.answer(card)) {
            // What is asked for needs no label; what is said of it has one.
            String label = between.isEmpty() ? "" : block.label() + ": ";
            back.append(between).append(label).append(html(block.text()));
            between = BREAK;
        }
        if (card.asOf() != null) {
            back.append(BREAK).append("As of ").append(card.asOf());
        }
        String deck = card.id().deck();
        String group = card.says("group");
        List<String> tags =
                group.isEmpty() ? List.of(tag("deck", deck)) : List.of(tag("deck", deck), tag("group", group));
        return new AnkiNote(PROGRAM + ":" + card.firstId(), deck(deck), html(card.prompt()), back.toString(), tags);
    }

    /** Of a point that was left out. */
    public static AnkiNote of(MissedPoint missed) {
        String dimension = missed.point().dimension();
        // Anki also tells notes apart by their fronts: no two points of a question may have the same.
        String which = missed.places() == 1 ? "" : " (" + missed.place() + " of " + missed.places() + ")";
        String front = "<b>" + html(missed.title()) + "</b><br>" + html(missed.prompt()) + BREAK
                + "Your answer left out a point on " + html(dimension) + which + ". Which?";
        String pitfall = missed.pitfall().isEmpty() ? "" : BREAK + "Pitfall: " + html(missed.pitfall());
        String deck = missed.question().deck();
        return new AnkiNote(
                PROGRAM + ":" + missed.first() + "#" + missed.point().id(),
                deck(deck),
                front,
                html(missed.point().say()) + pitfall,
                List.of(tag("deck", deck), tag("dimension", dimension), PROGRAM + "::missed"));
    }

    private static String deck(String id) {
        return PROGRAM + "::" + id;
    }

    private static String tag(String of, String value) {
        String word = value.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s:]+", "-");
        return PROGRAM + "::" + of + "::" + word;
    }

    /** Text of a deck as HTML that shows it. */
    private static String html(String text) {
        return SafeText.text(text.strip())
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
