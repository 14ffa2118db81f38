package io.github.pmdrill.library;

import io.github.pmdrill.text.Counted;
import io.github.pmdrill.transcript.Markdown;
import java.util.function.UnaryOperator;

/** A person's own answer as Markdown: what was typed stays what was typed. */
final class OwnWords {
    private OwnWords() {}

    /**
     * The answer with its day, part by part.
     *
     * @param words what is written instead of a text
     */
    static String of(BestAnswer answer, UnaryOperator<String> words) {
        StringBuilder out = new StringBuilder(Prose.paragraph(heading(answer)));
        answer.parts().forEach((part, said) -> {
            if (answer.parts().size() > 1) {
                out.append("**").append(Markdown.line(words.apply(part))).append("**\n\n");
            }
            out.append(Markdown.fenced(words.apply(said).strip())).append('\n');
        });
        if (answer.parts().isEmpty()) {
            out.append("Nothing was written down.\n\n");
        }
        if (!answer.different().isBlank()) {
            out.append(Prose.paragraph("Next time: " + Markdown.line(words.apply(answer.different()))));
        }
        return out.toString();
    }

    private static String heading(BestAnswer answer) {
        int points = answer.question().points().size();
        StringBuilder text = new StringBuilder("Your answer of ").append(answer.day());
        if (answer.attempts() > 1) {
            text.append(", the best of ").append(answer.attempts());
        }
        if (points > 0 && answer.reviewed()) {
            text.append("; you ticked ").append(answer.ticked()).append(" of ").append(Counted.of(points, "point"));
        }
        return text.append('.').toString();
    }
}
