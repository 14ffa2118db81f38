package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Level;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.plan.Probe;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The hints of an interview: each belongs to what is being asked, and comes once. */
final class Hints {
    /** Words alike in so many letters are taken for one. */
    private static final int STEM = 5;

    private static final int SHORTEST = 4;

    private Hints() {}

    /** Whether there is one for what is being asked. */
    static boolean isLeft(Interview it) {
        return it.question().level() == Level.MEDIUM && next(it).isPresent();
    }

    /** The interview with the next one given. */
    static Interview given(Interview it) {
        String hint = next(it).orElseThrow();
        Interview told =
                it.with(it.said().beside(it.said().aside().hint(id(it, hint)))).saying(Line.said("Hint: " + hint));
        boolean last = it.options().reacts() && !isLeft(told);
        return last ? told.saying(Line.note("That was the last hint for this.")) : told;
    }

    private static Optional<String> next(Interview it) {
        Optional<Probe> probe = probe(it);
        if (probe.isPresent()) {
            return Optional.of(probe.get().nudge()).filter(hint -> isNew(it, hint));
        }
        List<String> open =
                it.question().hints().stream().filter(hint -> isNew(it, hint)).toList();
        // The first of those that fit best: authors write hints in the order in which they are needed.
        String words = it.options().reacts() ? asked(it.question(), it.stage().timed()) : "";
        return open.stream()
                .max(Comparator.comparing((String hint) -> inCommon(hint, words))
                        .thenComparing(hint -> -open.indexOf(hint)));
    }

    private static Optional<Probe> probe(Interview it) {
        return it.options().reacts() && it.stage() instanceof FollowUpStage follow
                ? Optional.of(follow.probe(it))
                : Optional.empty();
    }

    private static boolean isNew(Interview it, String hint) {
        return !it.said().aside().hints().contains(id(it, hint));
    }

    /** The nudge of a kind of follow-up comes once with each of them. */
    private static String id(Interview it, String hint) {
        return probe(it).isPresent() ? it.step() : hint;
    }

    private static String asked(Question question, @Nullable Phase part) {
        return part == null ? question.prompt() : part.title() + " " + part.cue();
    }

    private static long inCommon(String hint, String words) {
        Set<String> asked = stems(words);
        return stems(hint).stream().filter(asked::contains).count();
    }

    private static Set<String> stems(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
