package io.github.pmdrill.bank;

import static io.github.pmdrill.format.Fields.keys;
import static io.github.pmdrill.format.Fields.may;
import static io.github.pmdrill.format.Fields.must;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Level;
import io.github.pmdrill.format.Fields;
import io.github.pmdrill.format.Shape;
import java.util.List;

/** The format of a round: every key, what it says, and what may stand there. */
final class RoundFormat {
    private static final List<String> KINDS =
            Kind.ids().stream().filter(id -> !id.equals(Kind.CARD.id())).toList();

    private RoundFormat() {}

    private static final Fields INTERVIEW = new Fields(
            "an interview",
            keys(
                    must("title", "What it is called.", Shape.text()),
                    must(
                            "minutes",
                            "How long it is; its question's parts stretch or shrink to that.",
                            Shape.whole(1, 120)),
                    may("question", "The question, as deck/question.", Shape.text()),
                    may("deck", "The id of a deck to choose a question from.", Shape.id()),
                    may("level", "Only questions of this level.", Shape.choice(Level.ids())),
                    may("kind", "Only questions of this kind.", Shape.choice(KINDS)),
                    may("tag", "Only questions with this tag.", Shape.id()),
                    may("break", "The minutes of the break before it.", Shape.whole(0, 60))));

    static final Fields ROUND = new Fields(
            "a round",
            keys(
                    must("title", "The round's name for lists.", Shape.text()),
                    must("interviews", "The interviews, in their order.", Shape.list(1, INTERVIEW))));
}
