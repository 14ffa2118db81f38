package io.github.pmdrill.transcript;

import io.github.pmdrill.deck.Point;
import io.github.pmdrill.drill.Interview;
import io.github.pmdrill.drill.OutsideOpinion;
import io.github.pmdrill.drill.OutsideView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What others said, within a transcript: theirs, and marked as theirs. */
final class OutsideMarkdown {
    private final StringBuilder out;

    OutsideMarkdown(StringBuilder out) {
        this.out = out;
    }

    /** What an interviewer made of an interview, beside what the person made of it. */
    void view(Interview it, OutsideView view) {
        out.append("## An outside view\n\nBy ").append(Markdown.line(view.by())).append(", ");
        out.append(view.day()).append(", who held the interview.\n\n");
        if (it.blind().isEmpty() && !view.ratings().isEmpty()) {
            out.append("Rated: ").append(ratings(view.ratings())).append(".\n\n");
        }
        if (!it.question().points().isEmpty()) {
            points(it, view);
        }
        words("What was strong", view.strong());
        words("What to try", view.next());
    }

    private static String ratings(Map<String, Integer> ratings) {
        return ratings.entrySet().stream()
                .map(rating -> Markdown.line(rating.getKey()) + " " + rating.getValue())
                .collect(Collectors.joining(", "));
    }

    private void points(Interview it, OutsideView view) {
        out.append("They heard ").append(view.ticked().size()).append(" of ");
        out.append(it.question().points().size()).append(" points; you ticked ");
        out.append(it.ticked().size()).append(".\n\n");
        Set<String> heard = Set.copyOf(view.ticked());
        list("Ticked by you, and not heard by them:", it, p -> it.ticked().contains(p.id()) && !heard.contains(p.id()));
        list("Heard by them, and not ticked by you:", it, p -> !it.ticked().contains(p.id()) && heard.contains(p.id()));
    }

    private void list(String lead, Interview it, Predicate<Point> which) {
        List<Point> points = it.question().points().stream().filter(which).toList();
        if (!points.isEmpty()) {
            out.append(lead).append("\n\n");
            points.forEach(point -> out.append("- ").append(point.say()).append('\n'));
            out.append('\n');
        }
    }

    private void words(String lead, String words) {
        if (!words.isBlank()) {
            out.append("### ")
                    .append(lead)
                    .append("\n\n")
                    .append(Markdown.fenced(words))
                    .append('\n');
        }
    }

    /** What a command replied, in a fence that it cannot close. */
    void opinion(OutsideOpinion opinion) {
        out.append("# An outside opinion\n\nBy ")
                .append(Markdown.line(opinion.by()))
                .append(", ");
        out.append(opinion.day()).append(": not pmdrill's.\n\n");
        out.append(Markdown.fenced(opinion.text())).append('\n');
    }
}
