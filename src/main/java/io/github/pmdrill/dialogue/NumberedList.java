package io.github.pmdrill.dialogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** A catalogue in plain lines: some rows with numbers, of which one is picked by its number; words show others. */
public final class NumberedList {
    private static final int MOST = 12;
    private static final String KEYS = "A number picks, words find others, Enter shows more, /quit leaves.";

    private final Catalogue catalogue;
    private List<Catalogue.Row> rows = List.of();
    private int shown;

    private NumberedList(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Lets a person pick.
     *
     * @param words what is looked for first; may be empty
     */
    public static Catalogue.Picked pick(Conversation conversation, Catalogue catalogue, String words) {
        return new NumberedList(catalogue).pick(conversation, words);
    }

    private Catalogue.Picked pick(Conversation conversation, String words) {
        List<Line> say = found(words);
        while (true) {
            Reply reply = conversation.ask(prompt(say));
            if (reply.act().leaves()) {
                return new Catalogue.Picked("", reply.act() == Act.INTERRUPT);
            }
            String typed = reply.text().strip();
            Optional<Catalogue.Row> picked = numbered(typed);
            if (picked.isPresent()) {
                return new Catalogue.Picked(picked.get().id(), false);
            }
            say = typed.isEmpty() ? more() : isNumber(typed) ? refused() : found(typed);
        }
    }

    private static Prompt prompt(List<Line> say) {
        return new Prompt("pick", say, Input.line(), "", null, "", EnumSet.of(Act.QUIT), false);
    }

    private List<Line> found(String words) {
        List<Catalogue.Row> found = catalogue.found(words);
        if (found.isEmpty()) {
            return List.of(Line.complaint("Nothing is about " + words + ". " + KEYS));
        }
        rows = found;
        shown = 0;
        return more();
    }

    /** The next ones; after the last ones the first again. */
    private List<Line> more() {
        int from = shown < rows.size() ? shown : 0;
        shown = Math.min(rows.size(), from + MOST);
        List<Line> say = new ArrayList<>();
        for (int i = from; i < shown; i++) {
            Catalogue.Row row = rows.get(i);
            say.add(Line.item((i + 1) + " " + row.title() + " (" + row.detail() + ")"));
        }
        say.add(Line.note(shown + " of " + rows.size() + ". " + KEYS));
        return say;
    }

    private List<Line> refused() {
        return List.of(Line.complaint("A number from 1 to " + shown + ", please."));
    }

    private static boolean isNumber(String typed) {
        return typed.matches("\\d{1,9}");
    }

    private Optional<Catalogue.Row> numbered(String typed) {
        int number = isNumber(typed) ? Integer.parseInt(typed) : 0;
        return number >= 1 && number <= shown ? Optional.of(rows.get(number - 1)) : Optional.empty();
    }
}
