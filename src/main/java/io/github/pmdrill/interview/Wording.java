package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Countdown;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.plan.Boxes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the prompts of several stages have in common. */
public final class Wording {
    private Wording() {}

    /** What an interview asks next, after what is said to the reply before. */
    public static Prompt next(Interview it) {
        List<Line> before = new ArrayList<>();
        if (it.scene().paused()) {
            before.addAll(openingAgain(it));
            before.add(Line.gap());
        }
        before.addAll(it.scene().news());
        return it.stage().prompt(it).after(before).beside(Beside.of(it));
    }

    /** The question as it is put, and what was told so far, for somebody who comes back. */
    public static List<Line> openingAgain(Interview it) {
        List<Line> lines = new ArrayList<>(it.setting().opening());
        List<Line> told = it.clarifications().stream()
                .filter(asked -> !asked.fact().isEmpty())
                .map(asked -> Line.item("- " + asked.told()))
                .distinct()
                .toList();
        if (!told.isEmpty()) {
            lines.add(Line.gap());
            lines.add(Line.note("You were told:"));
            lines.addAll(told);
        }
        return lines;
    }

    /** A prompt with the draft and the clock of where the interview stands. */
    static Prompt prompt(Interview it, List<Line> lines, Input input, Set<Act> commands) {
        Stage stage = it.stage();
        return new Prompt(stage.word(), lines, input, it.draft(), countdown(it), "", commands, false);
    }

    /** The clock of where the interview stands; null where none runs. */
    static @Nullable Countdown countdown(Interview it) {
        Phase timed = it.stage().timed();
        if (timed == null || !it.options().clock()) {
            return null;
        }
        return new Countdown(timed.title(), it.box(timed), it.used().getOrDefault(timed.id(), Duration.ZERO));
    }

    /** The commands of a timed part: what can be done beside it, and these. */
    static Set<Act> commands(Interview it, Act... more) {
        Set<Act> commands = Prompt.allowing(more);
        commands.addAll(Aside.offered(it));
        return commands;
    }

    /** Lines that are said only when a part begins. */
    static List<Line> whenFresh(Interview it, Line... lines) {
        return it.isFresh() ? List.of(lines) : List.of();
    }

    /** How a timed part is announced: its place, its box as it stands, and what to do; nothing when it goes on. */
    static List<Line> heading(Interview it, Phase phase, String note) {
        if (!it.isFresh()) {
            return List.of();
        }
        List<Phase> phases = it.question().phases();
        int place = phases.indexOf(phase);
        Boxes.Box box = Boxes.of(phases, place, it.used(), it.options().pace());
        String borrowed = box.borrowed().toSeconds() < 5
                ? ""
                : " (" + Countdown.minutes(box.borrowed()) + " of it was borrowed before)";
        String title = (place + 1) + "/" + phases.size() + " " + phase.title() + ", " + Countdown.length(box.box())
                + borrowed + ". " + phase.cue();
        List<Line> lines = new ArrayList<>(List.of(Line.gap(), Line.heading(title.strip())));
        if (!note.isEmpty()) {
            lines.add(Line.note(note));
        }
        return lines;
    }
}
