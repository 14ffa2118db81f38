package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.dialogue.Countdown;
import io.github.pmdrill.dialogue.Drafts;
import io.github.pmdrill.dialogue.Hearing;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The interview in plain lines: for pipes, {@code TERM=dumb}, screen readers and {@code --plain}. */
public final class PlainConversation implements Conversation, Interpreter.Surface {
    private final BufferedReader in;
    private final PrintStream out;
    private final Layout layout;
    private final boolean interactive;
    private final int columns;
    private final InstantSource clock;
    private final Drafts drafts;
    private final ExternalEditor editor;
    private final Interpreter interpreter;

    private Hearing hearing = Hearing.NONE;
    private String meter = "";
    private String timed = "";
    private Countdown.State warned = Countdown.State.GREEN;

    /**
     * @param interactive whether a person sits there: then each input is asked for with a marker
     * @param drafts keeps what is typed and not given yet
     */
    public PlainConversation(
            BufferedReader in,
            PrintStream out,
            boolean interactive,
            int columns,
            InstantSource clock,
            Drafts drafts,
            ExternalEditor editor) {
        this.in = in;
        this.out = out;
        this.layout = new Layout(Theme.PLAIN);
        this.interactive = interactive;
        this.columns = columns;
        this.clock = clock;
        this.drafts = drafts;
        this.editor = editor;
        this.interpreter = new Interpreter(this, clock, drafts);
    }

    @Override
    public void tell(Line line) {
        layout.lines(line, columns).forEach(row -> out.print(row + "\n"));
        out.flush();
    }

    /** A line as the plain rows of a page so many columns wide. */
    public static List<String> rows(Line line, int columns) {
        return new Layout(Theme.PLAIN).lines(line, columns + 1);
    }

    @Override
    public Reply ask(Prompt prompt) {
        interpreter.asks(prompt);
        prompt.say().forEach(this::tell);
        Instant asked = clock.instant();
        StringBuilder text = new StringBuilder(begun(prompt));
        while (true) {
            String line = read();
            Duration took = Duration.between(asked, clock.instant());
            warn(prompt, took);
            tellOfSound();
            if (line == null) {
                if (interactive) {
                    // Ctrl-D leaves the cursor behind the marker.
                    out.print("\n");
                    out.flush();
                }
                drafts.keep(text.toString());
                return new Reply(Act.QUIT, "", text.toString(), asked, took);
            }
            Optional<Reply> reply = reply(prompt, text, line, asked, took);
            if (reply.isPresent()) {
                return reply.get();
            }
            drafts.keep(text.toString());
        }
    }

    /** What of a draft is gone on with: not of a query, to which lines at its end are of little use. */
    private String begun(Prompt prompt) {
        String draft = prompt.draft();
        if (draft.isEmpty()) {
            return "";
        }
        boolean query = prompt.input().form() == Input.Form.QUERY;
        boolean spoken = prompt.input().form() == Input.Form.SPOKEN;
        tell(
                spoken
                        ? Line.gap()
                        : Line.note(
                                query ? "You had typed this; write it anew:" : "You had typed this; go on from here:"));
        draft.lines().forEach(row -> out.print(row + "\n"));
        return query ? "" : draft + (draft.endsWith("\n") ? "" : "\n");
    }

    /** The reply that a line completes, if it does. */
    private Optional<Reply> reply(Prompt prompt, StringBuilder text, String line, Instant asked, Duration took) {
        Input.Form form = prompt.input().form();
        Optional<TypedCommand> command = TypedCommand.of(line);
        if (command.isPresent()) {
            Interpreter.Outcome outcome = interpreter.run(prompt, command.get(), text.toString(), asked, took);
            outcome.text().ifPresent(edited -> goOn(text, edited));
            return outcome.reply();
        }
        if (interpreter.refuses(form, line)) {
            return Optional.empty();
        }
        if (!form.isWriting()) {
            return Optional.of(Typed.answer(form, line, asked, took));
        }
        boolean ended = form.isEnded(line);
        boolean mark = line.strip().equals(".") || (form == Input.Form.SPOKEN && line.isBlank());
        if (!mark) {
            text.append(line).append('\n');
        }
        if (!ended) {
            return Optional.empty();
        }
        tally(prompt, text.toString());
        return Optional.of(Typed.answer(form, text.toString(), asked, took));
    }

    /** There is no status line here either: how long it became is said when it is given. */
    private void tally(Prompt prompt, String text) {
        String tally = prompt.margin().tally().apply(text);
        if (!tally.isEmpty()) {
            tell(Line.note("(" + tally + ")"));
        }
    }

    private void goOn(StringBuilder text, String edited) {
        text.setLength(0);
        text.append(edited).append('\n');
        tell(Line.note("From your editor; end it with a dot, or go on:"));
        edited.lines().forEach(row -> out.print(row + "\n"));
    }

    @Override
    public String edit(List<String> question, String text) throws IOException {
        if (!interactive) {
            throw new IOException("/edit needs a terminal.");
        }
        return editor.edit(question, text);
    }

    @Override
    public void hears(Hearing heard) {
        hearing = heard;
        meter = "";
    }

    @Override
    public void hide(Line line) {
        tell(line);
        hearing.pause();
        read();
        hearing.resume();
    }

    /** There is no status line here: what is wrong with a recording is told at the next line, and once. */
    private void tellOfSound() {
        String now = hearing.meter();
        if (!now.startsWith("[") && !now.isEmpty() && !now.equals(meter)) {
            meter = now;
            tell(Line.note("(" + now + ")"));
        }
    }

    /** There is no status line here: the clock speaks when it turns amber, and when time is up. */
    private void warn(Prompt prompt, Duration took) {
        Countdown countdown = prompt.countdown();
        if (countdown == null) {
            return;
        }
        if (!timed.equals(countdown.title())) {
            timed = countdown.title();
            warned = Countdown.State.GREEN;
        }
        Duration elapsed = countdown.spent().plus(took);
        Countdown.State state = countdown.state(elapsed);
        if (state.compareTo(warned) > 0) {
            warned = state;
            tell(Line.note("(" + countdown.title() + " " + countdown.display(elapsed) + ")"));
        }
    }

    private @Nullable String read() {
        if (interactive) {
            out.print(Theme.PLAIN.marker());
            out.flush();
        }
        try {
            return in.readLine();
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public boolean isInteractive() {
        return interactive;
    }

    @Override
    public void close() {
        out.flush();
    }
}
