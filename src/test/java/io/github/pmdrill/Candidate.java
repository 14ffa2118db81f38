package io.github.pmdrill;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person who holds one interview, always in the same words. */
final class Candidate {
    static final String QUESTION = "system-design/flood-alert-fanout";

    /** Everything that is said, in order. */
    static final List<Said> ALL = List.of(
            new Said("then press Enter", "", false),
            new Said("One question per line", "how many people in the worst case", false),
            new Said("1.8 million", "what about cost", false),
            new Said("cost per message", "1", false),
            new Said("0.03 per SMS", "/next", false),
            new Said("Goal, user and limits", "Warn every resident in time.", false),
            new Said(
                    "2/4 Design",
                    "One service reads the gauges and tells everyone.\n\n  - \"it's simple\", 100 % of it! \\n {a} $b\n"
                            + "河边的人先知道，然后是其他人。\n/users stays a path; the end of this line is far away, far enough to go on",
                    true),
            new Said("3/4 Trade-offs", "It is simple.\n. is no end here.", true),
            new Said("How many messages a second", "I do not know.\n\nNot yet.", true),
            new Said("one channel you turned down", "None so far, to be honest.", true),
            new Said("One SMS provider stops", "I would ask the other provider.", true),
            new Said("One more?", "", false),
            new Said("did you make", "5", false),
            new Said("1 of 8.", "2", false),
            new Said("2 of 8.", "2 because I named none.", false),
            new Said("3 of 8.", "2", false),
            new Said("4 of 8.", "3", false),
            new Said("5 of 8.", "2", false),
            new Said("6 of 8.", "2", false),
            new Said("7 of 8.", "2", false),
            new Said("8 of 8.", "2", false),
            new Said("What shows it", "I went from gauge to phone.", false),
            new Said("Which did you make", "1 3", false),
            new Said("Now that you have seen it", "sizing 3", false),
            new Said("What shows it", "I wrote it down afterwards.", false),
            new Said("differently", "Size first: 240,000 × 1.6.", false),
            new Said("this counts as", "", false),
            new Said("And now", "1", false));

    private static final Pattern REST = Pattern.compile("-- (\\d+) of \\d+, Enter goes on --");

    private static final Pattern TIMES = Pattern.compile(",\"at\":\"[^\"]*\",\"took\":[0-9.]+");

    private final Pty pty;
    private int mark;
    private int turned;
    private String typed = "";

    /**
     * Something that is said.
     *
     * @param after words of the prompt that it answers
     * @param many whether it is an answer of many lines, which a dot ends
     */
    record Said(String after, String text, boolean many) {
        String keys() {
            return many ? text + "\n.\n" : text + "\n";
        }

        /** As it stands in the journal. */
        String given() {
            return text.equals("/next") ? "" : text;
        }
    }

    Candidate(Pty pty) {
        this.pty = pty;
    }

    /** The same interview for a pipe. */
    static String piped() {
        return ALL.stream().map(Said::keys).collect(Collectors.joining());
    }

    /** A turn of a journal without its times. */
    static String timeless(String turn) {
        return TIMES.matcher(turn).replaceAll("");
    }

    /** The text of a turn, out of its JSON. */
    static String text(String turn) {
        try (JsonParser json = new JsonFactory().createParser(turn)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME
                        && json.currentName().equals("text")) {
                    return json.nextTextValue();
                }
            }
        } catch (IOException e) {
            throw new AssertionError(turn, e);
        }
        throw new AssertionError(turn);
    }

    /** Says things, each when it is asked for. */
    void say(List<Said> things) {
        for (Said said : things) {
            awaitPrompt(said.after());
            type(said.text());
            end(said.many());
        }
    }

    /**
     * Waits for a prompt and for its marker: what is typed from then on is typed at it. What comes before it in screens
     * is read screen by screen.
     */
    void awaitPrompt(String words) {
        int from = mark;
        turned = 0;
        pty.await("the prompt \"" + words + "\"", () -> {
            String shown = Pty.plain(pty.output().substring(from));
            turnPages(shown);
            int at = shown.indexOf(words);
            return at >= 0 && shown.indexOf("you>", at) >= 0;
        });
        mark = pty.mark();
        typed = "you>";
    }

    private void turnPages(String shown) {
        Matcher rest = REST.matcher(shown);
        while (rest.find()) {
            int page = Integer.parseInt(rest.group(1));
            if (page > turned) {
                turned = page;
                pty.press("\r");
            }
        }
    }

    /** Goes on from a draft that stands in the editor. */
    void from(String draft) {
        typed += draft.replace('\n', '>');
        pty.awaitScreen(tail(typed));
    }

    /** Types line by line, and looks at the screen before each Enter. */
    void type(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            pty.press(lines[i]);
            typed += lines[i];
            pty.awaitScreen(tail(typed));
            if (i < lines.length - 1) {
                pty.press("\r");
                typed += ">";
                pty.awaitScreen(tail(typed));
            }
        }
    }

    /** Waits for the next second of the clock. */
    void think() {
        String before = clock();
        pty.await("the clock", () -> !clock().equals(before));
    }

    private String clock() {
        return pty.rows().stream().filter(row -> row.contains(" of ")).reduce("", (first, second) -> second);
    }

    /** Ends an answer as it is ended by hand. */
    void end(boolean many) {
        if (many) {
            type("\n.");
        }
        mark = pty.mark();
        pty.press("\r");
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 24));
    }
}
