package io.github.pmdrill.deck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question with all that its interview needs. Texts that a deck leaves out are empty.
 *
 * @param rubric the rubric's id; empty for a card
 * @param triggers the rules over answers, by id
 * @param asOf the day its outside facts were checked, when it has any
 * @param material what only its kind has
 * @param source the question as it was written, kept whole for the journal and for places of problems
 */
public record Question(
        QuestionId id,
        Kind kind,
        Level level,
        String title,
        List<String> tags,
        String rubric,
        String prompt,
        String why,
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
        String personalise,
        @Nullable LocalDate asOf,
        Material material,
        Node source) {

    /** The minutes of all phases together; none for a card. */
    public long minutes() {
        return phases.stream().mapToLong(phase -> phase.box().toMinutes()).sum();
    }

    /** The question of a node that {@link Format#QUESTION} has found well formed. */
    static Question from(String deck, Node node) {
        Kind kind = Kind.of(node.string("kind"));
        Map<String, Trigger> triggers = new LinkedHashMap<>();
        node.get("detect").fields().forEach((id, rule) -> triggers.put(id, Trigger.from(id, rule)));
        String asOf = node.string("as_of");
        return new Question(
                new QuestionId(deck, node.string("id")),
                kind,
                Level.of(node.string("level")),
                node.string("title"),
                node.strings("tags"),
                rubric(kind, node.string("rubric")),
                node.string("prompt"),
                node.string("why"),
                node.string("interviewer"),
                node.strings("hints"),
                node.get("facts").items().stream().map(Fact::from).toList(),
                phases(kind, node),
                Collections.unmodifiableMap(triggers),
                node.get("follow_ups").items().stream().map(FollowUp::from).toList(),
                node.get("points").items().stream().map(Point::from).toList(),
                node.strings("pitfalls"),
                node.get("working").items().stream().map(Working::from).toList(),
                node.string("outline"),
                node.get("variations").items().stream().map(Variation::from).toList(),
                node.string("personalise"),
                asOf.isEmpty() ? null : LocalDate.parse(asOf),
                Material.from(node),
                node);
    }

    /**
     * The question of a journal, where {@code source} was kept whole.
     *
     * @throws DeckException when it is not one that this version can hold
     */
    public static Question fromJournal(String deck, Node node) throws DeckException {
        Problems problems = new Problems("journal");
        Format.QUESTION.check(node, problems);
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
            default -> "technical";
        };
    }

    private static List<Phase> phases(Kind kind, Node node) {
        List<Phase> phases = new ArrayList<>();
        node.get("phases").items().forEach(phase -> phases.add(Phase.from(phase)));
        return kind == Kind.STORY && phases.isEmpty() ? StoryPhases.DEFAULT : List.copyOf(phases);
    }
}
