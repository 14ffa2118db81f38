package io.github.pmdrill.library;

import io.github.pmdrill.deck.Blocks;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.transcript.Markdown;
import java.util.List;

/** The trade-off library: decisions with their options, and what one said oneself. A pure function. */
public final class TradeOffs {
    private TradeOffs() {}

    /**
     * The library as Markdown.
     *
     * @param answers to questions that compare options
     */
    public static String of(List<BestAnswer> answers) {
        StringBuilder out = new StringBuilder("# Trade-off library\n\n");
        if (answers.isEmpty()) {
            out.append("No decision was answered yet.\n\n");
        }
        answers.forEach(answer -> decision(out, answer));
        return out.toString();
    }

    private static void decision(StringBuilder out, BestAnswer answer) {
        Question question = answer.question();
        out.append("## ").append(Markdown.line(question.title())).append("\n\n");
        out.append(Prose.quote(question.prompt()));
        Blocks.named(Blocks.asked(question), "goal")
                .ifPresent(goal -> out.append(Prose.paragraph(goal.label() + ": " + goal.text())));
        Blocks.named(Blocks.answer(question), "options")
                .ifPresent(options -> options.items().forEach(option -> out.append(Prose.item(option))));
        out.append('\n').append(OwnWords.of(answer));
    }
}
