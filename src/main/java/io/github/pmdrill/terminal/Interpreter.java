package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Countdown;
import io.github.pmdrill.dialogue.Drafts;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Margin;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.text.Suggestion;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Does what a command says, at every kind of terminal: gives a reply, or stays between the person and the screen. */
final class Interpreter {
    /** How wide the question stands over an answer in an editor. */
    private static final int COMMENT = 76;

    private final Surface surface;
    private final InstantSource clock;
    private final Drafts drafts;
    private List<Line> asked = List.of();

    /** What a command needs of a terminal. */
    interface Surface {
        void tell(Line line);

        /**
         * The text after the person's own editor.
         *
         * @param question the rows that stand over it as comments
         */
        String edit(List<String> question, String text) throws IOException;

        /** Shows only this until Enter is pressed. */
        void hide(Line line);
    }

    /**
     * What a command comes to.
     *
     * @param reply the reply to the prompt, or none: it is still asked for
     * @param text what stands in the answer instead of what was typed; nothing when that stays
     */
    record Outcome(Optional<Reply> reply, Optional<String> text) {
        static final Outcome NONE = new Outcome(Optional.empty(), Optional.empty());

        static Outcome of(Reply reply) {
            return new Outcome(Optional.of(reply), Optional.empty());
        }
    }

    Interpreter(Surface surface, InstantSource clock, Drafts drafts) {
        this.surface = surface;
        this.clock = clock;
        this.drafts = drafts;
    }

    /**
     * @param text what is typed and not given yet
     */
    Outcome run(Prompt prompt, TypedCommand typed, String text, Instant asked, Duration took) {
        return switch (typed.command()) {
            case HELP -> {
                boolean recorded = prompt.commands().contains(Act.AGAIN);
                SlashCommand.help(recorded).forEach(row -> surface.tell(Line.verbatim(row)));
                yield Outcome.NONE;
            }
            case QUESTION -> lookBack(prompt, took);
            case EDIT -> edit(prompt, text);
            case PAUSE -> Outcome.of(pause(text, asked, took));
            case QUIT -> {
                drafts.keep(text);
                yield Outcome.of(Typed.reply(typed, text, asked, took));
            }
            default -> Outcome.of(Typed.reply(typed, text, asked, took));
        };
    }

    /** It stays between the person and the screen: what is typed stays as it is. */
    private Outcome lookBack(Prompt prompt, Duration took) {
        prompt.margin().question().get().forEach(surface::tell);
        Countdown countdown = prompt.countdown();
        if (countdown != null) {
            surface.tell(Line.note(countdown.left(countdown.spent().plus(took))));
        }
        return Outcome.NONE;
    }

    private Outcome edit(Prompt prompt, String text) {
        try {
            return new Outcome(Optional.empty(), Optional.of(surface.edit(question(prompt), text)));
        } catch (IOException e) {
            surface.tell(Line.complaint(String.valueOf(e.getMessage())));
            return Outcome.NONE;
        }
    }

    /** The question as it stands, what was told, and what is asked at the moment. */
    private List<String> question(Prompt prompt) {
        Margin margin = prompt.margin();
        List<Line> lines =
                new ArrayList<>(margin.hasQuestion() ? margin.question().get() : List.of());
        asked.stream()
                .filter(line -> line.style() == Line.Style.GAP || !lines.contains(line))
                .filter(line -> line.style() != Line.Style.COMPLAINT)
                .forEach(lines::add);
        List<String> rows = new ArrayList<>();
        for (Line line : lines) {
            for (String row : PlainConversation.rows(line, COMMENT)) {
                boolean again = row.isBlank()
                        && (rows.isEmpty() || rows.get(rows.size() - 1).isBlank());
                rows.addAll(again ? List.of() : List.of(row));
            }
        }
        return rows;
    }

    /** A prompt is put. */
    void asks(Prompt prompt) {
        // What is asked again says only what was wrong.
        boolean again = prompt.say().stream().allMatch(line -> line.style() == Line.Style.COMPLAINT);
        asked = again ? asked : prompt.say();
    }

    private Reply pause(String text, Instant asked, Duration took) {
        Instant from = clock.instant();
        surface.hide(Line.note("Paused; the clock stands still. Enter goes on."));
        Duration paused = Duration.between(from, clock.instant());
        return new Reply(Act.PAUSE, paused.toString(), text, asked, took);
    }

    /** Whether a line that is no command looks like one; then it says so. */
    boolean refuses(Input.Form form, String line) {
        if (!Typed.isUnknownCommand(form, line)) {
            return false;
        }
        String word = line.strip();
        surface.tell(Line.complaint(
                "There is no " + word + Suggestion.after(word, SlashCommand.words()) + "; /help lists the commands."));
        return true;
    }
}
