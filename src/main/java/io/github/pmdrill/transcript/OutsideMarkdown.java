package io.github.pmdrill.transcript;

import io.github.pmdrill.deck.Point;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.notes.OutsideOpinion;
import io.github.pmdrill.notes.OutsideView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What others said, within a transcript: theirs, and marked as theirs. */
record OutsideMarkdown(MarkdownWriter out) {
    /** What an interviewer made of an interview, beside what the person made of it. */
    void view(Interview it, OutsideView view) {
        out.own("## An outside view\n\nBy ").typed(view.by()).own(", ");
        out.own(view.day()).own(", who held the interview.\n\n");
        if (it.blind().isEmpty() && !view.ratings().isEmpty()) {
            ratings(view.ratings());
        }
        if (!it.question().points().isEmpty()) {
            points(it, view);
        }
        words("What was strong", view.strong());
        words("What to try", view.next());
    }

    private void ratings(Map<String, Integer> ratings) {
        String between = "Rated: ";
        for (Map.Entry<String, Integer> rating : ratings.entrySet()) {
            out.own(between).own(Markdown.line(rating.getKey())).own(" ").own(rating.getValue());
            between = ", ";
        }
        out.own(".\n\n");
    }

    private void points(Interview it, OutsideView view) {
        out.own("They heard ").own(view.ticked().size()).own(" of ");
        out.own(it.question().points().size()).own(" points; you ");
        if (!it.reviewed()) {
            out.own("did not look through them.\n\n");
            return;
        }
        out.own("ticked ").own(it.ticked().size()).own(".\n\n");
        Set<String> heard = Set.copyOf(view.ticked());
        list("Ticked by you, and not heard by them:", it, p -> it.ticked().contains(p.id()) && !heard.contains(p.id()));
        list("Heard by them, and not ticked by you:", it, p -> !it.ticked().contains(p.id()) && heard.contains(p.id()));
    }

    private void list(String lead, Interview it, Predicate<Point> which) {
        List<Point> points = it.question().points().stream().filter(which).toList();
        if (!points.isEmpty()) {
            out.own(lead).own("\n\n");
            points.forEach(point -> out.item(point.say()));
            out.own("\n");
        }
    }

    private void words(String lead, String words) {
        if (!words.isBlank()) {
            out.own("### ").own(lead).own("\n\n").fenced(words).own("\n");
        }
    }

    /** What a command replied, in a fence that it cannot close. */
    void opinion(OutsideOpinion opinion) {
        out.own("# An outside opinion\n\nBy ").typed(opinion.by()).own(", ");
        out.own(opinion.day()).own(": not pmdrill's.\n\n");
        out.fenced(opinion.text()).own("\n");
    }
}
