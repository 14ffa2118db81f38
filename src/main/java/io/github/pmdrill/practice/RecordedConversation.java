package io.github.pmdrill.practice;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.dialogue.Hearing;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.sound.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in which the parts that are spoken are recorded, and written down where there is a command for it. What
 * fails is told in a line; the interview goes on as one without a recorder does.
 */
final class RecordedConversation implements Conversation {
    private static final String TRANSCRIBED = "transcribed:";

    private final Conversation inner;
    private final Recordings recordings;
    private final @Nullable Transcriber transcriber;
    private final InstantSource clock;
    private boolean explained;
    private boolean failed;

    /** The last answer that was spoken, and where: asked once more at once, it was not kept. */
    private String answered = "";

    private @Nullable Recording last;

    /**
     * @param transcriber null where nothing is written down
     */
    RecordedConversation(
            Conversation inner, Recordings recordings, @Nullable Transcriber transcriber, InstantSource clock) {
        this.inner = inner;
        this.recordings = recordings;
        this.transcriber = transcriber;
        this.clock = clock;
    }

    @Override
    public Reply ask(Prompt prompt) {
        Reply reply = asked(prompt);
        if (reply.recording() == null) {
            answered = "";
        }
        return reply;
    }

    private Reply asked(Prompt prompt) {
        if (prompt.step().startsWith(TRANSCRIBED)) {
            return read(prompt, prompt.step().substring(TRANSCRIBED.length()));
        }
        recordings.at(prompt.step());
        if (!isSpoken(prompt) || failed) {
            return inner.ask(prompt);
        }
        if (answered.equals(prompt.step()) && last != null) {
            return inner.ask(prompt.spoken(Line.gap())).spoken(last);
        }
        return spoken(prompt);
    }

    /** The parts, follow-ups and parts once more; everything else is typed. */
    private static boolean isSpoken(Prompt prompt) {
        return prompt.input().form() == Input.Form.TEXT && prompt.step().matches("(phase|follow-up|redo):.*");
    }

    private Reply spoken(Prompt prompt) {
        boolean goesOn = recordings.isRunning();
        if (!goesOn && !begin()) {
            return inner.ask(prompt);
        }
        Prompt next = prompt.spoken(goesOn ? Line.gap() : note());
        Duration tried = Duration.ZERO;
        while (true) {
            inner.hears(recordings);
            Reply reply = inner.ask(next);
            inner.hears(Hearing.NONE);
            if (reply.act() != Act.AGAIN) {
                return ended(prompt, reply.longer(tried));
            }
            tried = tried.plus(reply.took());
            end();
            if (!begin()) {
                return inner.ask(prompt.again("Go on with notes.", reply)).longer(tried);
            }
            next = next.again("Recording anew.", reply);
        }
    }

    private Line note() {
        boolean first = !explained;
        explained = true;
        return Line.note(
                first
                        ? "Recording. Speak; Enter on an empty line ends the part, and /again records it anew. Notes"
                                + " may be typed."
                        : "Recording.");
    }

    private boolean begin() {
        try {
            recordings.begin();
            return true;
        } catch (IOException e) {
            failed = true;
            inner.tell(Line.complaint("Not recorded: " + e.getMessage() + ". Go on speaking, and type notes."));
            return false;
        }
    }

    /** Hints, questions and pauses leave a part where it is; so does what cannot be done there. */
    private Reply ended(Prompt prompt, Reply reply) {
        boolean ends = reply.act() == Act.ANSWER
                || reply.act().leaves()
                || (prompt.commands().contains(reply.act()) && !reply.act().isAside());
        if (!ends) {
            return reply;
        }
        Optional<Recording> recording = end();
        boolean given = reply.act() == Act.ANSWER || reply.act() == Act.NEXT;
        if (recording.isEmpty() || !given) {
            return reply;
        }
        answered = prompt.step();
        last = recording.get();
        recordings.answered(prompt.step(), recording.get());
        if (transcriber != null) {
            transcriber.begin(recordings.file(recording.get().file()));
        }
        return reply.spoken(recording.get());
    }

    private Optional<Recording> end() {
        try {
            Optional<Recording> recording = recordings.end();
            String trouble = recordings.trouble();
            if (!trouble.isEmpty()) {
                inner.tell(Line.complaint("The recording broke off: " + trouble + "."));
            }
            return recording;
        } catch (IOException e) {
            inner.tell(Line.complaint("Not recorded: " + e.getMessage() + "."));
            return Optional.empty();
        }
    }

    /** Puts what was written down before the person, who may correct it. */
    private Reply read(Prompt prompt, String part) {
        try {
            Path file = recordings.of(part);
            if (transcriber == null) {
                throw new IOException("pmdrill config transcriber names no command any more");
            }
            if (!transcriber.isDone(file)) {
                inner.tell(Line.note("Writing down what you said, in "
                        + Transcriber.limit(file).toSeconds() + " s at most ..."));
            }
            String text = transcriber.of(file);
            if (text.isEmpty()) {
                throw new IOException("no word was recognised");
            }
            return inner.ask(prompt.draft().isEmpty() ? prompt.withDraft(text) : prompt);
        } catch (IOException e) {
            inner.tell(Line.complaint("Not written down: " + e.getMessage() + ". Recording and notes are kept."));
            return new Reply(Act.SKIP, "", "", clock.instant(), Duration.ZERO);
        }
    }

    @Override
    public void tell(Line line) {
        inner.tell(line);
    }

    @Override
    public boolean isInteractive() {
        return inner.isInteractive();
    }

    @Override
    public void close() {
        end();
        inner.close();
    }
}
