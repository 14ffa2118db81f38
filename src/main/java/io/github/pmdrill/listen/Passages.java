package io.github.pmdrill.listen;

import io.github.pmdrill.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer as it is compared: each sentence, and each two that follow one another, whose vector lies between theirs.
 *
 * @param all the passages, in order
 * @param isWhole whether all of the answer is among them
 */
record Passages(Text text, List<Passage> all, boolean isWhole) {
    private static final int MOST_SENTENCES = 250;
    private static final int LONGEST = 60;
    /** Two sentences that are as near as this say the same: lines pasted again and again are no long answer. */
    private static final double SAME = 0.8;

    /**
     * A sentence, or two.
     *
     * @param sentence the number of the first
     * @param isPair whether it is two
     * @param isNew whether it is one sentence, and no sentence before it says the same
     */
    record Passage(String said, int sentence, boolean isPair, boolean isNew, float[] vector) {}

    /** Takes an answer apart; of one without end the beginning is heard. */
    static Passages of(String raw, Meaning meaning) {
        Text text = Text.of(raw, LONGEST);
        List<Passage> all = new ArrayList<>();
        List<float[]> told = new ArrayList<>();
        int count = Math.min(MOST_SENTENCES, text.sentences().size());
        for (int i = 0; i < count; i++) {
            String said = Near.plain(text.sentence(i));
            float[] vector = meaning.of(said);
            boolean isNew = told.stream().noneMatch(other -> Meaning.likeness(other, vector) >= SAME);
            if (isNew) {
                told.add(vector);
            }
            if (i > 0) {
                Passage before = all.get(all.size() - 1);
                float[] between = Meaning.between(List.of(before.vector(), vector));
                all.add(new Passage(before.said() + " " + said, i - 1, true, false, between));
            }
            all.add(new Passage(said, i, false, isNew, vector));
        }
        return new Passages(
                text, all, count == text.sentences().size() && text.raw().length() == raw.length());
    }

    /** How many sentences say something new. */
    int sentences() {
        return (int) all.stream().filter(Passage::isNew).count();
    }

    /** The sentences of a passage as they were typed, shortened around the words that it shares with an example. */
    String quote(Passage passage, List<String> examples) {
        return text.quote(passage.sentence(), passage.isPair(), Overlap.bare(String.join(" ", examples)));
    }
}
