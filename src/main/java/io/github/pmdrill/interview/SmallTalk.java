package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.dialogue.Countdown;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.listen.Talk;
import io.github.pmdrill.notes.Clarification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the interviewer says to what is not a question about the case, as a person would. */
final class SmallTalk {
    private SmallTalk() {}

    /**
     * The interview after it. It is no clarifying question and not counted as one; only what was assumed is kept among
     * them, for answers are built on it.
     *
     * @param it as it stands at the stage that goes on
     */
    static Interview after(Interview it, Turn turn) {
        Talk talk = turn.asked().talk();
        return switch (talk) {
            case ASSUME -> FactsTold.told(it, turn.reply().text(), "", "Assume it, and say so.");
            case STATED -> stated(it, turn);
            case DONE -> done(it);
            case CASE -> it;
            case TERM -> says(it, turn.asked().means());
            default -> says(it, reply(it, talk));
        };
    }

    private static String reply(Interview it, Talk talk) {
        return switch (talk) {
            case REPEAT -> "Again: " + asked(it);
            case PARDON -> told(it).isEmpty() ? "Again: " + asked(it) : "I said: " + told(it);
            case MEANING -> inOtherWords(it);
            case TIME -> left(Wording.countdown(it));
            case HINT -> Hints.isLeft(it) ? "There is one: /hint gives it." : "I have none for this; take a guess.";
            case STUCK -> stuck(it);
            default -> varied(it, ready(talk));
        };
    }

    /** What is always right to say; the same is not said twice in a row. */
    private static List<String> ready(Talk talk) {
        return switch (talk) {
            case DIRECTION ->
                List.of(
                        "I would rather hear your reasons.",
                        "I won't say yet. What speaks against it?",
                        "Convince me: what did you turn down, and why?");
            case THANKS -> List.of("You're welcome.", "Sure.", "Any time.");
            case GREETING -> List.of("Hello. Go ahead whenever you are ready.", "Good to have you here. Go ahead.");
            case SORRY -> List.of("No harm done.", "Don't worry.", "That's all right.");
            case THINKING -> List.of("Take your time.", "No hurry.", "Of course; think it through.");
            case UNCLEAR ->
                List.of(
                        "I can't tell what you are after. A few more words: who, how many, how fast, at what price?",
                        "Say a little more, and I'll see what I know.",
                        "About what? One whole question, please.");
            default -> List.of("Good.", "All right.", "Go on.");
        };
    }

    private static String varied(Interview it, List<String> replies) {
        return replies.get(it.said().aside().talks() % replies.size());
    }

    private static Interview says(Interview it, String text) {
        return it.with(it.said().beside(it.said().aside().talk())).saying(Line.said(text));
    }

    /** What was laid down where questions are asked is the person's own, and kept. */
    private static Interview stated(Interview it, Turn turn) {
        return it.with(it.said()
                        .beside(it.said().aside().stating(turn.reply().text().strip())))
                .with(it.listened().plus(turn.heard()))
                .saying(Line.said("Noted, as yours."));
    }

    private static Stage at(Interview it) {
        return it.stage() instanceof ChooseStage choice ? choice.back() : it.stage();
    }

    private static String asked(Interview it) {
        return at(it) instanceof FollowUpStage follow
                ? follow.due().followUp().ask()
                : it.question().prompt().strip();
    }

    /** The fact that was told last, where facts are asked for. */
    private static String told(Interview it) {
        List<Clarification> all = it.clarifications();
        boolean clarifies = at(it) instanceof ClarifyStage && !all.isEmpty();
        return clarifies ? all.get(all.size() - 1).told() : "";
    }

    private static String inOtherWords(Interview it) {
        if (at(it) instanceof FollowUpStage follow) {
            return follow.probe(it).inOtherWords();
        }
        if (at(it) instanceof ClarifyStage) {
            return told(it).isEmpty()
                    ? "Just what it says: " + asked(it) + " Ask me for whatever you miss."
                    : "Just that: " + told(it) + " Ask for the part that you need.";
        }
        if (at(it) instanceof GoalStage) {
            return "What it should achieve, for whom, and what you have to keep to. One sentence is enough.";
        }
        Phase part = it.stage().timed();
        return part == null || part.cue().isBlank()
                ? "Just what it says: " + asked(it)
                : "In this part I want to hear this: " + part.cue();
    }

    private static String stuck(Interview it) {
        if (at(it) instanceof ClarifyStage) {
            return "Ask what you would need in order to decide; or /next, and assume.";
        }
        return at(it) instanceof FollowUpStage
                ? "Take a guess, and say how sure you are."
                : "Begin with whom it is for, and the smallest thing that would help them.";
    }

    /** What is being written is given by its own end only: it would be lost half-way otherwise. */
    private static Interview done(Interview it) {
        if (at(it) instanceof ClarifyStage clarify) {
            return ClarifyStage.next(it, clarify);
        }
        return at(it) instanceof GoalStage goal
                ? Course.part(it, goal.timed())
                : says(it, "Then end your answer, and we go on.");
    }

    private static String left(@Nullable Countdown clock) {
        return clock == null ? "No clock runs here." : clock.left(clock.spent());
    }
}
