package io.github.pmdrill.listen;

import io.github.pmdrill.bank.Topics;
import io.github.pmdrill.deck.FollowUp;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.meaning.Meaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Hears, for one question, which fact a clarifying question asks for and what an answer says: by its meaning, and by
 * its words where meaning is blind.
 *
 * <p>All examples are prepared when it is made; from then on it never changes and may be used by several threads. An
 * answer may be heard again and again while it is written: each of its sentences is worked out once.
 */
public final class Ear {
    private static final int WARM = 4;

    private final Meaning meaning;
    private final UnaryOperator<String> terms;
    private final Facts facts;
    private final Points points;
    private final Rules rules;
    private final List<String> awaited;
    private final Map<String, List<List<String>>> hooks = new LinkedHashMap<>();

    /** Prepares to listen for what a question's facts, rules, points and follow-ups name. */
    public Ear(Question question, Topics topics, Meaning meaning) {
        this(question, topics, term -> "", meaning);
    }

    /**
     * The same, where terms can be explained.
     *
     * @param terms what a term means; empty when nobody knows
     */
    public Ear(Question question, Topics topics, UnaryOperator<String> terms, Meaning meaning) {
        this(question, topics, terms, meaning, Model.bundled(), example -> true);
    }

    /** The same with some examples only, by another model. */
    Ear(Question question, Topics topics, Meaning meaning, Model model, Predicate<String> kept) {
        this(question, topics, term -> "", meaning, model, kept);
    }

    private Ear(
            Question question,
            Topics topics,
            UnaryOperator<String> terms,
            Meaning meaning,
            Model model,
            Predicate<String> kept) {
        this.meaning = meaning;
        this.terms = terms;
        facts = new Facts(question, topics, meaning, model, kept);
        points = new Points(question, meaning, model, kept);
        rules = new Rules(question, topics, meaning, model, kept);
        awaited = question.followUps().stream().map(FollowUp::absent).toList();
        for (FollowUp followUp : question.followUps()) {
            if (!followUp.said().isEmpty()) {
                hooks.put(
                        followUp.id(),
                        followUp.said().stream().map(Stated::phrase).toList());
            }
        }
    }

    /** Every text with which what is said about a question is compared. */
    public static Stream<String> texts(Question question, Topics topics) {
        return Stream.of(
                        Facts.texts(question, topics),
                        Points.texts(question),
                        Rules.texts(question, topics),
                        shared(topics))
                .flatMap(texts -> texts)
                .distinct();
    }

    private static Stream<String> shared(Topics topics) {
        return Facts.texts(topics);
    }

    /** Which fact a clarifying question asks for, or what it is about instead. A fact that answers comes first. */
    public Asked asks(String text) {
        Talk talk = Talk.of(text);
        boolean mayAskForAFact = talk == Talk.CASE || talk == Talk.ASSUME || talk == Talk.TERM;
        Asked asked = mayAskForAFact ? facts.asked(text) : Asked.NOTHING;
        if (talk == Talk.CASE || !asked.told().isEmpty()) {
            return asked;
        }
        String means = talk == Talk.TERM ? terms.apply(Talk.term(text)) : "";
        return talk == Talk.TERM && means.isEmpty() ? asked : Asked.of(talk, means);
    }

    /** What an answer says. */
    public Heard hears(String text) {
        Passages answer = Passages.of(text, meaning);
        List<Heard.PointHeard> heard = points.heard(answer);
        List<String> met = new ArrayList<>(rules.met(answer));
        // A follow-up may wait for a point as it waits for a rule.
        heard.stream().map(Heard.PointHeard::id).filter(awaited::contains).forEach(met::add);
        List<Heard.Hook> invited = new ArrayList<>();
        hooks.forEach((id, phrases) -> {
            String said = Stated.first(answer.text(), phrases);
            if (!said.isEmpty()) {
                invited.add(new Heard.Hook(id, said));
            }
        });
        return new Heard(heard, met, invited);
    }

    /** Reads what hearing needs, and hears a little, so that the first question need not wait; of a card nothing. */
    public void ready() {
        if (facts.isEmpty() && points.isEmpty()) {
            return;
        }
        for (int i = 1; i <= WARM; i++) {
            asks("Are there " + i + " things to think about before we begin with this one?");
        }
    }

    /** Works out the sentences of an answer that is still being written; not the last, which is not whole yet. */
    public void follow(String draft) {
        Text text = Text.of(draft);
        int whole = text.sentences().size() - 1;
        if (whole > 0 && !(facts.isEmpty() && points.isEmpty())) {
            Passages.of(draft.substring(0, text.sentences().get(whole - 1).end()), meaning);
        }
    }

    /** How probable it is that a clarifying question asks for each fact, and under "nothing" that it asks for none. */
    public Map<String, Double> nearFacts(String typed) {
        Map<String, Double> near = new LinkedHashMap<>();
        String text = Near.plain(typed);
        if (!facts.isEmpty() && !text.isEmpty()) {
            Facts.Chances chances = facts.chances(text);
            chances.order().forEach(i -> near.put(chances.ids().get(i), chances.each()[i]));
            near.put("nothing", chances.none());
        }
        return near;
    }

    /** How probable it is that an answer makes each point. */
    public Map<String, Double> nearPoints(String text) {
        return points.chances(passages(text));
    }

    /** How probable it is that an answer meets each rule. */
    public Map<String, Double> nearRules(String text) {
        return rules.chances(passages(text));
    }

    /** Whether all of a text is heard; of one without end the beginning is. */
    public static boolean hearsAll(String text) {
        return Passages.of(text, nothing -> new float[0]).isWhole();
    }

    Facts facts() {
        return facts;
    }

    Points points() {
        return points;
    }

    Rules rules() {
        return rules;
    }

    Passages passages(String text) {
        return Passages.of(text, meaning);
    }
}
