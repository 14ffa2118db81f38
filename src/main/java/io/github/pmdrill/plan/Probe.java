package io.github.pmdrill.plan;

import io.github.pmdrill.deck.FollowUp;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A follow-up in the interviewer's mouth: how it is put in other words, pushed on with once, and helped with.
 *
 * @param ask its words as the deck has them
 * @param wants what kind of answer it is after
 */
public record Probe(String ask, Wants wants) {
    /** Fewer words than these, without a figure, are hardly an answer. */
    private static final int FEWEST_WORDS = 4;

    /** More words than these evade nothing. */
    private static final int MOST_WORDS = 14;

    private static final Pattern DEPENDS =
            Pattern.compile("(?:well |it |that |this |really |all )*(?:really )?depends?\\b.{0,40}");
    private static final Pattern EVASIVE = Pattern.compile(
            "(?:well |hm+ |um+ |honestly |sorry |ok |i guess |i think )*(?:"
                    + "(?:i (?:really )?)?(?:dont know|do not know|have no idea|cant say|couldnt say|cant tell|cant remember|dont remember|forgot)"
                    + "|no idea|no clue|not (?:so |really )?sure|im not (?:so |really )?sure|dunno|idk|pass|skip|next|hard to (?:say|tell)"
                    + "|difficult to say|good question|maybe|perhaps|who knows|whatever|nothing|none|na|n a|no comment|no answer|something"
                    + "|we(?:d| would)? (?:will )?(?:have to )?see|id have to (?:check|think|look)|i would have to (?:check|think|look)"
                    + "|i(?:d| would) (?:need to )?(?:ask|check|look it up|google it)|no|yes|yeah|ok"
                    + ")(?: (?:about )?(?:it|that|this|yet|now|right now|to be honest|honestly|sorry|really|at the moment|here|on that))*");

    /** What kind of answer a follow-up is after. */
    enum Wants {
        NUMBER(
                "Take a guess, with a number.",
                "And in numbers, roughly?",
                "I am after a figure, even a rough one, and the steps that led you to it.",
                "Start from one number you know and multiply; the order of magnitude is enough."),
        PRICE(
                "Take a guess, and say what it would cost.",
                "Why that, and what is its price?",
                "I want to hear the option you turned down, and what it would have given you.",
                "Name what you turned down, and the day on which it would have been the better choice."),
        FAILURE(
                "What is the first thing you would look at?",
                "And then? Who notices, and how?",
                "Something goes wrong; tell me what happens next, step by step, and who notices.",
                "Pick one piece, stop it, and follow a single request until somebody notices."),
        PERSON(
                "Name one person it touches. What is different for them?",
                "How would they notice?",
                "Tell me what changes for somebody, and how anybody could tell that it did.",
                "Think of one person: what do they see, and what would you count?"),
        DEPTH(
                "What would you need to know?",
                "Go one step further: how does that work here?",
                "You used a word that I want to look behind: how does it work here, and where does it hurt?",
                "Say in one sentence how it works; then where it goes wrong."),
        CHANGE(
                "What would you need to know?",
                "What would you do first, then?",
                "Things are now as I have just said. What do you keep of your answer, and what do you change?",
                "What of your answer still holds? Begin there; then change one thing."),
        MOMENT(
                "What do you remember of it? One moment is enough.",
                "Go on. What happened then?",
                "I want that one case: what you saw, what you said, what happened next.",
                "One scene: who was in the room, what you said, what came of it.");

        private final String whenEvasive;
        private final String whenShort;
        private final String otherWords;
        private final String nudge;

        Wants(String whenEvasive, String whenShort, String otherWords, String nudge) {
            this.whenEvasive = whenEvasive;
            this.whenShort = whenShort;
            this.otherWords = otherWords;
            this.nudge = nudge;
        }
    }

    /** A question's follow-up as the interviewer has it in mind. */
    public static Probe of(Question question, FollowUp followUp) {
        if (question.kind() == Kind.STORY) {
            return new Probe(followUp.ask(), Wants.MOMENT);
        }
        return new Probe(
                followUp.ask(),
                switch (followUp.category()) {
                    case SCALE -> Wants.NUMBER;
                    case TRADE_OFFS -> Wants.PRICE;
                    case FAILURE_MODES -> Wants.FAILURE;
                    case OUTCOME -> Wants.PERSON;
                    case HOOK -> Wants.DEPTH;
                    case TWIST -> Wants.CHANGE;
                });
    }

    /** The push on an answer; empty where the answer stands for itself. */
    public String push(String answer) {
        String words = answer.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        int many = words.split(" ", -1).length;
        if (many > MOST_WORDS) {
            return "";
        }
        if (words.isEmpty() || EVASIVE.matcher(words).matches()) {
            return wants.whenEvasive;
        }
        if (DEPENDS.matcher(words).matches()) {
            return "On what? Name the one thing, and what you would do in each case.";
        }
        boolean figure = words.chars().anyMatch(Character::isDigit);
        return !figure && many < FEWEST_WORDS ? wants.whenShort : "";
    }

    /** It once more, so that somebody who did not follow can. */
    public String inOtherWords() {
        return "Put differently: " + wants.otherWords + " So, once more: " + ask;
    }

    /** A hint for it that gives nothing away. */
    public String nudge() {
        return wants.nudge;
    }
}
