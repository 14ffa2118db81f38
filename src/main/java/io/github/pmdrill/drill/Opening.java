package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Level;
import io.github.pmdrill.deck.Material;
import io.github.pmdrill.deck.Option;
import io.github.pmdrill.deck.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a question is put: all that a person sees before the clock starts. */
final class Opening {
    private Opening() {}

    /**
     * The lines of a question.
     *
     * @param place where it stands in the session, as {@code 2 of 3}; empty for a single question
     */
    static List<Line> of(Question question, Options options, String place) {
        List<Line> lines = new ArrayList<>();
        String where = place.isEmpty() ? "" : " · " + place;
        lines.add(Line.title("pmdrill · " + question.id().deck() + where));
        if (question.kind() == Kind.CARD) {
            lines.add(Line.gap());
            lines.add(Line.prompt(question.prompt()));
            return lines;
        }
        long minutes = Math.round(question.minutes() * options.pace());
        lines.add(Line.title(question.title() + " (" + question.level().id() + ", " + minutes + " min)"));
        if (!question.subtitle().isEmpty()) {
            lines.add(Line.note(question.subtitle()));
        }
        lines.add(Line.gap());
        if (!question.material().item().isEmpty()) {
            lines.add(Line.note("From your own list:"));
            lines.add(Line.echo(plain(question.material().item())));
            lines.add(Line.gap());
        }
        for (String paragraph : question.prompt().strip().split("\\n\\s*\\n", -1)) {
            lines.add(Line.prompt(paragraph));
        }
        material(question.material(), lines);
        if (!question.interviewer().isEmpty()) {
            lines.add(Line.gap());
            lines.add(Line.note("Across the table: " + question.interviewer()));
        }
        if (question.level() == Level.EASY && !question.hints().isEmpty()) {
            lines.add(Line.note("Hints: " + String.join(" ", question.hints())));
        }
        return lines;
    }

    /** A person's line is no Markdown: what would begin bold is held apart by a character that nobody sees. */
    private static String plain(String item) {
        return "\"" + item.replace("**", "*\u2060*") + "\"";
    }

    private static void material(Material material, List<Line> lines) {
        if (!material.goal().isEmpty()) {
            lines.add(Line.prompt("Goal: " + material.goal()));
            String names = material.options().stream().map(Option::name).collect(Collectors.joining("; "));
            lines.add(Line.prompt("Options: " + names + "."));
        }
        if (!material.weak().isEmpty()) {
            lines.add(Line.gap());
            lines.add(Line.note("A candidate answers:"));
            lines.add(Line.prompt(material.weak()));
        }
        if (!material.audience().isEmpty()) {
            String limit = material.words() > 0 ? "; at most " + material.words() + " words" : "";
            lines.add(Line.prompt("For: " + material.audience() + limit));
        }
        if (!material.chart().isEmpty()) {
            lines.add(Line.gap());
            lines.add(Line.verbatim(material.chart()));
        }
        if (!material.given().isEmpty()) {
            lines.add(Line.note("Given:"));
            material.given().forEach(given -> lines.add(Line.item("- " + given)));
        }
    }
}
