package io.github.pmdrill.interview;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.notes.Grade;
import io.github.pmdrill.text.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A card's back. */
record GradeStage() implements Stage {
    @Override
    public String word() {
        return "grade";
    }

    @Override
    public Prompt prompt(Interview it) {
        List<Line> lines = new ArrayList<>();
        if (it.isFresh()) {
            lines.addAll(Reveal.back(it.question()));
        }
        lines.add(Line.note(it.setting().isRelearning() ? onceMore(it) : howWasIt(it)));
        return Wording.prompt(it, lines, Input.mustChoose(Grade.ids()), Prompt.allowing(Act.SKIP));
    }

    /** Each grade with what comes of it. */
    private static String howWasIt(Interview it) {
        Map<Grade, Long> intervals = it.setting().intervals();
        return "How was it? "
                + choices(grade -> {
                    if (grade == Grade.AGAIN && it.setting().mayComeBack()) {
                        return " today";
                    }
                    return intervals.containsKey(grade) ? " " + Counted.of(intervals.get(grade), "day") : "";
                });
    }

    /** The schedule takes the first grade of a day; what is learnt again within it is practice. */
    private static String onceMore(Interview it) {
        Long days = it.setting().intervals().get(Grade.AGAIN);
        String when = days == null ? "" : ": it comes back in " + Counted.of(days, "day");
        return "And now? "
                + choices(grade -> grade == Grade.AGAIN && it.setting().mayComeBack() ? " today" : "")
                + ". The first grade counts" + when + ".";
    }

    private static String choices(Function<Grade, String> comes) {
        return Input.numbered(Stream.of(Grade.values())
                .map(grade -> grade.id() + comes.apply(grade))
                .toList());
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        Reply reply = turn.reply();
        if (reply.act() == Act.SKIP) {
            return it.to(new DoneStage());
        }
        Grade grade = Grade.of(Grade.ids().get(Input.chosen(reply.text(), Grade.ids())));
        return it.with(it.review().grade(grade, false)).to(new DoneStage());
    }
}
