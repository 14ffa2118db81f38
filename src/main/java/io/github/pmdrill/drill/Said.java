package io.github.pmdrill.drill;

import io.github.pmdrill.plan.AskedFollowUp;
import io.github.pmdrill.plan.Clarification;
import io.github.pmdrill.plan.Copies;
import java.util.List;
import java.util.Map;

/**
 * What the person said and asked before the self-review.
 *
 * @param goal goal, user and limits in one line; may be empty
 * @param answers by part
 * @param redone answers given on a second try, by part
 * @param asked what was asked, with what was told
 * @param followUps those that were put, with what was answered
 * @param hints how many were asked for
 * @param pauses how often the clock was stopped
 */
record Said(
        String goal,
        Map<String, String> answers,
        Map<String, String> redone,
        List<Clarification> asked,
        List<AskedFollowUp> followUps,
        int hints,
        int pauses) {
    static final Said NOTHING = new Said("", Map.of(), Map.of(), List.of(), List.of(), 0, 0);

    Said {
        answers = Copies.map(answers);
        redone = Copies.map(redone);
        asked = List.copyOf(asked);
        followUps = List.copyOf(followUps);
    }

    Said goal(String text) {
        return new Said(text, answers, redone, asked, followUps, hints, pauses);
    }

    Said answer(String part, String text) {
        return new Said(goal, Copies.plus(answers, part, text), redone, asked, followUps, hints, pauses);
    }

    Said again(String part, String text) {
        return new Said(goal, answers, Copies.plus(redone, part, text), asked, followUps, hints, pauses);
    }

    Said asking(Clarification question) {
        return new Said(goal, answers, redone, Copies.plus(asked, question), followUps, hints, pauses);
    }

    Said answering(AskedFollowUp followUp) {
        return new Said(goal, answers, redone, asked, Copies.plus(followUps, followUp), hints, pauses);
    }

    Said hint() {
        return new Said(goal, answers, redone, asked, followUps, hints + 1, pauses);
    }

    Said pause() {
        return new Said(goal, answers, redone, asked, followUps, hints, pauses + 1);
    }
}
