package io.github.pmdrill.notes;

import java.util.List;

/**
 * What happened in an interview beside questions and answers.
 *
 * @param stated what the person laid down where questions are asked
 * @param hints those that were given, by what tells them apart
 * @param pauses how often the clock was stopped
 * @param talks how often the interviewer answered what was not about the case
 */
public record SaidAside(List<String> stated, List<String> hints, int pauses, int talks) {
    /** Before anything happened. */
    public static final SaidAside NOTHING = new SaidAside(List.of(), List.of(), 0, 0);

    /** Copies the lists. */
    public SaidAside {
        stated = List.copyOf(stated);
        hints = List.copyOf(hints);
    }

    /** After the person laid something down. */
    public SaidAside stating(String text) {
        return new SaidAside(Copies.plus(stated, text), hints, pauses, talks);
    }

    /** After a hint. */
    public SaidAside hint(String id) {
        return new SaidAside(stated, Copies.plus(hints, id), pauses, talks);
    }

    /** After the clock was stopped. */
    public SaidAside pause() {
        return new SaidAside(stated, hints, pauses + 1, talks);
    }

    /** After the interviewer answered what was not about the case. */
    public SaidAside talk() {
        return new SaidAside(stated, hints, pauses, talks + 1);
    }
}
