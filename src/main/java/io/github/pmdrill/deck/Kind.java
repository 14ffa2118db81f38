package io.github.pmdrill.deck;

import static io.github.pmdrill.deck.Block.Form.LIST;
import static io.github.pmdrill.deck.Block.Form.QUOTE;
import static io.github.pmdrill.deck.Block.Form.REMARK;
import static io.github.pmdrill.deck.Block.Form.TEXT;
import static io.github.pmdrill.deck.Block.Form.TYPED;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The kinds of question: the keys that only some must or may have, and what these show before and after the answer. */
@SuppressWarnings("ImmutableEnumChecker") // Its sets and lists are copies, and what they hold are values.
public enum Kind {
    /** A whole interview: clarifying questions are answered with facts, then timed phases. */
    SCENARIO(List.of("facts", "phases"), List.of(), List.of(), List.of()),

    /** One timed answer. */
    OPEN(List.of("phases"), List.of(), List.of(), List.of()),

    /** Options set against a goal. */
    COMPARE(
            List.of("goal", "options", "phases"),
            List.of(),
            List.of(
                    Shown.of("goal", "Goal", REMARK),
                    Shown.of("options", "Options", REMARK).saying(Option::names)),
            List.of(Shown.of("options", "The options", LIST).saying(Option::sides))),

    /** A weak answer to mend. */
    REPAIR(
            List.of("weak", "flaw", "right_when", "phases"),
            List.of(),
            List.of(Shown.of("weak", "A candidate answers", QUOTE)),
            List.of(
                    Shown.of("flaw", "The flaw", TEXT),
                    Shown.of("right_when", "When it would have been right", REMARK)
                            .under())),

    /** An explanation for a named audience under a short clock. */
    EXPLAIN(List.of("audience", "phases"), List.of(), List.of(Shown.of("audience", "For", REMARK)), List.of()),

    /** Writing under time. */
    DRAFT(
            List.of("audience", "words", "phases"),
            List.of(),
            List.of(Shown.of("audience", "For", REMARK)
                    .saying(q -> List.of(q.string("audience") + "; at most " + q.string("words") + " words"))),
            List.of()),

    /** A story of one's own: situation, task, action, result, lesson. */
    STORY(List.of(), List.of(), List.of(), List.of()),

    /** Recall, reveal, grade. */
    CARD(
            List.of("answer", "bites"),
            List.of("caveat", "group"),
            List.of(),
            List.of(
                    Shown.of("answer", "Answer", REMARK),
                    Shown.of("bites", "Where it bites", REMARK).under(),
                    Shown.of("caveat", "But", REMARK).under())),

    /** Assumptions and a number with its unit. */
    NUMERIC(
            List.of("given", "result", "sanity", "working", "phases"),
            List.of("draw", "holds"),
            List.of(),
            List.of(
                    Shown.of("result", "The number", TYPED).saying(Expected::told),
                    Shown.of("tolerance", "Tolerance", REMARK)
                            .saying(q -> List.of(q.get("result").string("because")))
                            .under(),
                    Shown.of("sanity", "Sanity check", REMARK).under())),

    /** A chart in text: observe, hypothesise, say what to check. */
    CHART(List.of("chart", "phases"), List.of(), List.of(Shown.of("chart", "", Block.Form.CHART)), List.of()),

    /** A query over small tables, which is run. */
    SQL(
            List.of("tables", "reference", "because", "mistakes", "phases"),
            List.of("ordered", "within"),
            List.of(Shown.of("tables", "", Block.Form.CHART).saying(Table::drawn)),
            List.of(
                    Shown.of("reference", "A query that is right", TEXT).saying(WrongQuery::reference),
                    Shown.of("because", "Why", REMARK),
                    Shown.of("mistakes", "What goes wrong", TEXT).saying(WrongQuery::told)));

    /** What a card may have beside its own keys. */
    private static final Set<String> ON_CARDS = Set.of(
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
            "sources");

    /** Of a question that was made for one person; a deck never has it. */
    private static final String ITEM = "item";

    /** Keys that only some kinds may have; every other key is common to all but cards. */
    private static final Set<String> OWN = own();

    /** For who reads a thousand of them at a start. */
    private static final Map<String, Kind> BY_ID = byId();

    private final String id = name().toLowerCase(Locale.ROOT);
    private final Set<String> must;
    private final Set<String> may;
    private final List<Shown> asks;
    private final List<Shown> tells;

    /**
     * @param asks what its keys show with the question
     * @param tells what they show after the answer
     */
    Kind(List<String> must, List<String> may, List<Shown> asks, List<Shown> tells) {
        this.must = Set.copyOf(must);
        this.may = Set.copyOf(may);
        this.asks = List.copyOf(asks);
        this.tells = List.copyOf(tells);
    }

    private static Map<String, Kind> byId() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Kind kind : values()) {
            kinds.put(kind.id, kind);
        }
        return kinds;
    }

    private static Set<String> own() {
        Set<String> keys = new HashSet<>();
        for (Kind kind : values()) {
            keys.addAll(kind.must);
            keys.addAll(kind.may);
        }
        keys.removeAll(Set.of("phases", "working"));
        keys.add(ITEM);
        return keys;
    }

    /** The word in decks and on the command line. */
    public String id() {
        return id;
    }

    /** The keys a question of this kind must have beyond those that all have. */
    public Set<String> needs() {
        return must;
    }

    /** Whether a question of this kind may have the key. */
    public boolean allows(String key) {
        if (must.contains(key) || may.contains(key)) {
            return true;
        }
        return this == CARD ? ON_CARDS.contains(key) : !OWN.contains(key);
    }

    List<Shown> asks() {
        return asks;
    }

    List<Shown> tells() {
        return tells;
    }

    /** The kind with this id. */
    public static Kind of(String id) {
        Kind kind = BY_ID.get(id);
        return kind != null ? kind : valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** All ids, in order. */
    public static List<String> ids() {
        return List.of(values()).stream().map(Kind::id).toList();
    }
}
