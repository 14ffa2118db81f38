package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the self-review says, and what it takes. */
final class ReviewWording {
    /** What a person may call it, at the end, instead of what is suggested. */
    static final List<String> GRADES = Grade.ids();

    private final Interview it;
    private final Question question;

    ReviewWording(Interview interview) {
        this.it = interview;
        this.question = interview.question();
    }

    /** The part of a prompt that depends on the step. */
    record Part(List<Line> lines, Input input, Set<Act> commands) {}

    /** Lines that are said only when a part begins. */
    List<Line> fresh(String note) {
        return it.fresh ? List.of(Line.gap(), Line.note(note)) : List.of();
    }

    Part guess() {
        int points = question.points().size();
        List<Line> lines = it.fresh
                ? List.of(
                        Line.gap(),
                        Line.heading("Self-review. The clock has stopped; the outline is still locked."),
                        Line.note("There are " + points + " points a strong answer makes. How many did you make? 0 to "
                                + points))
                : List.of();
        return new Part(lines, Input.whole(0, points), Prompt.allowing(Act.SKIP));
    }

    Part rate() {
        Rubric.Dimension dimension = it.dimensions().get(it.dimension);
        List<Line> lines = new ArrayList<>();
        if (it.fresh) {
            lines.add(Line.gap());
            String first = it.dimension == 0 ? "Rate yourself from 1 to 4, before you see the outline. " : "";
            lines.add(Line.note(first + dimension.title() + ":"));
            for (int level = 1; level <= 4; level++) {
                lines.add(Line.item(level + ". " + dimension.anchors().get(level - 1)));
            }
        }
        return new Part(lines, Input.whole(1, 4), Prompt.allowing(Act.SKIP));
    }

    Part evidence() {
        return new Part(
                fresh("Evidence for that rating of " + about() + ", one line in your own words:"),
                Input.line(),
                Prompt.allowing(Act.SKIP));
    }

    private String about() {
        return it.step() == Step.EVIDENCE ? it.dimensions().get(it.dimension).id() : it.unproven.get(0);
    }

    Part tick() {
        List<Line> lines = new ArrayList<>();
        if (it.fresh) {
            lines.addAll(Reveal.of(it));
            lines.add(Line.gap());
        }
        int points = question.points().size();
        if (points == 0) {
            lines.add(Line.note("Enter when you have read it."));
            return new Part(lines, Input.line(), Prompt.allowing(Act.SKIP));
        }
        String which = it.options().aloud()
                ? "Did you say these? "
                : "Which did you make? Your word counts, not the matching. ";
        lines.add(Line.note(which + "Numbers, like 1 3 4; Enter for none."));
        return new Part(lines, Input.ticks(points), Prompt.allowing(Act.SKIP));
    }

    Part revise() {
        List<String> ids = List.copyOf(it.blind().keySet());
        List<String> ratings =
                ids.stream().map(d -> d + " " + it.blind().get(d)).toList();
        String example = ids.get(0) + " 2";
        return new Part(
                fresh("Now that you have seen it, your ratings: " + String.join(", ", ratings) + ". Change any, like \""
                        + example + "\"; Enter keeps them."),
                Input.ratings(ids),
                Prompt.allowing(Act.SKIP));
    }

    Part different() {
        List<Line> lines = new ArrayList<>();
        if (it.fresh) {
            it.guess().ifPresent(guess -> {
                lines.add(Line.gap());
                lines.add(Line.text(
                        "You guessed " + guess + " of " + question.points().size() + " points and ticked "
                                + it.ticked().size() + "."));
            });
            lines.add(Line.note("One line: what would you do differently?"));
        }
        return new Part(lines, Input.line(), Prompt.allowing(Act.SKIP));
    }

    Part again() {
        List<String> words = againWords(it);
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            numbered.add((i + 1) + " " + words.get(i));
        }
        String grade = it.grade().map(Grade::id).orElse("");
        String others = GRADES.stream().filter(id -> !id.equals(grade)).collect(Collectors.joining(", "));
        List<Line> lines = new ArrayList<>(List.of(Line.gap()));
        if (it.part().isEmpty()) {
            lines.add(Line.note("For when it comes back this counts as " + grade + "; type " + others
                    + " if you see it otherwise."));
        }
        lines.add(Line.note("And now? " + String.join(", ", numbered) + ". Enter goes on."));
        return new Part(
                lines,
                it.part().isEmpty() ? Input.choiceOr(words, GRADES) : Input.choice(words),
                EnumSet.of(Act.UNDO, Act.SKIP, Act.QUIT));
    }

    /** What can be done after a question, the first by default. */
    static List<String> againWords(Interview it) {
        List<String> words = new ArrayList<>(List.of("go on", "see it again soon"));
        List<Phase> redoable = redoable(it);
        Optional<Phase> weakest = redoable.size() > 1 ? Weakest.phase(it) : Optional.empty();
        for (Phase phase : redoable) {
            String least = weakest.filter(phase::equals).isPresent() ? " (least was heard there)" : "";
            words.add("redo " + phase.title() + (it.options().aloud() ? "" : least));
        }
        return words;
    }

    /** The parts that were answered and can be answered once more. */
    static List<Phase> redoable(Interview it) {
        return it.phases().stream()
                .filter(p -> it.answers().containsKey(p.id()))
                .toList();
    }

    /** What a second try added, in words. */
    static String newlyHeard(Question question, List<String> points) {
        if (points.isEmpty()) {
            return "Nothing was heard that was not heard before.";
        }
        List<String> said = question.points().stream()
                .filter(p -> points.contains(p.id()))
                .map(p -> p.say())
                .toList();
        return "Heard now, and not before: " + String.join("; ", said) + ".";
    }
}
