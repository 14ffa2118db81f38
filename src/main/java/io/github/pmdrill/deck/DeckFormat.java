package io.github.pmdrill.deck;

import static io.github.pmdrill.format.Fields.keys;
import static io.github.pmdrill.format.Fields.may;
import static io.github.pmdrill.format.Fields.must;
import static io.github.pmdrill.format.Fields.plus;
import static io.github.pmdrill.format.Shape.cell;
import static io.github.pmdrill.format.Shape.choice;
import static io.github.pmdrill.format.Shape.date;
import static io.github.pmdrill.format.Shape.flag;
import static io.github.pmdrill.format.Shape.id;
import static io.github.pmdrill.format.Shape.list;
import static io.github.pmdrill.format.Shape.map;
import static io.github.pmdrill.format.Shape.name;
import static io.github.pmdrill.format.Shape.number;
import static io.github.pmdrill.format.Shape.oneOrMore;
import static io.github.pmdrill.format.Shape.text;
import static io.github.pmdrill.format.Shape.textOr;
import static io.github.pmdrill.format.Shape.whole;
import static io.github.pmdrill.format.Shape.wordOr;

import io.github.pmdrill.format.Fields;
import io.github.pmdrill.format.Fields.Field;
import io.github.pmdrill.format.Shape;
import java.util.List;
import java.util.Map;

/** The deck format: every key, what it says, and what may stand there. */
public final class DeckFormat {
    private DeckFormat() {}

    static final Shape PHRASES = list(1, text());
    private static final Shape TEXTS = list(1, text());

    private static final Map<String, Field> HEARD = keys(
            must("said", "Whole sentences that say it, as different people would.", TEXTS),
            may("not_said", "Sentences that are near and do not say it, where that is needed.", TEXTS),
            may("quantity", "A figure that measures such a thing is enough.", oneOrMore(choice(Trigger.QUANTITIES))));

    static final Fields TRIGGER = new Fields("a detection rule", HEARD);

    static final Fields FACT = new Fields(
            "a fact",
            keys(
                    must("id", "Its name within the question.", id()),
                    must("topic", "What it is about, in a few words, for a choice between topics.", text()),
                    may("like", "A shared topic, such as means or load, whose examples count for this fact too.", id()),
                    may("say", "What the interviewer tells.", text()),
                    may("choose", "For an ambiguous question: topics, each with what is told.", map(text(), text())),
                    may("asked", "Whole questions that ask for it, as different people would; six to eighteen.", TEXTS),
                    may("not_asked", "Questions that are near and do not ask for it, where that is needed.", TEXTS)));

    static final Fields PHASE = new Fields(
            "a phase",
            keys(
                    must("id", "Its name within the question.", id()),
                    must("title", "What the clock says.", text()),
                    must("minutes", "Its time-box, in whole minutes.", whole(1, 120)),
                    may("cue", "One line that says what to do.", text())));

    private static final Fields WHEN = new Fields(
            "a follow-up's condition",
            keys(
                    may(
                            "absent",
                            "Asked when this was not heard: a rule of the detect list, a rule that every answer is"
                                    + " listened for (sized, compared, priced, failed, outcome), or a point.",
                            id()),
                    may("said", "Asked when one of these words or phrases was said.", PHRASES)));

    static final Fields FOLLOW_UP = new Fields(
            "a follow-up",
            keys(
                    must("id", "Its name within the question.", id()),
                    must("category", "What it pushes on.", choice(FollowUp.Category.ids())),
                    may("dimension", "The rubric's dimension it trains; by default that of its category.", id()),
                    must("when", "always, or a condition on what was said.", wordOr("always", WHEN)),
                    must("ask", "The words across the table.", text())));

    static final Fields POINT = new Fields(
            "a point",
            keys(
                    must("id", "Its name within the question.", id()),
                    must("dimension", "The rubric's dimension it belongs to.", id()),
                    must("say", "The point, in one breath.", text()),
                    may("said", "One to four whole sentences that make it, as different people would.", TEXTS),
                    may("not_said", "The opposite choice, where the point is a choice between two.", TEXTS)));

