package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Point;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.notes.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The outline is revealed; points are ticked. */
record TickStage() implements Stage {
    @Override
    public String word() {
        return "tick";
    }

    @Override
    public Prompt prompt(Interview it) {
        List<Line> lines = new ArrayList<>();
        if (it.isFresh()) {
            lines.addAll(Reveal.of(it));
            lines.add(Line.gap());
        }
        int points = it.question().points().size();
        if (points == 0) {
            lines.add(Line.note("Enter when you have read it."));
            return Wording.prompt(it, lines, Input.line(), Prompt.allowing(Act.SKIP));
        }
        boolean first = it.options().course() == 1;
        String which = it.options().aloud() ? "Did you say these? " : "Which did you make? ";
        lines.add(Line.note(which + (first ? "Numbers, like 1 3 4; Enter for none." : choices(it))));
        Input input = first || !Reveal.surelyHeard(it).isEmpty() ? Input.ticks(points) : Input.ownTicks(points);
        return Wording.prompt(it, lines, input, Prompt.allowing(Act.SKIP));
    }

    private static String choices(Interview it) {
        List<Point> points = it.question().points();
        List<String> heard = Reveal.surelyHeard(it);
        String numbers = heard.stream()
                .map(id -> "" + (points.stream().map(Point::id).toList().indexOf(id) + 1))
                .collect(Collectors.joining(" "));
        String enter = heard.isEmpty() ? "Your own ticks" : "Enter ticks " + numbers + ", which I heard; or your own";
        return enter + ", like " + (points.size() > 3 ? "1-3 5" : "1 2")
                + ", all, none. /skip leaves them open: no point counts as missed.";
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        Interview ticked = it.with(it.review().tick(ticks(it, turn.reply())));
        if (it.blind().isEmpty()) {
            return ticked.to(new DifferentStage());
        }
        // After a short exercise they may be changed at its end, in the same line as the grade.
        boolean stands = it.setting().isShort() && it.part().isEmpty();
        return stands
                ? ticked.with(ticked.review().revise(it.blind())).to(new DifferentStage())
                : ticked.to(new ReviseStage());
    }

    private static Ticks ticks(Interview it, Reply reply) {
        boolean first = it.options().course() == 1;
        if (!first && reply.act() == Act.SKIP) {
            return Ticks.NONE;
        }
        if (!first && reply.given().isBlank()) {
            return Ticks.confirmed(Reveal.surelyHeard(it));
        }
        List<Point> points = it.question().points();
        return Ticks.own(Input.ticked(reply.given(), points.size()).orElse(List.of()).stream()
                .map(number -> points.get(number - 1).id())
                .toList());
    }
}
