package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Prompt;
import org.jspecify.annotations.Nullable;

/** The tally of what is being typed, worked out anew only when something else stands there. */
final class Tally {
    private @Nullable Prompt prompt;
    private String typed = "";
    private String text = "";

    /** The tally that a prompt makes of a text. */
    String of(Prompt at, String now) {
        if (!at.equals(prompt) || !typed.equals(now)) {
            prompt = at;
            typed = now;
            text = at.margin().tally().apply(now);
        }
        return text;
    }
}