    static final Fields WORKING = new Fields(
            "a line of working",
            keys(
                    must("let", "The name of the value.", name()),
                    must("expr", "How it is computed; earlier names may be used.", text()),
                    must("is", "The value as it is printed; recomputed by the check.", number()),
                    may("assume", "What is assumed here.", text())));

    private static final Fields VARIATION = new Fields(
            "a variation",
            keys(
                    must("say", "What is different this time.", text()),
                    may(
                            "change",
                            "What changes.",
                            new Fields(
                                    "a change",
                                    keys(
                                            may("working", "New values by name.", map(name(), number())),
                                            may(
                                                    "facts",
                                                    "Facts that are told otherwise this time, by id; of a fact with topics, the topics.",
                                                    map(id(), textOr(map(text(), text())))))))));

    private static final Fields RESULT = new Fields(
            "an expected result",
            keys(
                    must("of", "The name in working that is asked for.", name()),
                    must("unit", "Its unit.", choice(Expected.UNITS)),
                    must("within", "The tolerance as a fraction: 0.1 is ten per cent either way.", number()),
                    must("because", "Why this tolerance.", text())));

    private static final Fields OPTION = new Fields(
            "an option",
            keys(
                    must("name", "The option, as shown with the prompt.", text()),
                    must("gains", "What it wins; revealed later.", text()),
                    must("costs", "What it costs; revealed later.", text()),
                    must("flips", "When this one would be right; revealed later.", text())));

    private static final Fields TABLE = new Fields(
            "a table",
            keys(
                    must("name", "Its name, in lower case.", name()),
                    must("columns", "Each column's type, by its name.", map(name(), choice(Table.TYPES))),
                    must("rows", "Rows of values, null where there is none; at most 30.", list(1, list(1, cell())))));

    private static final Fields WRONG_QUERY = new Fields(
            "a wrong query",
            keys(
                    must(
                            "query",
                            "The query that people write; the check runs it, and it must find something else.",
                            text()),
                    must("because", "What it does instead.", text())));

    public static final Fields QUESTION = new Fields(
            "a question",
            keys(
                    must("id", "Kebab-case, unique in the deck, never reused: history hangs on it.", id()),
                    must("kind", "What kind of question.", choice(Kind.ids())),
                    must("level", "easy shows hints, medium on request, hard none.", choice(Level.ids())),
                    must("title", "What is practised, for lists and headings.", text()),
                    may("subtitle", "The story, in a few words.", text()),
                    may("archetype", "The kind of task, in the words people search for: Design a news feed.", text()),
                    may("also", "Other names and products, only for search.", TEXTS),
                    may("formerly", "Ids it had before; what was practised under them counts for it.", list(1, id())),
                    may("tags", "For filters.", list(1, id())),
                    may(
                            "rubric",
                            "By default that of the kind.",
                            choice(List.of("technical", "story", "estimate", "query"))),
                    must("prompt", "The question, at most 45 words.", text()),
                    may("why", "Why they ask; shown after the attempt.", text()),
                    may("interviewer", "Who sits across the table.", text()),
                    may("hints", "Nudges, weakest first.", TEXTS),
                    may("facts", "What the interviewer tells when asked (scenario).", list(1, FACT)),
                    may("phases", "The time-boxes, in order.", list(1, PHASE)),
                    may("detect", "Named rules for what an answer says.", map(id(), TRIGGER)),
                    may("follow_ups", "What the interviewer pushes back with.", list(1, FOLLOW_UP)),
                    may("points", "What a strong answer says.", list(1, POINT)),
                    may("pitfalls", "What goes wrong, one line each.", TEXTS),
                    may("working", "The numbers and how they come about.", list(1, WORKING)),
                    may(
                            "draw",
                            "Constants of the working and the values that a seed may give them, the one as first put"
                                    + " among them; texts then name figures of the working in braces, as {rows},"
                                    + " {rows/1000}, {rows*8}, {rows~2}, {rows~0}, {rows~words} or {rows~money} (numeric).",
                            map(name(), list(2, number()))),
                    may(
                            "holds",
                            "What the words rely on, such as share > 90; figures of which it is not true are not drawn (numeric).",
                            TEXTS),
                    may(
                            "outline",
                            "A strong answer in short, in Markdown; what fits into the phases' minutes.",
                            text()),
                    may("if_pressed", "What goes deeper, in Markdown; shown under the outline.", text()),
                    may(
                            "variations",
                            "The same question with something changed, for the next time.",
                            list(1, VARIATION)),
                    may("personalise", "Where the person's own product comes in.", text()),
                    may(
                            "sources",
                            "Where facts come from; {assumptions: invented} when there are none.",
                            map(id(), text())),
                    may("as_of", "The day the outside facts were checked.", date()),
                    may("goal", "What the options are set against (compare).", text()),
                    may("options", "The options (compare).", list(2, OPTION)),
                    may("weak", "The weak answer (repair).", text()),
                    may("flaw", "What is wrong with it (repair).", text()),
                    may("right_when", "When the weak answer would have been right (repair).", text()),
                    may("audience", "Who listens or reads (explain, draft).", text()),
                    may("words", "The most words (draft).", whole(10, 2000)),
                    may("chart", "A chart or table in text, at most 76 columns (chart).", text()),
                    may("tables", "The tables that the query runs over (sql).", list(1, TABLE)),
                    may("reference", "A query that is right (sql).", text()),
                    may("because", "Why it is right, in a line (sql).", text()),
                    may("mistakes", "Queries that people write instead (sql).", list(1, WRONG_QUERY)),
                    may("ordered", "Whether the rows must come in the reference's order (sql).", flag()),
                    may("within", "By how much a number may differ, as a fraction; 0.005 by default (sql).", number()),
                    may("given", "Assumptions shown with the prompt (numeric).", TEXTS),
                    may("result", "The number that is asked for (numeric).", RESULT),
                    may("sanity", "How to see that the order of magnitude is right (numeric).", text()),
                    may("answer", "One fact, one line (card).", text()),
                    may("bites", "Where it bites a product, one line (card).", text()),
                    may("caveat", "On what its truth depends (card).", text()),
                    may("group", "The group of the deck it stands in (card).", text()),
                    may("item", "A line of a person's own list that is asked about; no deck has one.", text())));

