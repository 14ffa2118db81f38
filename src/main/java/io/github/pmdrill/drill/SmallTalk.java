package io.github.pmdrill.drill;

import io.github.pmdrill.dialogue.Countdown;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.listen.Asked;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What the interviewer says to what is not a question about the case. */
final class SmallTalk {
    private SmallTalk() {}

    /**
     * The interview after it. It is no clarifying question and not counted as one; only what was assumed is kept among
     * them, for answers are built on it.
     *
     * @param it as it stands at the stage that goes on
     */
    static Interview after(Interview it, String text, Asked asked) {
        return switch (asked.talk()) {
            case REPEAT -> says(it, "Again: " + it.question().prompt().strip());
            case TERM -> says(it, asked.means());
            case TIME -> says(it, left(Wording.countdown(it)));
            case ASSUME -> FactsTold.told(it, text, "", "Assume it, and say so.");
            case DIRECTION -> says(it, "I would rather hear your reasons.");
            case STUCK -> says(it, "Ask what you would need in order to decide; or /next, and assume.");
            case COURTESY -> says(it, "Take your time.");
            case DONE -> done(it);
            case CASE -> it;
        };
    }

    private static Interview says(Interview it, String text) {
        return it.saying(Line.said(text));
    }

    /** What is being written is given by its own end only: it would be lost half-way otherwise. */
    private static Interview done(Interview it) {
        return it.stage() instanceof ClarifyStage
                ? ClarifyStage.next(it, it.stage())
                : says(it, "Then end your answer, and we go on.");
    }

    private static String left(@Nullable Countdown clock) {
        if (clock == null) {
            return "No clock runs here.";
        }
        Duration left = clock.box().minus(clock.spent().truncatedTo(ChronoUnit.SECONDS));
        String text = clock.title() + ": " + clock.display(clock.spent());
        return left.isNegative() ? text + "." : text + ", " + Countdown.minutes(left) + " left.";
    }
}
