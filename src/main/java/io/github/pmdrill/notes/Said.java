package io.github.pmdrill.notes;

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
public record Said(
        String goal,
        Map<String, String> answers,
        Map<String, String> redone,
        List<Clarification> asked,
        List<AskedFollowUp> followUps,
        List<TriedQuery> tries,
        SaidAside aside) {
    /** Before anything was said. */
    public static final Said NOTHING =
            new Said("", Map.of(), Map.of(), List.of(), List.of(), List.of(), SaidAside.NOTHING);

    /** Copies maps and lists. */
    public Said {
        answers = Copies.map(answers);
        redone = Copies.map(redone);
        asked = List.copyOf(asked);
        followUps = List.copyOf(followUps);
        tries = List.copyOf(tries);
    }

    /** With goal, user and limits in one line. */
    public Said goal(String text) {
        return new Said(text, answers, redone, asked, followUps, tries, aside);
    }

    /** With the answer of a part. */
    public Said answer(String part, String text) {
        return new Said(goal, Copies.plus(answers, part, text), redone, asked, followUps, tries, aside);
    }

    /**
     * After what was spoken was written down.
     *
     * @param part by its name in {@link SpokenParts}
     */
    public Said spoken(String part, String text) {
        if (answers.containsKey(part)) {
            return answer(part, text);
        }
        List<AskedFollowUp> replied = followUps.stream()
                .map(asked -> part.equals("follow-up:" + asked.followUp().id()) ? asked.answered(text) : asked)
                .toList();
        return new Said(goal, answers, redone, asked, replied, tries, aside);
    }

    /** With the answer of a part on a second try. */
    public Said again(String part, String text) {
        return new Said(goal, answers, Copies.plus(redone, part, text), asked, followUps, tries, aside);
    }

    /** With one more question that was asked. */
    public Said asking(Clarification question) {
        return new Said(goal, answers, redone, Copies.plus(asked, question), followUps, tries, aside);
    }

    /** With one more follow-up that was put. */
    public Said answering(AskedFollowUp followUp) {
        return new Said(goal, answers, redone, asked, Copies.plus(followUps, followUp), tries, aside);
    }

    /** With one more query that was run. */
    public Said trying(TriedQuery query) {
        return new Said(goal, answers, redone, asked, followUps, Copies.plus(tries, query), aside);
    }

    /** With what happened beside all this. */
    public Said beside(SaidAside other) {
        return new Said(goal, answers, redone, asked, followUps, tries, other);
    }
}
