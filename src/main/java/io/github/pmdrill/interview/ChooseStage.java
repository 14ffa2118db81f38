package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.listen.Talk;
import io.github.pmdrill.notes.Copies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question was ambiguous; the person says which topic is meant.
 *
 * @param asked the question as typed
 * @param topics in order, each with the fact that is meant
 * @param within whether the topics lie within one fact, and each has its own words
 * @param back where the interview goes on
 * @param held the draft of the answer that the question interrupted
 */
record ChooseStage(String asked, Map<String, Fact> topics, boolean within, Stage back, String held) implements Stage {
    /** The last entry of every choice. */
    static final String NONE = "none of these";

    ChooseStage {
        topics = Copies.map(topics);
    }

    static ChooseStage within(String asked, Fact fact, Stage back, String held) {
        Map<String, Fact> topics = new LinkedHashMap<>();
        fact.choose().keySet().forEach(topic -> topics.put(topic, fact));
        return new ChooseStage(asked, topics, true, back, held);
    }

    static ChooseStage between(String asked, List<Fact> facts, Stage back, String held) {
        Map<String, Fact> topics = new LinkedHashMap<>();
        facts.forEach(fact -> topics.put(fact.topic(), fact));
        return new ChooseStage(asked, topics, false, back, held);
    }

    @Override
    public String word() {
        return "choose";
    }

    @Override
    public Prompt prompt(Interview it) {
        return Wording.prompt(
                it,
                List.of(Line.said(question())),
                Input.topicOrQuestion(words()),
                Prompt.allowing(Act.SKIP, Act.NEXT));
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        Reply reply = turn.reply();
        Interview goesOn = it.to(back).drafting(held);
        if (isQuestion(reply) && it.options().reacts()) {
            Talk talk = turn.asked().talk();
            if (talk.isSocial() && talk != Talk.DONE) {
                return SmallTalk.after(it, turn);
            }
            if (isPartOfTheAnswer(turn)) {
                return FactsTold.open(goesOn, asked, question())
                        .drafting(onto(held, reply.text()))
                        .saying(Line.note("Taken as the next line of your answer; go on."));
            }
        }
        if (isQuestion(reply)) {
            return FactsTold.asked(FactsTold.open(goesOn, asked, question()), turn, back);
        }
        Optional<String> topic = chosen(reply.given());
        if (topic.isPresent()) {
            return tell(goesOn, topic.get());
        }
        Interview untold = FactsTold.nothing(goesOn, asked);
        // Whoever goes on instead of choosing goes on from where the question was asked.
        return reply.act() == Act.NEXT ? ClarifyStage.next(untold, back) : untold;
    }

    /** Whoever was interrupted by the choice may write on without making it. */
    private boolean isPartOfTheAnswer(Turn turn) {
        String text = turn.reply().text();
        return !back.isQuestion(turn.reply())
                && !Talk.asks(text)
                && turn.asked().told().isEmpty()
                && (turn.asked().talk() == Talk.CASE || turn.asked().talk() == Talk.STATED);
    }

    private static String onto(String draft, String line) {
        return draft.isEmpty() || draft.endsWith("\n") ? draft + line : draft + "\n" + line;
    }

    private Interview tell(Interview it, String topic) {
        Fact fact = Objects.requireNonNull(topics.get(topic));
        return within
                ? FactsTold.told(
                        it, asked, fact.id(), String.valueOf(fact.choose().get(topic)))
                : FactsTold.tell(it, asked, fact, back);
    }

    private String question() {
        return "Which: " + Input.numbered(words());
    }

    private List<String> words() {
        List<String> words = new ArrayList<>(topics.keySet());
        words.add(NONE);
        return words;
    }

    /** The topic chosen by a reply, or nothing for none of these. */
    private Optional<String> chosen(String reply) {
        int index = reply.isBlank() ? -1 : Input.chosen(reply, words());
        return index < 0 || index >= topics.size() ? Optional.empty() : Optional.of(words().get(index));
    }

    @Override
    public @Nullable Phase timed() {
        return back.timed();
    }

    @Override
    public boolean isQuestion(Reply reply) {
        return reply.act() == Act.ANSWER && !reply.text().isBlank() && Input.chosen(reply.text(), words()) < 0;
    }

    @Override
    public boolean isAside() {
        return true;
    }
}
