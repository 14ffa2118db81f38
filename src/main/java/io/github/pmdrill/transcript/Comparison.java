package io.github.pmdrill.transcript;

import io.github.pmdrill.deck.Point;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.plan.Again;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An attempt beside the one before it. */
record Comparison(MarkdownWriter out, Interview now, About.@Nullable Before before) {
    /** What was answered in a part the last time; empty when nothing was, or there was no last time. */
    private String earlier(String phase) {
        if (before == null) {
            return "";
        }
        String followUp = Again.followUpOf(now.part());
        if (followUp.isEmpty()) {
            return before.interview().answers().getOrDefault(phase, "");
        }
        return before.interview().askedFollowUps().stream()
                .filter(asked -> asked.followUp().id().equals(followUp))
                .map(asked -> asked.answer())
                .findFirst()
                .orElse("");
    }

    /** What was answered the last time, if anything was. */
    void before(String phase) {
        String earlier = earlier(phase);
        if (!earlier.isBlank() && before != null) {
            out.own("### Then, on ").own(before.day()).own("\n\n");
            out.fenced(earlier).own("\n### Now\n\n");
        }
    }

    /** An answer, and the one of the last time before it. */
    void answer(String phase, String answer) {
        before(phase);
        if (answer.isBlank()) {
            out.own("Skipped.\n\n");
        } else {
            out.fenced(answer).own("\n");
        }
    }

    /** The points that were ticked at one attempt and not at the other. */
    void points() {
        if (before == null || !now.isComplete()) {
            return;
        }
        Interview then = before.interview();
        if (!now.reviewed() || !then.reviewed()) {
            return;
        }
        list(
                "Made now, and not on ",
                p -> now.ticked().contains(p.id()) && !then.ticked().contains(p.id()));
        if (now.part().isEmpty()) {
            list(
                    "Missed now, and made on ",
                    p -> !now.ticked().contains(p.id()) && then.ticked().contains(p.id()));
        }
    }

    private void list(String title, Predicate<Point> which) {
        List<Point> points = now.question().points().stream().filter(which).toList();
        if (!points.isEmpty() && before != null) {
            out.own(title).own(before.day()).own(":\n\n");
            points.forEach(point -> out.item(point.say()));
            out.own("\n");
        }
    }
}
