package io.github.pmdrill.transcript;

import io.github.pmdrill.deck.Point;
import io.github.pmdrill.drill.Again;
import io.github.pmdrill.drill.Interview;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An attempt beside the one before it. */
final class Comparison {
    private final Interview now;
    private final About.@Nullable Before before;

    Comparison(Interview now, About.@Nullable Before before) {
        this.now = now;
        this.before = before;
    }

    /** What was answered in a part the last time; empty when nothing was, or there was no last time. */
    String earlier(String phase) {
        if (before == null) {
            return "";
        }
        String followUp = Again.followUpOf(now.part());
        if (followUp.isEmpty()) {
            return before.interview().answers().getOrDefault(phase, "");
        }
        return before.interview().pushes().stream()
                .filter(push -> push.followUp().id().equals(followUp))
                .map(push -> push.answer())
                .findFirst()
                .orElse("");
    }

    /** An answer, and the one of the last time before it. */
    void answer(StringBuilder out, String phase, String answer) {
        String earlier = earlier(phase);
        if (earlier.isBlank() || before == null) {
            out.append(answer.isBlank() ? "Skipped.\n" : Markdown.fenced(answer))
                    .append('\n');
            return;
        }
        out.append("### Then, on ").append(before.day()).append("\n\n");
        out.append(Markdown.fenced(earlier)).append('\n');
        out.append("### Now\n\n");
        out.append(answer.isBlank() ? "Skipped.\n" : Markdown.fenced(answer)).append('\n');
    }

    /** The points that were ticked at one attempt and not at the other. */
    void points(StringBuilder out) {
        if (before == null || !now.isComplete()) {
            return;
        }
        Interview then = before.interview();
        list(
                out,
                "Made now, and not on ",
                p -> now.ticked().contains(p.id()) && !then.ticked().contains(p.id()));
        if (now.part().isEmpty()) {
            list(
                    out,
                    "Missed now, and made on ",
                    p -> !now.ticked().contains(p.id()) && then.ticked().contains(p.id()));
        }
    }

    private void list(StringBuilder out, String title, Predicate<Point> which) {
        List<Point> points = now.question().points().stream().filter(which).toList();
        if (!points.isEmpty() && before != null) {
            out.append(title).append(before.day()).append(":\n\n");
            points.forEach(point -> out.append("- ").append(point.say()).append('\n'));
            out.append('\n');
        }
    }
}
