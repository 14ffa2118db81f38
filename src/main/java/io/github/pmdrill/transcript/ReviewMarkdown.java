package io.github.pmdrill.transcript;

import io.github.pmdrill.deck.Expected;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.deck.Working;
import io.github.pmdrill.drill.Interview;
import io.github.pmdrill.drill.OutsideView;
import io.github.pmdrill.drill.Reveal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The self-review of an interview within a transcript, and what was revealed. */
final class ReviewMarkdown {
    private final StringBuilder out;
    private final Interview it;
    private final Question question;
    private final List<OutsideView> views;

    ReviewMarkdown(StringBuilder out, Interview interview, List<OutsideView> views) {
        this.out = out;
        this.it = interview;
        this.views = views;
        this.question = interview.question();
    }

    /** The ratings, and the points with what was heard. */
    void ratings() {
        if (it.blind().isEmpty() && it.guess().isEmpty()) {
            return;
        }
        out.append("## Self-review\n\nRated by yourself; the program scores nothing.\n\n");
        if (!it.blind().isEmpty()) {
            table();
        }
        points();
    }

    private void table() {
        out.append("| dimension | blind | after the outline | ");
        views.forEach(view -> out.append(Markdown.cell(view.by())).append(" | "));
        out.append("evidence, in my words | next level |\n");
        out.append("| --- | --- | --- | --- | --- |")
                .append(" --- |".repeat(views.size()))
                .append('\n');
        it.dimensions().forEach(this::row);
        out.append('\n');
    }

    private void row(Rubric.Dimension dimension) {
        Integer blind = it.blind().get(dimension.id());
        Integer revised = it.revised().getOrDefault(dimension.id(), blind);
        boolean rated = views.stream().anyMatch(view -> view.ratings().containsKey(dimension.id()));
        if (blind == null && !rated) {
            return;
        }
        out.append("| ").append(dimension.title()).append(" | ").append(level(blind));
        out.append(" | ").append(level(it.revised().isEmpty() ? null : revised)).append(" | ");
        views.forEach(
                view -> out.append(level(view.ratings().get(dimension.id()))).append(" | "));
        String next = revised == null || revised >= 4 ? "" : dimension.anchors().get(revised);
        out.append(Markdown.cell(it.evidence().getOrDefault(dimension.id(), "")))
                .append(" | ");
        out.append(Markdown.cell(next)).append(" |\n");
    }

    private static String level(@Nullable Integer level) {
        return level == null ? "" : level.toString();
    }

    private void points() {
        boolean revealed = !it.revised().isEmpty() || it.isComplete();
        if (!revealed || question.points().isEmpty()) {
            return;
        }
        it.guess()
                .ifPresent(guess -> out.append("Guessed ")
                        .append(guess)
                        .append(" of ")
                        .append(question.points().size())
                        .append(" points, ticked ")
                        .append(it.ticked().size())
                        .append(".\n\n"));
        for (Point point : question.points()) {
            boolean ticked = it.ticked().contains(point.id());
            out.append(ticked ? "- [x] " : "- [ ] ").append(point.say());
            it.heard(point.id())
                    .ifPresent(p -> out.append(" (")
                            .append(Markdown.line(Reveal.heard(it.heard(point.id()))))
                            .append(')'));
            it.heardWhenRedone(point.id())
                    .filter(p -> it.heard(point.id()).isEmpty())
                    .ifPresent(p -> out.append(" (once more, ")
                            .append(Markdown.line(Reveal.heard(it.heardWhenRedone(point.id()))))
                            .append(')'));
            out.append('\n');
        }
        out.append('\n');
    }

    /** What was revealed after the answer. */
    void outline() {
        answer();
        if (!it.neverAsked().isEmpty()) {
            out.append("### What you did not ask\n\n");
            it.neverAsked()
                    .forEach(f -> out.append("- ")
                            .append(f.topic())
                            .append(": ")
                            .append(Reveal.told(f))
                            .append('\n'));
            out.append('\n');
        }
        if (!question.pitfalls().isEmpty()) {
            out.append("### Pitfalls\n\n");
            question.pitfalls().forEach(p -> out.append("- ").append(p).append('\n'));
            out.append('\n');
        }
        paragraph("Why they ask", question.why());
        paragraph("Make it yours", question.personalise());
    }

    /** What a strong answer says, whatever was said. */
    void answer() {
        Expected expected = question.material().result();
        if (expected != null) {
            out.append("## The number\n\n")
                    .append(Markdown.line(Reveal.comparison(it, expected)))
                    .append("\n\n");
            paragraph("Sanity check", question.material().sanity());
        }
        if (!question.material().flaw().isEmpty()) {
            out.append("## The flaw\n\n")
                    .append(question.material().flaw())
                    .append("\n\n**When it would have been right.** ");
            out.append(question.material().rightWhen()).append("\n\n");
        }
        if (!question.material().options().isEmpty()) {
            out.append("## The options\n\n");
            question.material()
                    .options()
                    .forEach(o -> out.append("- **")
                            .append(o.name())
                            .append(".** Gains: ")
                            .append(o.gains())
                            .append(" Costs: ")
                            .append(o.costs())
                            .append(" Right when: ")
                            .append(o.flips())
                            .append('\n'));
            out.append('\n');
        }
        if (!question.outline().isEmpty()) {
            out.append("## Outline\n\n").append(question.outline().strip()).append("\n\n");
        }
        if (!question.ifPressed().isEmpty()) {
            out.append("### If pressed\n\n")
                    .append(question.ifPressed().strip())
                    .append("\n\n");
        }
        if (!question.working().isEmpty()) {
            out.append("### Working\n\n");
            for (Working line : question.working()) {
                out.append("- `")
                        .append(line.name())
                        .append(" = ")
                        .append(line.expression().strip())
                        .append("` = ");
                out.append(Reveal.plain(line.is()));
                out.append(line.assume().isEmpty() ? "" : " (" + line.assume() + ")")
                        .append('\n');
            }
            out.append('\n');
        }
    }

    private void paragraph(String lead, String text) {
        if (!text.isBlank()) {
            out.append("**")
                    .append(lead)
                    .append(".** ")
                    .append(text.strip().replaceAll("\\s+", " "))
                    .append("\n\n");
        }
    }
}
