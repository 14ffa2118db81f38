package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.dialogue.Drafts;
import io.github.pmdrill.dialogue.Hearing;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The interview at a terminal: an editor of many lines, and one status line with the clock. */
public final class EditorConversation implements Conversation, Interpreter.Surface {
    private final Desk desk;
    private final InstantSource clock;
    private final Drafts drafts;
    private final ExternalEditor external;
    private final Interpreter interpreter;
    private final Deque<String> pasted = new ArrayDeque<>();
    private Optional<String> edited = Optional.empty();
    private boolean begun;

    /**
     * @param drafts keeps what is typed and not given yet
     */
    EditorConversation(Desk desk, InstantSource clock, Drafts drafts, ExternalEditor external) {
        this.desk = desk;
        this.clock = clock;
        this.drafts = drafts;
        this.external = external;
        this.interpreter = new Interpreter(this, clock, drafts);
    }

    @Override
    public void tell(Line line) {
        desk.print(line);
    }

    @Override
    public void remember(List<String> given) {
        desk.remember(given);
    }

    @Override
    public Reply ask(Prompt prompt) {
        interpreter.asks(prompt);
        Instant asked = clock.instant();
        String meanwhile = desk.say(prompt, asked);
        if (prompt.input().form() == Input.Form.QUESTION && !pasted.isEmpty()) {
            String line = pasted.removeFirst();
            tell(Line.echo("you> " + line));
            Optional<Reply> reply =
                    given(prompt, new Entry(Entry.How.GIVEN, line, TypedCommand.of(line)), asked, Duration.ZERO);
            if (reply.isPresent()) {
                return reply.get();
            }
        }
        String draft = begun ? onNewLine(prompt, prompt.draft()) : prompt.draft();
        draft = meanwhile.isBlank() ? draft : meanwhile;
        begun = true;
        if (prompt.input().form().isWriting() && !pasted.isEmpty()) {
            // Questions are over: what was pasted behind them is not lost, but stands in the answer.
            draft += String.join("\n", pasted) + "\n";
            pasted.clear();
        }
        boolean armed = false;
        while (true) {
            Entry entry = desk.read(prompt, asked, draft, drafts);
            Duration took = Duration.between(asked, clock.instant());
            draft = entry.text();
            switch (entry.how()) {
                case GONE -> {
                    drafts.keep(draft);
                    return new Reply(Act.QUIT, "", draft, asked, took);
                }
                case INTERRUPTED -> {
                    if (armed) {
                        drafts.keep(draft);
                        return new Reply(Act.INTERRUPT, "", draft, asked, took);
                    }
                    armed = true;
                    tell(Line.complaint("Ctrl-C again leaves; everything is saved. Or go on typing."));
                }
                case GIVEN -> {
                    armed = false;
                    Optional<Reply> reply = given(prompt, entry, asked, took);
                    if (reply.isPresent()) {
                        return reply.get();
                    }
                    draft = edited.map(text -> onNewLine(prompt, text)).orElse(draft);
                    edited = Optional.empty();
                }
            }
        }
    }

    /**
     * What was given and comes back is gone on with on a new line, so that a dot ends it again. Only what was being typed
     * when the program ended is gone on with where it broke off.
     */
    private static String onNewLine(Prompt prompt, String draft) {
        boolean open = prompt.input().form().isWriting() && !draft.isEmpty() && !draft.endsWith("\n");
        return open ? draft + "\n" : draft;
    }

    private Optional<Reply> given(Prompt prompt, Entry entry, Instant asked, Duration took) {
        Input.Form form = prompt.input().form();
        if (entry.command().isPresent()) {
            if (form.isWriting() && entry.command().get().command().takesWords()) {
                // It was taken out of the answer, and would be gone from the screen.
                TypedCommand typed = entry.command().get();
                tell(Line.echo(typed.command().word() + " " + typed.argument()));
            }
            Interpreter.Outcome outcome =
                    interpreter.run(prompt, entry.command().get(), entry.text(), asked, took);
            edited = outcome.text();
            return outcome.reply();
        }
        if (interpreter.refuses(form, entry.text())) {
            edited = Optional.of("");
            return Optional.empty();
        }
        String text = entry.text();
        if (form == Input.Form.QUESTION) {
            text.lines().filter(line -> !line.isBlank()).forEach(pasted::add);
            text = pasted.isEmpty() ? "" : pasted.removeFirst();
        }
        return Optional.of(Typed.answer(form, text, asked, took));
    }

    @Override
    public String edit(List<String> question, String text) throws IOException {
        drafts.keep(text);
        return desk.lend(() -> external.edit(question, text));
    }

    @Override
    public void hears(Hearing hearing) {
        desk.hears(hearing);
    }

    @Override
    public void hide(Line line) {
        desk.hide(line);
    }

    /** Keeps what is being typed, when the process is told to end; any thread may call it. */
    void rescue() {
        desk.typed().ifPresent(drafts::keep);
        if (desk.isUp()) {
            desk.close();
        }
    }

    @Override
    public boolean isInteractive() {
        return true;
    }

    @Override
    public void close() {
        desk.close();
    }
}
