package io.github.pmdrill.drill;

import io.github.pmdrill.plan.Copies;
import java.util.List;

/**
 * What happened in an interview beside questions and answers.
 *
 * @param stated what the person laid down where questions are asked
 * @param hints those that were given, by what tells them apart
 * @param pauses how often the clock was stopped
 * @param talks how often the interviewer answered what was not about the case
 */
record SaidAside(List<String> stated, List<String> hints, int pauses, int talks) {
    static final SaidAside NOTHING = new SaidAside(List.of(), List.of(), 0, 0);

    SaidAside {
        stated = List.copyOf(stated);
        hints = List.copyOf(hints);
    }

    SaidAside stating(String text) {
        return new SaidAside(Copies.plus(stated, text), hints, pauses, talks);
    }

    SaidAside hint(String id) {
        return new SaidAside(stated, Copies.plus(hints, id), pauses, talks);
    }

    SaidAside pause() {
        return new SaidAside(stated, hints, pauses + 1, talks);
    }

    SaidAside talk() {
        return new SaidAside(stated, hints, pauses, talks + 1);
    }
}
