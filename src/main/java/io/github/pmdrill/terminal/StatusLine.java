package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Countdown;
import io.github.pmdrill.dialogue.Prompt;
import java.time.Instant;
import java.util.Optional;
import org.jline.utils.AttributedString;

/** The one row that is ever redrawn: the clock, a tally, and what can be typed. Pure functions. */
final class StatusLine {
    private StatusLine() {}

    /**
     * The row at one moment.
     *
     * @param tally what there is to say of what is typed; may be empty
     * @param asked when the prompt was put
     * @param columns how wide the screen is
     * @param saved whether the draft is on disk
     */
    static String text(Prompt prompt, String tally, Instant asked, Instant now, int columns, boolean saved) {
        StringBuilder row = new StringBuilder(" ");
        Countdown countdown = prompt.countdown();
        if (countdown != null) {
            row.append(countdown.title()).append(' ').append(countdown.display(countdown.elapsed(asked, now)));
        }
        if (!prompt.count().isEmpty()) {
            row.append("   ").append(prompt.count());
        }
        if (!tally.isEmpty()) {
            row.append("   ").append(tally);
        }
        if (!saved) {
            row.append("   draft not saved");
        }
        append(row, "  ", columns);
        for (SlashCommand command : SlashCommand.values()) {
            if (command.isShown(prompt.commands())) {
                append(row, " " + command.word(), columns - " /help".length());
            }
        }
        if (prompt.margin().hasQuestion()) {
            append(row, " ?", columns - " /help".length());
        }
        append(row, " " + SlashCommand.HELP.word(), columns);
        int most = Math.max(0, columns - 1);
        String fits = new AttributedString(row).columnSubSequence(0, most).toString();
        return fits + " ".repeat(Math.max(0, most - Layout.columns(fits)));
    }

    private static void append(StringBuilder row, String more, int columns) {
        if (Layout.columns(row.toString()) + more.length() < columns) {
            row.append(more);
        }
    }

    /** How the clock stands; green where none runs. */
    static Countdown.State state(Prompt prompt, Instant asked, Instant now) {
        return Optional.ofNullable(prompt.countdown())
                .map(countdown -> countdown.state(countdown.elapsed(asked, now)))
                .orElse(Countdown.State.GREEN);
    }
}
