package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.notes.Grade;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Redo a part, see the question again soon, or go on; on the first course also how well it went. */
record AgainStage() implements Stage {
    @Override
    public String word() {
        return "again";
    }

    @Override
    public Prompt prompt(Interview it) {
        List<String> words = words(it);
        List<Line> lines = new ArrayList<>(List.of(Line.gap()));
        if (isGraded(it)) {
            String grade = it.grade().map(Grade::id).orElse("");
            String others = Grade.ids().stream().filter(id -> !id.equals(grade)).collect(Collectors.joining(", "));
            lines.add(Line.note("For when it comes back this counts as " + grade + "; type " + others
                    + " if you see it otherwise."));
        }
        lines.add(Line.note("And now? " + Input.numbered(words) + ". Enter goes on."));
        return Wording.prompt(
                it,
                lines,
                isGraded(it) ? Input.choiceOr(words, Grade.ids()) : Input.choice(words),
                EnumSet.of(Act.UNDO, Act.SKIP, Act.QUIT));
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        String text = turn.reply().given();
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (isGraded(it) && Grade.ids().contains(word)) {
            return it.with(it.review().grade(Grade.of(word), false));
        }
        int chosen = Input.chosen(text, words(it));
        if (chosen <= 0) {
            return it.to(new DoneStage());
        }
        return chosen == 1
                ? it.with(it.review().grade(Grade.AGAIN, true)).to(new DoneStage())
                : it.to(new RedoStage(redoable(it).get(chosen - 2)));
    }

    private static boolean isGraded(Interview it) {
        return it.options().course() == 1 && it.part().isEmpty();
    }

    /** What can be done after a question, the first by default. */
    private static List<String> words(Interview it) {
        List<String> words = new ArrayList<>(List.of("go on", "see it again soon"));
        List<Phase> redoable = redoable(it);
        Optional<Phase> weakest = redoable.size() > 1 && !it.options().aloud() ? Weakest.phase(it) : Optional.empty();
        for (Phase phase : redoable) {
            boolean isWeakest = weakest.filter(phase::equals).isPresent();
            words.add("redo " + phase.title() + (isWeakest ? " (" + Weakest.why(it, phase) + ")" : ""));
        }
        return words;
    }

    /** The parts that were answered and can be answered once more. */
    private static List<Phase> redoable(Interview it) {
        return it.question().phases().stream()
                .filter(p -> it.answers().containsKey(p.id()))
                .toList();
    }

    @Override
    public boolean isComplete() {
        return true;
    }
}
