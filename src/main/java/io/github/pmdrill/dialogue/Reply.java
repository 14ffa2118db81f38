package io.github.pmdrill.dialogue;

import io.github.pmdrill.sound.Recording;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The person's reply to a prompt.
 *
 * @param text what was given; for {@link Act#PAUSE} how long the pause was, as ISO 8601
 * @param draft what stood in the editor and is not given yet
 * @param at when the prompt was put
 * @param took how long the clock ran until the reply, pauses not counted
 * @param recording what was spoken, where it was recorded
 */
public record Reply(
        Act act,
        String text,
        String draft,
        Instant at,
        Duration took,
        @Nullable Recording recording) {
    /** A reply that was typed. */
    public Reply(Act act, String text, String draft, Instant at, Duration took) {
        this(act, text, draft, at, took, null);
    }

    /** Milliseconds are all that a journal keeps. */
    public Reply {
        at = at.truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        took = Duration.ofMillis(Math.max(0, took.toMillis()));
    }

    /** What it gives: nothing where the prompt was left unanswered. */
    public String given() {
        return act == Act.SKIP || act == Act.COVERED ? "" : text;
    }

    /** When it was given. */
    public Instant end() {
        return at.plus(took);
    }

    /** What stood in the editor: it goes back there when the reply is not taken, not kept, or taken back. */
    public String typed() {
        return act == Act.ANSWER || act == Act.NEXT ? text : draft;
    }

    /** The same reply, begun so much earlier: the tries before it that were not taken are part of it. */
    public Reply longer(Duration earlier) {
        return new Reply(act, text, draft, at.minus(earlier), took.plus(earlier), recording);
    }

    /** The same reply, spoken. */
    public Reply spoken(Recording recorded) {
        return new Reply(act, text, draft, at, took, recorded);
    }

    /** A plain answer. */
    public static Reply answer(String text, Instant at, Duration took) {
        return new Reply(Act.ANSWER, text, "", at, took);
    }
}
