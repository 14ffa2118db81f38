package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Act;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be done at a prompt beside typing: the keys, what they mean, and their help, in one table. What stands first
 * is what a narrow status line still names.
 */
enum SlashCommand {
    END(". alone, Ctrl-D, Alt-Enter", null, "end an answer (Enter only makes a new line)"),
    NEXT("/next", Act.NEXT, "give what is typed, and go on to the next part"),
    AGAIN("/again", Act.AGAIN, "record this part anew; both recordings are kept"),
    COVERED("/covered", Act.COVERED, "I said that already: drops the follow-up"),
    HINT("/hint", Act.HINT, "a nudge, if there is one; the transcript notes it"),
    ASK("/ask QUESTION", Act.ASK, "ask the interviewer in the middle of an answer"),
    SKIP("/skip", Act.SKIP, "leave this unanswered"),
    QUESTION("/question or ? alone", null, "the question once more, with what you were told"),
    PAUSE("/pause", Act.PAUSE, "hide the question and stop the clock"),
    EDIT("/edit", null, "write this answer in your own editor ($EDITOR)"),
    UNDO("/undo", Act.UNDO, "take the last reply back"),
    QUIT("/quit", Act.QUIT, "leave, as Ctrl-D on nothing; pmdrill resume goes on"),
    INTERRUPT("Ctrl-C twice", null, "the same, at once"),
    SUSPEND("Ctrl-Z", null, "back to the shell for a moment; fg returns"),
    HELP("/help", null, "this list");

    private final String keys;
    private final @Nullable Act act;
    private final String help;

    SlashCommand(String keys, @Nullable Act act, String help) {
        this.keys = keys;
        this.act = act;
        this.help = help;
    }

    /** What it does in the interview; nothing for what stays between the person and the screen. */
    Optional<Act> act() {
        return Optional.ofNullable(act);
    }

    /** Whether words stand behind it on its line. */
    boolean takesWords() {
        return act != null && act.takesWords();
    }

    /** Whether the status line names it: /help tells how one leaves. */
    boolean isShown(Set<Act> commands) {
        return act != null && act != Act.QUIT && commands.contains(act);
    }

    /** What it is for, in a line. */
    String about() {
        return help;
    }

    /** How it is typed: {@code /next}. */
    String word() {
        int space = keys.indexOf(' ');
        return space < 0 ? keys : keys.substring(0, space);
    }

    /** The command that a whole line is, or none: an answer may speak of {@code /users}. */
    static Optional<SlashCommand> of(String line) {
        String typed = line.strip();
        if (typed.equals("?")) {
            return Optional.of(QUESTION);
        }
        if (!typed.startsWith("/")) {
            return Optional.empty();
        }
        int space = typed.indexOf(' ');
        String word = space < 0 ? typed : typed.substring(0, space);
        return Arrays.stream(values())
                .filter(c -> c.word().equals(word))
                .filter(c -> c.takesWords() || space < 0)
                .findFirst();
    }

    /** The words of all commands that are typed. */
    static List<String> words() {
        return Arrays.stream(values())
                .map(SlashCommand::word)
                .filter(w -> w.startsWith("/"))
                .toList();
    }

    /**
     * The help: a line per row of the table.
     *
     * @param recorded whether what is said is recorded, and so can be recorded anew
     */
    static List<String> help(boolean recorded) {
        int width = Arrays.stream(values()).mapToInt(c -> c.keys.length()).max().orElse(0);
        return Arrays.stream(values())
                .filter(c -> c != AGAIN || recorded)
                .map(c -> c.keys + " ".repeat(width - c.keys.length() + 2) + c.help)
                .toList();
    }
}
