package io.github.pmdrill.listen;

import java.util.List;
import java.util.Locale;

/**
 * What the ear heard in an answer.
 *
 * @param points points heard or perhaps heard, in the order of the question
 * @param triggers ids of the question's triggers, in its order
 * @param hooks follow-ups whose words were said
 */
public record Heard(List<PointHeard> points, List<String> triggers, List<Hook> hooks) {
    /** Nothing was heard. */
    public static final Heard NOTHING = new Heard(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Heard {
        points = List.copyOf(points);
        triggers = List.copyOf(triggers);
        hooks = List.copyOf(hooks);
    }

    /** How sure the ear is. */
    public enum State {
        /** Both ideas close together, or a phrase of several words, with more words of the rule around it. */
        HEARD,
        /** Less than that: a lone word, a phrase that may stand anywhere, ideas far apart. */
        PERHAPS;

        /** Its name in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A point that an answer touches.
     *
     * @param id the point's id
     * @param quote the sentence that did it, shortened around the words
     */
    public record PointHeard(String id, State state, String quote) {}

    /**
     * A follow-up that was invited.
     *
     * @param followUp its id
     * @param word the word as it was said
     */
    public record Hook(String followUp, String word) {}
}
