package io.github.pmdrill.notes;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.dialogue.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an interview's time went.
 *
 * @param elapsed how long it ran, pauses not counted
 * @param rested how long the break before it was
 * @param used how long each part was used, by its id
 */
public record Timing(
        @Nullable Instant started,
        @Nullable Instant ended,
        Duration elapsed,
        Duration rested,
        Map<String, Duration> used) {
    /** Before the first reply. */
    public static final Timing NONE = new Timing(null, null, Duration.ZERO, Duration.ZERO, Map.of());

    /** Copies the map. */
    public Timing {
        used = Copies.map(used);
    }

    /** After a reply in the break before the question. */
    public Timing resting(Reply reply) {
        return new Timing(started, ended, elapsed, rested.plus(reply.took()), used);
    }

    /** After a reply while the question is read: no clock runs yet. */
    public Timing reading(Reply reply) {
        return new Timing(started, reply.end(), elapsed, rested, used);
    }

    /** The clock starts. */
    public Timing starting(Instant at) {
        return new Timing(at, ended, elapsed, rested, used);
    }

    /** After any other reply, which belongs to a part or to none. */
    public Timing running(Reply reply, @Nullable Phase part) {
        Map<String, Duration> uses = part == null
                ? used
                : Copies.plus(
                        used,
                        part.id(),
                        used.getOrDefault(part.id(), Duration.ZERO).plus(reply.took()));
        Instant start = started == null ? reply.at() : started;
        return new Timing(start, reply.end(), elapsed.plus(reply.took()), rested, uses);
    }
}
