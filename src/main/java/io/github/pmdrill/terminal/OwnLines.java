package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person gave so far, which the arrow keys bring back: numbers where numbers are asked for, words elsewhere. */
final class OwnLines {
    private final List<Given> all = new ArrayList<>();
    private List<String> offered = List.of();
    private int at;
    private String typed = "";

    private record Given(Input.Form form, String text) {
        boolean suits(Input.Form asked) {
            boolean numbers = form == Input.Form.SHORT;
            return numbers == (asked == Input.Form.SHORT) && (asked.isWriting() || !text.contains("\n"));
        }
    }

    /** Remembers what was given at a prompt that is not known any more. */
    void add(String text) {
        add(text.matches("[\\d\\s,.-]*") ? Input.Form.SHORT : Input.Form.TEXT, text);
    }

    /** Remembers what was given at a prompt. */
    void add(Input.Form form, String text) {
        String kept = text.stripTrailing();
        Given given = new Given(form, kept);
        all.remove(given);
        if (!kept.isBlank()) {
            all.add(given);
        }
    }

    /** Begins at the newest again, at another prompt. */
    void begin(Input.Form form) {
        offered =
                all.stream().filter(given -> given.suits(form)).map(Given::text).toList();
        at = offered.size();
    }

    /** Whether a text is one that was brought back, and nothing was changed in it. */
    boolean isOffered(String text) {
        return at < offered.size() && offered.get(at).equals(text);
    }

    /**
     * The one before, if there is one.
     *
     * @param now what stands in the editor, to which {@link #later} comes back
     */
    Optional<String> earlier(String now) {
        if (at == 0) {
            return Optional.empty();
        }
        typed = at == offered.size() ? now : typed;
        at--;
        return Optional.of(offered.get(at));
    }

    /** The one after, if there is one; behind the newest, what was typed. */
    Optional<String> later() {
        if (at >= offered.size()) {
            return Optional.empty();
        }
        at++;
        return Optional.of(at == offered.size() ? typed : offered.get(at));
    }
}
