package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.listen.Talk;
import io.github.pmdrill.notes.Clarification;
import java.util.List;
import java.util.Optional;

/** What the interviewer tells to a question: the one fact that is meant, or a choice between those that are near. */
final class FactsTold {
    private static final String NOTHING_ON_THAT = "I have nothing on that. Assume something, and say so.";

    private static final String ALL_IS_SAID = "I know no more than the question says. Assume something, and say so.";
    private static final String YOUR_STORY = "That is up to you: it is your story.";

    private static final Line IS_IT_AN_ANSWER =
            Line.note("(That read as a question to me. If it is your answer, end it once more; or go on.)");

    private FactsTold() {}

    /**
     * After a question.
     *
     * @param back the stage that goes on once it is answered
     */
    static Interview asked(Interview it, Turn turn, Stage back) {
        String text = turn.reply().text();
        Asked asked = turn.asked();
        if (asked.talk() != Talk.CASE) {
            return SmallTalk.after(it.to(back), turn);
        }
        Optional<Fact> told = fact(it, asked.told());
        Optional<Fact> also = fact(it, asked.also());
        List<Fact> near = asked.choose().stream()
                .map(id -> fact(it, id))
                .flatMap(Optional::stream)
                .toList();
        if (told.isPresent() && also.isPresent()) {
            return both(it, text, told.get(), also.get(), back);
        }
        if (told.isPresent()) {
            return tell(it, text, told.get(), back);
        }
        return near.isEmpty()
                ? nothing(it, text).to(back)
                : offer(it, ChooseStage.between(text, near, back, it.draft()));
    }

    /**
     * After a text that is put to the interviewer where an answer is asked for: it stays in the editor, for it may have
     * been the answer, unless it could not be one.
     *
     * @param back the stage that goes on
     * @param closed the same, at which it would be taken for an answer
     */
    static Interview put(Interview it, Turn turn, Stage back, Stage closed) {
        if (turn.asked().talk().isSocial()) {
            return asked(it, turn, back);
        }
        return asked(it.drafting(turn.reply().text()), turn, closed).saying(IS_IT_AN_ANSWER);
    }

    /** Tells a fact, or asks which of its topics is meant. */
    static Interview tell(Interview it, String text, Fact fact, Stage back) {
        return fact.choose().isEmpty()
                ? told(it, text, fact.id(), fact.say()).to(back)
                : offer(it, ChooseStage.within(text, fact, back, it.draft()));
    }

    /** Tells two facts, first one that is told at once; of one that is ambiguous it is asked afterwards. */
    private static Interview both(Interview it, String text, Fact one, Fact other, Stage back) {
        if (one.choose().isEmpty()) {
            return tell(told(it, text, one.id(), one.say()), text, other, back);
        }
        return other.choose().isEmpty()
                ? both(it, text, other, one, back)
                : tell(it.drafting(""), text, one, ChooseStage.within(text, other, back, it.draft()));
    }

    private static Interview offer(Interview it, ChooseStage choice) {
        return it.to(choice).drafting("");
    }

    /** There is no such fact. */
    static Interview nothing(Interview it, String text) {
        Question question = it.question();
        if (question.kind() == Kind.STORY) {
            return told(it, text, "", YOUR_STORY);
        }
        return told(it, text, "", question.facts().isEmpty() ? ALL_IS_SAID : NOTHING_ON_THAT);
    }

    /** The record keeps the fact as it stands in the deck, however it was said this time. */
    static Interview told(Interview it, String text, String fact, String said) {
        boolean again = !fact.isEmpty()
                && it.clarifications().stream()
                        .anyMatch(before ->
                                before.fact().equals(fact) && before.told().equals(said));
        return it.with(it.said().asking(new Clarification(it.elapsed(), text, fact, said, false)))
                .saying(Line.said(again ? "As I said: " + said : said));
    }

    /** The record keeps a question to which the person was asked back, and asked another one instead. */
    static Interview open(Interview it, String text, String askedBack) {
        return it.with(it.said().asking(new Clarification(it.elapsed(), text, "", askedBack, true)));
    }

    private static Optional<Fact> fact(Interview it, String id) {
        return it.question().facts().stream().filter(f -> f.id().equals(id)).findFirst();
    }
}
