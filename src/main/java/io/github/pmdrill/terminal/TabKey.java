package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Prompt;
import java.util.Arrays;
import java.util.List;
import org.jline.reader.Candidate;
import org.jspecify.annotations.Nullable;

/** What Tab completes: the commands of a prompt, and the words among which it asks for one. Pure functions. */
final class TabKey {
    private TabKey() {}

    /**
     * Whether it completes what stands before it.
     *
     * @param line what is typed of the line at hand
     */
    static boolean completes(Input.Form form, String line) {
        return line.matches("/[a-z]*") || (!form.isWriting() && line.matches("\\S*"));
    }

    /** The words that may be meant. */
    static List<Candidate> candidates(Prompt prompt, String begun) {
        if (begun.startsWith("/")) {
            return Arrays.stream(SlashCommand.values())
                    .filter(command -> command.word().startsWith("/"))
                    .filter(command ->
                            command.act().map(prompt.commands()::contains).orElse(true))
                    .map(command -> candidate(command.word(), command.about(), command.takesWords()))
                    .toList();
        }
        return prompt.input().words().stream()
                .filter(word -> !word.contains(" "))
                .map(word -> candidate(word, null, false))
                .toList();
    }

    private static Candidate candidate(String word, @Nullable String about, boolean goesOn) {
        return new Candidate(word, word, null, about, null, null, goesOn);
    }
}
