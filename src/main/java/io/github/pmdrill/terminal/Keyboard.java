package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Prompt;
import java.util.List;
import java.util.Optional;
import org.jline.keymap.KeyMap;
import org.jline.reader.Buffer;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jspecify.annotations.Nullable;

/** What the keys do at a prompt that put no letter into the text: Enter, Tab, and the arrows up and down. */
final class Keyboard {
    private static final long PASTE_NANOS = 100_000_000L;

    private final Editor editor;
    private final Buffer buffer;
    private final OwnLines own;
    private final Runnable typed;
    private @Nullable Prompt prompt;
    private Optional<TypedCommand> command = Optional.empty();
    private long flooded = Long.MIN_VALUE / 2;

    /**
     * @param own what the person gave so far
     * @param typed run when a line was ended by hand
     */
    Keyboard(Editor editor, OwnLines own, Runnable typed) {
        this.own = own;
        this.editor = editor;
        this.typed = typed;
        this.buffer = editor.getBuffer();
        editor.bind("pmdrill-enter", this::enter, "\r", "\n");
        editor.bind("pmdrill-end", this::accept, KeyMap.ctrl('D'), KeyMap.alt('\r'), KeyMap.alt('\n'));
        editor.bind("pmdrill-tab", this::tab, "\t");
        editor.bind("pmdrill-up", this::up, "\033[A", "\033OA", KeyMap.ctrl('P'));
        editor.bind("pmdrill-down", this::down, "\033[B", "\033OB", KeyMap.ctrl('N'));
        editor.setCompleter(this::complete);
    }

    /** Begins at another prompt. */
    void begin(Prompt at) {
        prompt = at;
        command = Optional.empty();
        own.begin(form());
    }

    /** Ends: nobody is asked for anything but Enter. */
    void end() {
        prompt = null;
    }

    /** What a text that was accepted is: an answer, or what stands before a command. */
    Entry entry(String text) {
        boolean writing = form().isWriting();
        if (writing ? command.map(typed -> typed.command() == SlashCommand.NEXT).orElse(true) : isWords()) {
            own.add(form(), text);
        }
        return new Entry(Entry.How.GIVEN, command.isEmpty() || writing ? text : "", command);
    }

    /** Whether a line holds more than the word of a command. */
    private boolean isWords() {
        return command.map(typed -> !typed.argument().isEmpty()).orElse(true);
    }

    private Input.Form form() {
        return prompt == null ? Input.Form.SHORT : prompt.input().form();
    }

    private boolean enter() {
        boolean atEnd = buffer.cursor() == buffer.length();
        boolean pasted = form() != Input.Form.SHORT && isPasted();
        EnterKey key = EnterKey.pressed(form(), buffer.toString(), atEnd, pasted);
        boolean talk = atEnd && !pasted && prompt != null && prompt.isTalk(buffer.toString());
        if (!key.ends() && !talk) {
            buffer.write('\n');
            if (!pasted) {
                typed.run();
            }
            return true;
        }
        command = key.command();
        buffer.backspace(key.taken());
        return accept();
    }

    /** Whether the key at hand follows another, or is followed by one, faster than a hand types. */
    private boolean isPasted() {
        long now = System.nanoTime();
        boolean pasted = editor.isFlooded() || now - flooded < PASTE_NANOS;
        flooded = pasted ? now : flooded;
        return pasted;
    }

    private boolean accept() {
        editor.callWidget(LineReader.ACCEPT_LINE);
        return true;
    }

    /** A tab in an answer, or in what is pasted, is a tab; elsewhere it completes. */
    private boolean tab() {
        String before = buffer.upToCursor();
        String line = before.substring(before.lastIndexOf('\n') + 1);
        boolean begun = buffer.cursor() == buffer.length() && TabKey.completes(form(), line);
        boolean command = !form().isWriting() && line.startsWith("/");
        // Whoever types ahead of a slow machine floods it, too.
        boolean pasted = editor.isFlooded() && !command;
        if (begun && !pasted) {
            editor.callWidget(LineReader.COMPLETE_WORD);
        } else if (pasted || form().isWriting()) {
            buffer.write('\t');
        }
        return true;
    }

    private void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        Prompt at = prompt;
        if (at != null) {
            candidates.addAll(TabKey.candidates(at, line.word()));
        }
    }

    private boolean up() {
        String text = buffer.toString();
        boolean recalls = !isInLines(text) || text.isEmpty() || own.isOffered(text);
        return move(editor.rows().above(before())) || (recalls && put(own.earlier(text)));
    }

    private boolean down() {
        return move(editor.rows().below(before())) || (own.isOffered(buffer.toString()) && put(own.later()));
    }

    /** A line goes to the one before it, however many rows it has on the screen; in an answer a row goes to its neighbour. */
    private boolean isInLines(String text) {
        return form().isWriting() || text.contains("\n");
    }

    private int before() {
        return buffer.upToCursor().length();
    }

    private boolean move(int to) {
        String text = buffer.toString();
        return to >= 0 && isInLines(text) && buffer.cursor(text.codePointCount(0, to));
    }

    private boolean put(Optional<String> text) {
        text.ifPresent(recalled -> {
            buffer.clear();
            buffer.write(recalled);
        });
        return true;
    }
}
