package io.github.pmdrill.plan;

import io.github.pmdrill.deck.Block;
import io.github.pmdrill.deck.Blocks;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Level;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Line;
import java.util.ArrayList;
import java.util.List;

/** How a question is put: all that a person sees before the clock starts. */
public final class Opening {
    private Opening() {}

    /**
     * The lines of a question.
     *
     * @param place where it stands in the session, as {@code 2 of 3}; empty for a single question
     */
    public static List<Line> of(Question question, Options options, String place) {
        List<Line> lines = new ArrayList<>();
        String where = place.isEmpty() ? "" : " · " + place;
        lines.add(Line.title("pmdrill · " + question.id().deck() + where));
        if (question.kind() != Kind.CARD) {
            long minutes = Math.round(question.minutes() * options.pace());
            lines.add(Line.title(question.title() + " (" + question.level().id() + ", " + minutes + " min)"));
        }
        if (!question.subtitle().isEmpty()) {
            lines.add(Line.note(question.subtitle()));
        }
        lines.add(Line.gap());
        Blocks.asked(question).forEach(block -> draw(block, lines));
        if (!question.interviewer().isEmpty()) {
            lines.add(Line.gap());
            lines.add(Line.note("Across the table: " + question.interviewer()));
        }
        if (question.level() == Level.EASY && !question.hints().isEmpty()) {
            lines.add(Line.note("Hints: " + String.join(" ", question.hints())));
        }
        return lines;
    }

    private static void draw(Block block, List<Line> lines) {
        switch (block.form()) {
            case PROMPT, TEXT -> {
                for (String paragraph : block.text().split("\\n\\s*\\n", -1)) {
                    lines.add(Line.prompt(paragraph));
                }
            }
            case TYPED -> {
                lines.add(Line.note(block.label() + ":"));
                lines.add(Line.echo("\"" + plain(block.text()) + "\""));
                lines.add(Line.gap());
            }
            case REMARK -> lines.add(Line.prompt(block.label() + ": " + block.text()));
            case QUOTE -> {
                lines.add(Line.gap());
                lines.add(Line.note(block.label() + ":"));
                lines.add(Line.prompt(block.text()));
            }
            case CHART -> {
                lines.add(Line.gap());
                lines.add(Line.verbatim(block.text()));
            }
            case LIST -> {
                lines.add(Line.note(block.label() + ":"));
                block.items().forEach(item -> lines.add(Line.item("- " + item)));
            }
        }
    }

    /** A person's line is no Markdown: what would begin bold is held apart by a character that nobody sees. */
    public static String plain(String typed) {
        return typed.replace("**", "*\u2060*");
    }
}
