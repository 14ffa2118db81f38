package io.github.pmdrill.plan;

import io.github.pmdrill.deck.FollowUp;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.listen.Heard.Hook;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses which follow-up is due: first what is missing, then what was invited, then a twist. */
public final class FollowUpChoice {
    private FollowUpChoice() {}

    /**
     * A follow-up that is due.
     *
     * @param because why, as it is told
     */
    public record Due(FollowUp followUp, String because) {}

    /**
     * The next one, or none.
     *
     * @param heard ids of triggers heard so far; what they cover is never asked
     * @param put ids of follow-ups that were put already
     */
    public static Optional<Due> next(
            Question question, Options options, Set<String> heard, List<Hook> hooks, Collection<String> put) {
        Comparator<FollowUp> focusFirst = Comparator.comparing(
                f -> !options.focus().isEmpty() && f.dimension().equals(options.focus()) ? 0 : 1);
        List<FollowUp> open = question.followUps().stream()
                .filter(f -> !put.contains(f.id()))
                .sorted(focusFirst.thenComparing(FollowUp::category))
                .toList();
        Stream<Due> missing = open.stream()
                .filter(f -> !f.absent().isEmpty() && !heard.contains(f.absent()))
                .map(f -> new Due(f, missing(f, question, options)));
        Stream<Due> invited = open.stream()
                .filter(f -> !f.said().isEmpty())
                .flatMap(f -> hooks.stream()
                        .filter(hook -> hook.followUp().equals(f.id()))
                        .limit(1)
                        .map(hook -> new Due(f, "asked because you said \"" + hook.word() + "\"")));
        boolean twisted = question.followUps().stream().anyMatch(f -> isTwist(f) && put.contains(f.id()));
        Stream<Due> always = open.stream()
                .filter(f -> f.always() && !(twisted && isTwist(f)))
                .map(f -> new Due(f, always(f)));
        return Stream.of(missing, invited, always).flatMap(s -> s).findFirst();
    }

    private static String missing(FollowUp followUp, Question question, Options options) {
        if (!options.listens()) {
            return "asked of everyone: nothing was listened to";
        }
        boolean design = question.kind() == Kind.SCENARIO || question.kind() == Kind.OPEN;
        // What a point says may lack though figures, other options or failures were spoken of.
        boolean point = question.points().stream().anyMatch(p -> p.id().equals(followUp.absent()));
        if (!design || point) {
            return "asked because nothing about it was heard";
        }
        return switch (followUp.category()) {
            case SCALE -> "asked because no such figure was heard";
            case TRADE_OFFS -> "asked because no rejected option and its price were heard";
            case FAILURE_MODES -> "asked because nothing about things going wrong was heard";
            case OUTCOME -> "asked because no effect on a person was heard";
            case HOOK, TWIST -> "asked because nothing about it was heard";
        };
    }

    private static boolean isTwist(FollowUp followUp) {
        return followUp.category() == FollowUp.Category.TWIST;
    }

    private static String always(FollowUp followUp) {
        return isTwist(followUp) ? "a twist" : "asked of everyone";
    }
}
