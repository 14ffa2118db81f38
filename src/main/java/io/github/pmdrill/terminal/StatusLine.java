package io.github.pmdrill.terminal;

import io.github.pmdrill.drill.Act;
import io.github.pmdrill.drill.Countdown;
import io.github.pmdrill.drill.Prompt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedString;

/** The one row that is ever redrawn: the clock, a tally, and what can be typed. Pure functions. */
final class StatusLine {
    private static final List<Command> SHOWN = List.of(
            Command.NEXT, Command.COVERED, Command.HINT, Command.ASK, Command.SKIP, Command.PAUSE, Command.UNDO);

    private StatusLine() {}

    /**
     * The row at one moment.
     *
     * @param asked when the prompt was put
     * @param columns how wide the screen is
     * @param saved whether the draft is on disk
     */
    static String text(Prompt prompt, Instant asked, Instant now, int columns, boolean saved) {
        StringBuilder row = new StringBuilder(" ");
        Countdown countdown = prompt.countdown();
        if (countdown != null) {
            row.append(countdown.title()).append(' ').append(countdown.display(countdown.elapsed(asked, now)));
        }
        if (!prompt.count().isEmpty()) {
            row.append("   ").append(prompt.count());
        }
        if (!saved) {
            row.append("   draft not saved");
        }
        append(row, "  ", columns);
        for (Command command : SHOWN) {
            if (prompt.commands().contains(command.act().orElse(Act.QUIT))) {
                append(row, " " + command.word(), columns - " /help".length());
            }
        }
        append(row, " " + Command.HELP.word(), columns);
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