    /** What every deck begins with. */
    private static final Fields HEAD = new Fields(
            "a deck",
            keys(
                    must("title", "The deck's name for lists.", text()),
                    must("purpose", "One line: what it practises.", text())));

    /** The {@code deck.yaml} of a folder. */
    public static final Fields FOLDER = new Fields(
            "a deck",
            plus(
                    HEAD.fields(),
                    may("order", "Ids of questions in the order they are met; the others follow.", list(1, id()))));

    public static final Fields DECK = new Fields(
            "a deck",
            plus(
                    HEAD.fields(),
                    must(
                            "questions",
                            "The questions, in the order they are met.",
                            list(1, Shape.defined("question", QUESTION)))));

    public static final Fields TOPICS = new Fields(
            "the shared topics",
            keys(
                    must(
                            "topics",
                            "Facts that recur.",
                            list(
                                    1,
                                    new Fields(
                                            "a topic",
                                            keys(
                                                    must("id", "Its name.", id()),
                                                    must("topic", "What it is about.", text()),
                                                    must("asked", "How people ask for it.", TEXTS))))),
                    must(
                            "rules",
                            "What every answer is listened for.",
                            list(
                                    1,
                                    new Fields(
                                            "a shared rule",
                                            plus(
                                                    HEARD,
                                                    must("id", "Its name.", id()),
                                                    must("heard", "What completes \"I heard no ...\".", text()))))),
                    must("nothing", "Clarifying questions that no fact answers.", TEXTS)));

    public static final Fields RUBRICS = new Fields(
            "the rubrics",
            keys(must(
                    "rubrics",
                    "The rubrics.",
                    list(
                            1,
                            new Fields(
                                    "a rubric",
                                    keys(
                                            must("id", "Its name.", id()),
                                            must("title", "For people.", text()),
                                            must(
                                                    "dimensions",
                                                    "What is rated.",
                                                    list(
                                                            1,
                                                            new Fields(
                                                                    "a dimension",
                                                                    keys(
                                                                            must("id", "Its name.", id()),
                                                                            must("title", "For people.", text()),
                                                                            must(
                                                                                    "anchors",
                                                                                    "Four behaviours, level 1 to 4.",
                                                                                    list(4, text()))))))))))));
}
