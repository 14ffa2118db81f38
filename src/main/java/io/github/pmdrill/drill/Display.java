package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.plan.Opening;
import io.github.pmdrill.plan.Options;
import java.util.List;

/** A question outside of any interview, as Markdown. */
public final class Display {
    private Display() {}

    /** As it is put: nothing in it gives the answer away. */
    public static String put(Question question) {
        StringBuilder out = new StringBuilder();
        lines(out, Opening.of(question, Options.DEFAULT, ""));
        return out.toString();
    }

    /** The lines of {@link #put} without the name of the deck above them. */
    public static List<Line> question(Question question) {
        List<Line> lines = Opening.of(question, Options.DEFAULT, "");
        List<Line> rest = lines.subList(1, lines.size());
        return rest.get(0).style() == Line.Style.GAP ? rest.subList(1, rest.size()) : rest;
    }

    /** What is told once the answer is given, to somebody who gave none here. */
    public static List<Line> answer(Question question) {
        return question.kind() == Kind.CARD ? Reveal.back(question) : Reveal.of(question);
    }

    /** All of it: facts, follow-ups, points, outline. */
    public static String whole(Question question) {
        StringBuilder out = new StringBuilder(put(question));
        if (question.kind() == Kind.CARD) {
            out.append('\n');
            lines(out, answer(question));
            return out.toString();
        }
        section(out, "Facts", question.facts().stream().map(Display::fact).toList());
        section(
                out,
                "Follow-ups",
                question.followUps().stream()
                        .map(f -> f.category().id() + ": " + f.ask())
                        .toList());
        lines(out, answer(question));
        return out.toString();
    }

    private static String fact(Fact fact) {
        return fact.topic() + ": " + Reveal.told(fact);
    }

    private static void section(StringBuilder out, String title, List<String> items) {
        if (!items.isEmpty()) {
            out.append("\n").append(title).append('\n');
            items.forEach(item -> out.append("- ").append(item).append('\n'));
        }
    }

    private static void lines(StringBuilder out, List<Line> lines) {
        for (Line line : lines) {
            out.append(line.text().stripTrailing()).append('\n');
        }
    }
}
