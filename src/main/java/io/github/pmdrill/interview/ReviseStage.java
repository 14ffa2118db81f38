package io.github.pmdrill.interview;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.RatingChanges;
import io.github.pmdrill.dialogue.Turn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ratings after the outline. */
record ReviseStage() implements Stage {
    @Override
    public String word() {
        return "revise";
    }

    @Override
    public Prompt prompt(Interview it) {
        List<String> ids = List.copyOf(it.blind().keySet());
        List<String> ratings =
                ids.stream().map(d -> d + " " + it.blind().get(d)).toList();
        List<Line> lines = Wording.whenFresh(
                it,
                Line.gap(),
                Line.note("Now that you have seen it, your ratings: " + String.join(", ", ratings)
                        + ". Change any, like \"" + ids.get(0) + " 2\"; Enter keeps them."));
        return Wording.prompt(it, lines, RatingChanges.input(ids), Prompt.allowing(Act.SKIP));
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        List<String> ids = List.copyOf(it.blind().keySet());
        Map<String, Integer> changes =
                RatingChanges.of(turn.reply().given(), ids).orElse(Map.of());
        Map<String, Integer> ratings = new LinkedHashMap<>(it.blind());
        ratings.putAll(changes);
        List<String> unproven = changes.keySet().stream()
                .filter(d -> ratings.getOrDefault(d, 0) >= RateStage.WANTS_EVIDENCE)
                .filter(d -> !it.evidence().containsKey(d))
                .toList();
        return it.with(it.review().revise(ratings)).to(Course.proving(it, unproven));
    }
}
