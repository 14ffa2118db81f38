package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.interview.Reveal;
import io.github.pmdrill.plan.Opening;
import io.github.pmdrill.plan.Options;
import java.util.ArrayList;
import java.util.List;

/** A question outside of any interview. */
public final class Display {
    private Display() {}

    /** As it is put: nothing in it gives the answer away. */
    public static List<Line> put(Question question) {
        return Opening.of(question, Options.DEFAULT, "");
    }

    /** The lines of {@link #put} without the name of the deck above them. */
    public static List<Line> question(Question question) {
        List<Line> lines = put(question);
        List<Line> rest = lines.subList(1, lines.size());
        return rest.get(0).style() == Line.Style.GAP ? rest.subList(1, rest.size()) : rest;
    }

    /** What is told once the answer is given, to somebody who gave none here. */
    public static List<Line> answer(Question question) {
        return question.kind() == Kind.CARD ? Reveal.back(question) : Reveal.of(question);
    }

    /** All of it: facts, follow-ups, points, outline. */
    public static List<Line> whole(Question question) {
        List<Line> lines = new ArrayList<>(put(question));
        if (question.kind() == Kind.CARD) {
            lines.add(Line.gap());
        } else {
            section(lines, "Facts", question.facts().stream().map(Display::fact).toList());
            section(
                    lines,
                    "Follow-ups",
                    question.followUps().stream()
                            .map(f -> f.category().id() + ": " + f.ask())
                            .toList());
        }
        lines.addAll(answer(question));
        return lines;
    }

    /** Lines as Markdown, each paragraph on one. */
    public static String markdown(List<Line> lines) {
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> out.append(line.text().stripTrailing()).append('\n'));
        return out.toString();
    }

    private static String fact(Fact fact) {
        return fact.topic() + ": " + Reveal.told(fact);
    }

    private static void section(List<Line> lines, String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add(Line.gap());
            lines.add(Line.heading(title));
            items.forEach(item -> lines.add(Line.item("- " + item)));
        }
    }
}
