package io.github.pmdrill.deck;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of question, each with the keys that only it may or must have. */
public enum Kind {
    /** A whole interview: clarifying questions are answered with facts, then timed phases. */
    SCENARIO,
    /** One timed answer. */
    OPEN,
    /** Options set against a goal. */
    COMPARE,
    /** A weak answer to mend. */
    REPAIR,
    /** An explanation for a named audience under a short clock. */
    EXPLAIN,
    /** Writing under time. */
    DRAFT,
    /** A story of one's own: situation, task, action, result, lesson. */
    STORY,
    /** Recall, reveal, grade. */
    CARD,
    /** Assumptions and a number with its unit. */
    NUMERIC,
    /** A chart in text: observe, hypothesise, say what to check. */
    CHART;

    /** Keys that only some kinds may have; every other key is common to all but cards. */
    static final Set<String> OWN = Set.of(
            "facts",
            "goal",
            "options",
            "weak",
            "flaw",
            "right_when",
            "audience",
            "words",
            "answer",
            "bites",
            "caveat",
            "group",
            "given",
            "result",
            "sanity",
            "draw",
            "holds",
            "chart",
            // Of a question that was made for one person; a deck never has it.
            "item");

    /** Keys that a numeric question may have, and need not. */
    private static final Set<String> OF_NUMERIC = Set.of("draw", "holds");

    /** The keys of a card beside its own. */
    static final Set<String> ON_CARDS = Set.of(
            "id",
            "kind",
            "level",
            "title",
            "subtitle",
            "archetype",
            "also",
            "formerly",
            "tags",
            "prompt",
            "as_of",
            "answer",
            "bites",
            "caveat",
            "group",
            "sources");

    /** The word in decks and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The keys a question of this kind must have beyond those that all have. */
    Set<String> needs() {
        return switch (this) {
            case SCENARIO -> Set.of("facts", "phases");
            case OPEN -> Set.of("phases");
            case COMPARE -> Set.of("goal", "options", "phases");
            case REPAIR -> Set.of("weak", "flaw", "right_when", "phases");
            case EXPLAIN -> Set.of("audience", "phases");
            case DRAFT -> Set.of("audience", "words", "phases");
            case STORY -> Set.of();
            case CARD -> Set.of("answer", "bites");
            case NUMERIC -> Set.of("given", "result", "sanity", "working", "phases");
            case CHART -> Set.of("chart", "phases");
        };
    }

    /** Whether a question of this kind may have the key. */
    boolean allows(String key) {
        if (this == CARD) {
            return ON_CARDS.contains(key);
        }
        return !OWN.contains(key) || needs().contains(key) || (this == NUMERIC && OF_NUMERIC.contains(key));
    }

    /** The kind with this id. */
    static Kind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** All ids, in order. */
    public static List<String> ids() {
        return List.of(values()).stream().map(Kind::id).toList();
    }
}
