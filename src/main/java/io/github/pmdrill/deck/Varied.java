package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A question with one of its variations put in. */
final class Varied {
    private static final String THIS_TIME = "this time";

    private final Question question;
    private final Variation variation;
    private final Node written;

    private Varied(Question question, Variation variation) {
        this.question = question;
        this.variation = variation;
        this.written = question.written();
    }

    /**
     * The question as a deck would write it.
     *
     * @param source the variation's own node
     */
    static Node of(Question question, Variation variation, Node source) {
        Varied varied = new Varied(question, variation);
        Map<String, Node> fields = new LinkedHashMap<>();
        varied.prompt(source.get("say").text().strip(), fields);
        varied.facts(source.get("change").get("facts"), fields);
        varied.working(fields);
        return varied.written.with(fields);
    }

    private void prompt(String say, Map<String, Node> fields) {
        Node prompt = written.get("prompt");
        fields.put("prompt", prompt.saying(prompt.text().strip() + "\n\nThis time: " + say));
    }

    private void facts(Node changes, Map<String, Node> fields) {
        if (changes.fields().isEmpty()) {
            return;
        }
        Node facts = written.get("facts");
        List<Node> told = new ArrayList<>();
        for (Node fact : facts.items()) {
            Node change = changes.field(fact.string("id"));
            if (change == null) {
                told.add(fact);
            } else if (change.type() == Node.Type.MAP) {
                told.add(fact.with(Map.of("choose", fact.get("choose").with(change.fields()))));
            } else {
                told.add(fact.with(Map.of("say", change)));
            }
        }
        fields.put("facts", Node.list(facts.place(), told));
    }

    private void working(Map<String, Node> fields) {
        if (variation.working().isEmpty()) {
            return;
        }
        Node before = written.get("working");
        Node lines;
        try {
            lines = new Recalculation(question.working(), variation.working())
                    .lines(before, variation.working(), THIS_TIME);
        } catch (ArithmeticException e) {
            // The check complains of it; the words of the variation are worth having without its sums.
            return;
        }
        fields.put("working", lines);
        Node outline = written.field("outline");
        if (outline != null) {
            fields.put("outline", outline.saying(note(before, lines) + "\n\n" + outline.text()));
        }
    }

    /** What is said before an outline that its author wrote for other numbers. */
    private String note(Node before, Node lines) {
        if (Draw.isIn(written)) {
            return "*The figures are this time's; what outline and points conclude from them was written for the"
                    + " numbers as first put. Does it still hold?*";
        }
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < lines.items().size(); i++) {
            Working was = Working.from(before.get(i));
            Working is = Working.from(lines.get(i));
            if (was.is().compareTo(is.is()) != 0) {
                changed.add(is.name().replace('_', ' ') + " " + Working.grouped(is.is()) + " instead of "
                        + Working.grouped(was.is()));
            }
        }
        String figures = changed.stream().collect(Collectors.joining("; "));
        return "*Outline and points were written for the numbers as first put. This time: " + figures + ".*";
    }
}
