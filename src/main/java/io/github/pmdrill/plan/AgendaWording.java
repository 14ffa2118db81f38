package io.github.pmdrill.plan;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How a round is told before its first question. */
record AgendaWording(Plan plan) {
    /** Its title, and its interviews in their order; nothing of a session that is no round. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (plan.agenda().isNone()) {
            return lines;
        }
        Duration rests =
                plan.agenda().roundParts().stream().map(RoundPart::rest).reduce(Duration.ZERO, Duration::plus);
        long minutes = plan.questions().stream().mapToLong(this::minutes).sum() + rests.toMinutes();
        String breaks = rests.isZero() ? "" : " with breaks";
        lines.add(Line.title(plan.agenda().title() + " (" + minutes + " min" + breaks + ")"));
        for (int i = 0; i < plan.questions().size(); i++) {
            RoundPart roundPart = plan.agenda().roundPart(i);
            String rest = roundPart.hasRest()
                    ? ", after a break of " + roundPart.rest().toMinutes() + " min"
                    : "";
            lines.add(Line.item((i + 1) + ". " + roundPart(i) + rest));
        }
        lines.add(Line.gap());
        return lines;
    }

    /** An interview in one line, without what would show its question. */
    String roundPart(int place) {
        return plan.agenda().roundPart(place).title() + ", "
                + minutes(plan.questions().get(place)) + " min";
    }

    private long minutes(Question question) {
        return Math.round(question.minutes() * plan.options().pace());
    }
}
