package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How a round is told before its first question. */
final class AgendaWording {
    private final Plan plan;

    AgendaWording(Plan plan) {
        this.plan = plan;
    }

    /** Its title, and its interviews in their order; nothing of a session that is no round. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (plan.agenda().isNone()) {
            return lines;
        }
        Duration rests = plan.agenda().sittings().stream().map(RoundPart::rest).reduce(Duration.ZERO, Duration::plus);
        long minutes = plan.questions().stream().mapToLong(this::minutes).sum() + rests.toMinutes();
        String breaks = rests.isZero() ? "" : " with breaks";
        lines.add(Line.title(plan.agenda().title() + " (" + minutes + " min" + breaks + ")"));
        for (int i = 0; i < plan.questions().size(); i++) {
            RoundPart sitting = plan.agenda().sitting(i);
            String rest =
                    sitting.hasRest() ? ", after a break of " + sitting.rest().toMinutes() + " min" : "";
            lines.add(Line.item((i + 1) + ". " + sitting(i) + rest));
        }
        lines.add(Line.gap());
        return lines;
    }

    /** An interview in one line, without what would show its question. */
    String sitting(int place) {
        return plan.agenda().sitting(place).title() + ", "
                + minutes(plan.questions().get(place)) + " min";
    }

    private long minutes(Question question) {
        return Math.round(question.minutes() * plan.options().pace());
    }
}
