package io.github.pmdrill.library;

import io.github.pmdrill.deck.Blocks;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.transcript.Markdown;
import java.util.List;
import java.util.function.UnaryOperator;

/** The trade-off library: decisions with their options, and what one said oneself. A pure function. */
public final class TradeOffs {
    private TradeOffs() {}

    /**
     * The library as Markdown.
     *
     * @param answers to questions that compare options
     * @param words what is written instead of a text of a deck or of the person: names are replaced here
     */
    public static String of(List<BestAnswer> answers, UnaryOperator<String> words) {
        StringBuilder out = new StringBuilder("# Trade-off library\n\n");
        if (answers.isEmpty()) {
            out.append("No decision was answered yet.\n\n");
        }
        answers.forEach(answer -> decision(out, answer, words));
        return out.toString();
    }

    private static void decision(StringBuilder out, BestAnswer answer, UnaryOperator<String> words) {
        Question question = answer.question();
        out.append("## ").append(Markdown.line(words.apply(question.title()))).append("\n\n");
        out.append(Prose.quote(words.apply(question.prompt())));
        Blocks.named(Blocks.asked(question), "goal")
                .ifPresent(goal -> out.append(Prose.paragraph(goal.label() + ": " + words.apply(goal.text()))));
        Blocks.named(Blocks.answer(question), "options")
                .ifPresent(options -> options.items().forEach(option -> out.append(Prose.item(words.apply(option)))));
        out.append('\n').append(OwnWords.of(answer, words));
    }
}
