package io.github.pmdrill.deck;

import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.format.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question with all that its interview needs. Texts that a deck leaves out are empty.
 *
 * @param title what is practised
 * @param subtitle the story in a few words
 * @param archetype the kind of task in the words that people search for
 * @param also other names, only for search
 * @param formerly ids it had before
 * @param rubric the rubric's id; empty for a card
 * @param triggers the rules over answers, by id
 * @param asOf the day its outside facts were checked, when it has any
 * @param source the question as it is put, kept whole for the journal and for places of problems
 * @param written the question as its deck writes it: with {@code draw}, and braces where figures hang on it; the same
 *     as {@code source} for a question without them
 */
public record Question(
        QuestionId id,
        Kind kind,
        Level level,
        String title,
        String subtitle,
        String archetype,
        List<String> also,
        List<String> formerly,
        List<String> tags,
        String rubric,
        String prompt,
        String interviewer,
        List<String> hints,
        List<Fact> facts,
        List<Phase> phases,
        Map<String, Trigger> triggers,
        List<FollowUp> followUps,
        List<Point> points,
        List<String> pitfalls,
        List<Working> working,
        String outline,
        List<Variation> variations,
        @Nullable LocalDate asOf,
        Node source,
        Node written) {
    /** As many combinations of drawn figures as the check of a question looks at. */
    public static final int MOST_DRAWS = 64;

    /** The text of a key that only some kinds have; empty where this question has none. */
    public String says(String key) {
        return source.string(key);
    }

    /** The number that is asked for, if one is. */
    public Optional<Expected> result() {
        return source.field("result") == null ? Optional.empty() : Optional.of(Expected.from(source.get("result")));
    }

    /** The id under which it was known first: what others hold on to whatever it is called now. */
    public QuestionId firstId() {
        return formerly.isEmpty() ? id : new QuestionId(id.deck(), formerly.get(0));
    }

    /** The minutes of all phases together; none for a card. */
    public long minutes() {
        return phases.stream().mapToLong(phase -> phase.box().toMinutes()).sum();
    }

    /** The question of a node that {@link DeckFormat#QUESTION} has found well formed. */
    public static Question from(String deck, Node question) {
        Node written = StoryPhases.told(question);
        Node node = Draw.isIn(written) ? Draw.filled(written) : written;
        Kind kind = Kind.of(node.string("kind"));
        Map<String, Trigger> triggers = new LinkedHashMap<>();
        node.get("detect").fields().forEach((id, rule) -> triggers.put(id, Trigger.from(id, rule)));
        String asOf = node.string("as_of");
        return new Question(
                new QuestionId(deck, node.string("id")),
                kind,
                Level.of(node.string("level")),
                node.string("title"),
                node.string("subtitle"),
                node.string("archetype"),
                node.strings("also"),
                node.strings("formerly"),
                node.strings("tags"),
                rubric(kind, node.string("rubric")),
                node.string("prompt"),
                node.string("interviewer"),
                node.strings("hints"),
                node.get("facts").items().stream().map(Fact::from).toList(),
                node.get("phases").items().stream().map(Phase::from).toList(),
                Collections.unmodifiableMap(triggers),
                node.get("follow_ups").items().stream().map(FollowUp::from).toList(),
                node.get("points").items().stream().map(Point::from).toList(),
                node.strings("pitfalls"),
                node.get("working").items().stream().map(Working::from).toList(),
                node.string("outline"),
                node.get("variations").items().stream().map(Variation::from).toList(),
                asOf.isEmpty() ? null : LocalDate.parse(asOf),
                node,
                written);
    }

    /**
     * The same question with other figures, out of the sets that it states: always the same for a seed. A question
     * without such sets is itself, and so is one whose working cannot be computed, of which {@code check} complains.
     */
    public Question drawn(long seed) {
        if (!Draw.isIn(written)) {
            return this;
        }
        try {
            // The id, so that questions of one session do not all draw the first of their values.
            return with(new Draw(this).by(31 * seed + id.toString().hashCode()));
        } catch (ArithmeticException e) {
            return this;
        }
    }

    /**
     * The question with every other combination of figures that it can draw, or a sample of them, always the same.
     *
     * @throws ArithmeticException when its working cannot be computed
     */
    public List<Question> draws(int most) {
        return Draw.isIn(written)
                ? new Draw(this).upTo(most).stream().map(this::with).toList()
                : List.of();
    }

    private Question with(Map<String, BigDecimal> values) {
        Node lines = new Recalculation(working, values).lines(written.get("working"), values, "");
        return from(id.deck(), written.with(Map.of("working", lines)));
    }

    /**
     * The same question with something changed: the variation's words after the prompt, its facts and its constants,
     * and the working recomputed, where it can be. Of a question whose figures were drawn, the others stay drawn.
     *
     * @param n which of the variations, from 1; 0 for the question as first put
     * @throws IndexOutOfBoundsException when there is no such variation
     */
    public Question varied(int n) {
        return n == 0
                ? this
                : from(
                        id.deck(),
                        Varied.of(
                                this,
                                variations.get(n - 1),
                                written.get("variations").get(n - 1)));
    }

    /** A story with a box for each of its parts; any other question as it is. */
    public Question guided() {
        Node guided = StoryPhases.guided(source);
        return guided == source ? this : from(id.deck(), guided);
    }

    /**
     * The same question, its parts stretched or shrunk to so many minutes together.
     *
     * @param minutes at least as many as it has parts, at most 120
     */
    public Question lasting(int minutes) {
        return from(id.deck(), Rescaled.of(this, minutes));
    }

    /**
     * The question of a journal, where {@code source} was kept whole.
     *
     * @throws DeckException when it is not one that this version can hold
     */
    public static Question fromJournal(String deck, Node kept) throws DeckException {
        Node node = EarlierFormat.updated(kept);
        Problems problems = new Problems("journal");
        DeckFormat.QUESTION.check(node, problems);
        if (!problems.found().isEmpty()) {
            throw new DeckException(problems.found());
        }
        return from(deck, node);
    }

    private static String rubric(Kind kind, String named) {
        if (!named.isEmpty() || kind == Kind.CARD) {
            return named;
        }
        return switch (kind) {
            case STORY -> "story";
            case NUMERIC -> "estimate";
            case SQL -> "query";
            default -> "technical";
        };
    }
}
