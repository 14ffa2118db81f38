package io.github.pmdrill.interview;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.RatingChanges;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.notes.Grade;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How well it went, which decides when it comes back; after a short exercise its ratings may change here, too. */
record OverallStage() implements Stage {
    @Override
    public String word() {
        return "overall";
    }

    @Override
    public Prompt prompt(Interview it) {
        String grade = it.grade().map(Grade::id).orElse("");
        String others = Grade.ids().stream().filter(id -> !id.equals(grade)).collect(Collectors.joining(", "));
        List<String> rated = rated(it);
        String change = rated.isEmpty()
                ? ""
                : " A rating may change as well, like \"" + rated.get(0) + " 2\": you have "
                        + it.revised().entrySet().stream()
                                .map(rating -> rating.getKey() + " " + rating.getValue())
                                .collect(Collectors.joining(", "))
                        + ".";
        List<Line> lines = List.of(
                Line.gap(),
                Line.note("For when it comes back this counts as " + grade + ". Enter keeps that; or type " + others
                        + "." + change));
        return Wording.prompt(it, lines, input(it), EnumSet.of(Act.UNDO, Act.SKIP, Act.QUIT));
    }

    private static Input input(Interview it) {
        List<String> rated = rated(it);
        return new Input(
                Input.Form.SHORT,
                text -> text.isBlank()
                                || grade(text).isPresent()
                                || changes(text, rated).isPresent()
                        ? Optional.empty()
                        : Optional.of("Enter, or one of " + String.join(", ", Grade.ids())
                                + (rated.isEmpty() ? "" : "; or a rating, like " + rated.get(0) + " 2") + "."));
    }

    private static Optional<Grade> grade(String text) {
        int chosen = text.isBlank() ? -1 : Input.chosen(text, Grade.ids());
        return chosen < 0 ? Optional.empty() : Optional.of(Grade.of(Grade.ids().get(chosen)));
    }

    private static Optional<Map<String, Integer>> changes(String text, List<String> rated) {
        return text.isBlank() || rated.isEmpty() ? Optional.empty() : RatingChanges.of(text, rated);
    }

    /** The dimensions whose ratings were not asked for again before. */
    private static List<String> rated(Interview it) {
        return it.setting().isShort() ? List.copyOf(it.revised().keySet()) : List.of();
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        String text = turn.reply().given();
        Optional<Grade> grade = grade(text);
        if (grade.isPresent()) {
            return it.with(it.review().grade(grade.get(), false)).to(new AgainStage());
        }
        Optional<Map<String, Integer>> changes = changes(text, rated(it));
        if (changes.isEmpty()) {
            return it.to(new AgainStage());
        }
        Map<String, Integer> ratings = new LinkedHashMap<>(it.revised());
        ratings.putAll(changes.get());
        return it.with(it.review().revise(ratings));
    }

    @Override
    public boolean isComplete() {
        return true;
    }
}
