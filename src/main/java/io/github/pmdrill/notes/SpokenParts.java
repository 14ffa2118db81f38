package io.github.pmdrill.notes;

import io.github.pmdrill.dialogue.Turn;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of an interview that were recorded.
 *
 * @param parts by their step, of a part its id alone: {@code design}, {@code follow-up:scale}
 */
public record SpokenParts(Map<String, SpokenPart> parts) {
    /** Before anything was recorded. */
    public static final SpokenParts NONE = new SpokenParts(Map.of());

    private static final String PHASE = "phase:";

    /** Copies the map. */
    public SpokenParts {
        parts = Copies.map(parts);
    }

    /** After a turn, which may have been spoken. */
    public SpokenParts after(Turn turn) {
        if (turn.reply().recording() == null) {
            return this;
        }
        SpokenPart part =
                new SpokenPart(turn.reply().recording(), turn.reply().given().strip(), "", false);
        return new SpokenParts(Copies.plus(parts, part(turn.step()), part));
    }

    /** The name here of what is spoken at a step. */
    public static String part(String step) {
        return step.startsWith(PHASE) ? step.substring(PHASE.length()) : step;
    }

    /** The first one that is still to be written down. */
    public Optional<String> unread() {
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().read())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** After what was written down of a part was read. */
    public SpokenParts read(String part, String text) {
        SpokenPart before = parts.get(part);
        return before == null
                ? this
                : new SpokenParts(
                        Copies.plus(parts, part, new SpokenPart(before.recording(), before.notes(), text, true)));
    }

    /** What was spoken in a part, if it was recorded. */
    public Optional<SpokenPart> of(String part) {
        return Optional.ofNullable(parts.get(part));
    }
}
