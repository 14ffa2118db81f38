package io.github.pmdrill.transcript;

import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.interview.Reveal;
import io.github.pmdrill.listen.Heard.PointHeard;
import io.github.pmdrill.notes.OutsideView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The self-review of an interview within a transcript: the ratings, and the points with what was heard. */
final class ReviewMarkdown {
    private final MarkdownWriter out;
    private final Interview it;
    private final Question question;
    private final List<OutsideView> views;

    ReviewMarkdown(MarkdownWriter out, Interview interview, List<OutsideView> views) {
        this.out = out;
        this.it = interview;
        this.views = views;
        this.question = interview.question();
    }

    void write() {
        if (it.blind().isEmpty() && it.guess().isEmpty()) {
            return;
        }
        out.own("## Self-review\n\nRated by yourself; the program scores nothing.\n\n");
        if (!it.blind().isEmpty()) {
            table();
        }
        points();
    }

    private void table() {
        out.own("| dimension | blind | after the outline | ");
        views.forEach(view -> out.cell(view.by()).own(" | "));
        out.own("evidence, in my words | next level |\n| --- | --- | --- | --- | --- |");
        out.own(" --- |".repeat(views.size())).own("\n");
        it.dimensions().forEach(this::row);
        out.own("\n");
        if (!it.evidenceForSeveral().isEmpty()) {
            out.own("Evidence, in my words: ").typed(it.evidenceForSeveral()).own("\n\n");
        }
    }

    private void row(Rubric.Dimension dimension) {
        Integer blind = it.blind().get(dimension.id());
        Integer revised = it.revised().getOrDefault(dimension.id(), blind);
        boolean rated = views.stream().anyMatch(view -> view.ratings().containsKey(dimension.id()));
        if (blind == null && !rated) {
            return;
        }
        out.own("| ").cell(dimension.title()).own(" | ").own(level(blind)).own(" | ");
        out.own(level(it.revised().isEmpty() ? null : revised)).own(" | ");
        views.forEach(view -> out.own(level(view.ratings().get(dimension.id()))).own(" | "));
        String next = revised == null || revised >= 4 ? "" : dimension.anchors().get(revised);
        out.cell(it.evidence().getOrDefault(dimension.id(), "")).own(" | ");
        out.cell(next).own(" |\n");
    }

    private static String level(@Nullable Integer level) {
        return level == null ? "" : level.toString();
    }

    private void points() {
        if (!Reveal.isTold(it) || question.points().isEmpty()) {
            return;
        }
        ticks();
        for (Point point : question.points()) {
            String box = it.ticked().contains(point.id()) ? "- [x] " : "- [ ] ";
            out.own(it.reviewed() ? box : "- ").deck(point.say());
            Optional<PointHeard> heard = it.heard(point.id());
            heard.ifPresent(p -> out.own(" (").typed(Reveal.heard(heard)).own(")"));
            Optional<PointHeard> redone = it.heardWhenRedone(point.id()).filter(p -> heard.isEmpty());
            redone.ifPresent(
                    p -> out.own(" (once more, ").typed(Reveal.heard(redone)).own(")"));
            out.own("\n");
        }
        out.own("\n");
    }

    /** How many were ticked, and what is to be known of the ticks. */
    private void ticks() {
        int points = question.points().size();
        it.guess().ifPresent(guess -> {
            out.own("Guessed ").own(guess).own(" of ").own(points).own(" points");
            out.own(it.reviewed() ? ", ticked " + it.ticked().size() : "").own(".\n\n");
        });
        if (!it.reviewed()) {
            out.own("Not looked through, so none counts as missed.\n\n");
        } else if (it.proposed()) {
            out.own("The ticks are those that were proposed, as heard.\n\n");
        }
    }
}
