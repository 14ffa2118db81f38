package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Countdown;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Prompts of each form, with a clock of ten minutes. */
final class Prompts {
    private Prompts() {}

    static Prompt of(Input.Form form) {
        return of(form, "");
    }

    static Prompt of(Input.Form form, String draft) {
        return of(form, draft, List.of(Line.note("Trace one warning.")));
    }

    static Prompt of(Input.Form form, String draft, List<Line> say) {
        return new Prompt(
                "phase:design",
                say,
                new Input(form, text -> Optional.empty()),
                draft,
                new Countdown("Design", Duration.ofMinutes(10), Duration.ZERO),
                "",
                EnumSet.allOf(Act.class),
                false);
    }
}
