package io.github.pmdrill.drill;

import io.github.pmdrill.plan.AskedFollowUp;
import io.github.pmdrill.plan.Clarification;
import io.github.pmdrill.plan.Copies;
import io.github.pmdrill.plan.TriedQuery;
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
 * @param tries queries that were run, with what came of each
 * @param aside what happened beside all this
 */
record Said(
        String goal,
        Map<String, String> answers,
        Map<String, String> redone,
        List<Clarification> asked,
        List<AskedFollowUp> followUps,
        List<TriedQuery> tries,
        SaidAside aside) {
    static final Said NOTHING = new Said("", Map.of(), Map.of(), List.of(), List.of(), List.of(), SaidAside.NOTHING);

    Said {
        answers = Copies.map(answers);
        redone = Copies.map(redone);
        asked = List.copyOf(asked);
        followUps = List.copyOf(followUps);
        tries = List.copyOf(tries);
    }

    Said goal(String text) {
        return new Said(text, answers, redone, asked, followUps, tries, aside);
    }

    Said answer(String part, String text) {
        return new Said(goal, Copies.plus(answers, part, text), redone, asked, followUps, tries, aside);
    }

    /**
     * After what was spoken was written down.
     *
     * @param part by its name in {@link SpokenParts}
     */
    Said spoken(String part, String text) {
        if (answers.containsKey(part)) {
            return answer(part, text);
        }
        List<AskedFollowUp> replied = followUps.stream()
                .map(asked -> part.equals("follow-up:" + asked.followUp().id()) ? asked.answered(text) : asked)
                .toList();
        return new Said(goal, answers, redone, asked, replied, tries, aside);
    }

    Said again(String part, String text) {
        return new Said(goal, answers, Copies.plus(redone, part, text), asked, followUps, tries, aside);
    }

    Said asking(Clarification question) {
        return new Said(goal, answers, redone, Copies.plus(asked, question), followUps, tries, aside);
    }

    Said answering(AskedFollowUp followUp) {
        return new Said(goal, answers, redone, asked, Copies.plus(followUps, followUp), tries, aside);
    }

    Said trying(TriedQuery query) {
        return new Said(goal, answers, redone, asked, followUps, Copies.plus(tries, query), aside);
    }

    Said beside(SaidAside other) {
        return new Said(goal, answers, redone, asked, followUps, tries, other);
    }
}
