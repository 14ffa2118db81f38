package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Moves an interview through its self-review: guess, blind ratings, ticks, ratings again, what to do differently. */
final class Review {
    private final Interview it;
    private final Question question;

    Review(Interview interview) {
        this.it = interview;
        this.question = interview.question();
    }

    /** After the last follow-up. */
    void begin() {
        it.step = Step.GUESS;
        if (question.points().isEmpty() || !it.part().isEmpty()) {
            nextRating();
        }
    }

    void guess(String text) {
        if (!text.isBlank()) {
            it.guess = Input.number(text, 0, question.points().size());
        }
        nextRating();
    }

    private void nextRating() {
        it.step = it.dimension < it.dimensions().size() ? Step.RATE : Step.TICK;
    }

    void rate(String text) {
        String dimension = it.dimensions().get(it.dimension).id();
        if (text.isBlank()) {
            it.dimension++;
            nextRating();
            return;
        }
        int level = Input.number(text, 1, 4);
        it.blind.put(dimension, level);
        if (level >= 3) {
            it.step = Step.EVIDENCE;
        } else {
            it.dimension++;
            nextRating();
        }
    }

    void evidence(String text) {
        if (!text.isBlank()) {
            it.evidence.put(it.dimensions().get(it.dimension).id(), text);
        }
        it.dimension++;
        nextRating();
    }

    void tick(String text) {
        List<Point> points = question.points();
        Input.ticked(text, points.size())
                .orElse(List.of())
                .forEach(number -> it.ticked.add(points.get(number - 1).id()));
        it.step = it.blind.isEmpty() ? Step.DIFFERENT : Step.REVISE;
    }

    void revise(String text) {
        it.revised.putAll(it.blind);
        List<String> ids = List.copyOf(it.blind.keySet());
        Map<String, Integer> changes = Input.changes(text, ids).orElse(Map.of());
        changes.forEach((dimension, level) -> {
            it.revised.put(dimension, level);
            if (level >= 3 && !it.evidence.containsKey(dimension)) {
                it.unproven.add(dimension);
            }
        });
        it.step = it.unproven.isEmpty() ? Step.DIFFERENT : Step.REVISED_EVIDENCE;
    }

    void revisedEvidence(String text) {
        String dimension = it.unproven.remove(0);
        if (!text.isBlank()) {
            it.evidence.put(dimension, text);
        }
        it.step = it.unproven.isEmpty() ? Step.DIFFERENT : Step.REVISED_EVIDENCE;
    }

    void different(String text) {
        it.different = text;
        it.step = Step.AGAIN;
    }

    void again(String text) {
        if (it.part().isEmpty() && ReviewWording.GRADES.contains(text.strip().toLowerCase(Locale.ROOT))) {
            it.grade = Grade.of(text.strip());
            it.soon = false;
            return;
        }
        List<Phase> again = ReviewWording.redoable(it);
        int chosen = Input.chosen(text, ReviewWording.againWords(it));
        if (chosen <= 0) {
            it.step = Step.DONE;
        } else if (chosen == 1) {
            it.soon = true;
            it.grade = Grade.AGAIN;
            it.step = Step.DONE;
        } else {
            it.redoing = again.get(chosen - 2).id();
            it.step = Step.REDO;
        }
    }

    void redo(Turn turn, String text) {
        if (!text.isBlank()) {
            it.redone.put(it.redoing, text);
            List<String> fresh = turn.heard().points().stream()
                    .filter(p -> !it.points.containsKey(p.id()))
                    .map(p -> p.id())
                    .toList();
            turn.heard().points().forEach(p -> Interview.keepSurer(it.redonePoints, p));
            it.news.add(Line.note(ReviewWording.newlyHeard(question, fresh)));
        }
        it.redoing = "";
        it.step = Step.AGAIN;
    }
}
