package io.github.pmdrill.interview;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.notes.Timing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** The question is read; the clock starts when the person says so. */
record BeginStage() implements Stage {
    @Override
    public String word() {
        return "begin";
    }

    @Override
    public Prompt prompt(Interview it) {
        List<Line> lines = new ArrayList<>();
        if (it.putsTheQuestion()) {
            lines.addAll(it.setting().lead());
            lines.addAll(it.setting().opening());
        }
        String aloud = it.options().aloud() ? aloud(it) : "";
        lines.add(Line.gap());
        lines.add(Line.note("Read; then press Enter, and the clock starts." + aloud));
        return Wording.prompt(it, lines, Input.enter(), EnumSet.of(Act.UNDO, Act.SKIP, Act.QUIT));
    }

    private static String aloud(Interview it) {
        return switch (it.options().voice()) {
            case UNHEARD -> " Speak your answers; type notes only, nothing is word-matched.";
            case RECORDED -> " Speak your answers; they are recorded. Type notes only, nothing is word-matched.";
            case TRANSCRIBED -> " Speak your answers; they are recorded and written down. Type notes only.";
        };
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        Reply reply = turn.reply();
        return reply.act() == Act.SKIP
                ? it.to(new DoneStage())
                : Course.part(it.with(it.timing().starting(reply.end())), null);
    }

    @Override
    public Timing clocked(Timing timing, Reply reply) {
        return timing.reading(reply);
    }

    @Override
    public boolean putsTheQuestion() {
        return true;
    }
}
