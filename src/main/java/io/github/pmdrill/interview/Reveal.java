package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Block;
import io.github.pmdrill.deck.Blocks;
import io.github.pmdrill.deck.Expected;
import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.listen.Heard.PointHeard;
import io.github.pmdrill.listen.Heard.State;
import io.github.pmdrill.notes.Quotation;
import io.github.pmdrill.plan.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is told once the answer is given: what a strong one says, what was not asked, the points with what was heard. */
public final class Reveal {
    private static final String FENCE = "```";

    private final List<Line> lines = new ArrayList<>();

    private Reveal() {}

    /** All of it, in the order in which it is read. */
    static List<Line> of(Interview interview) {
        Reveal reveal = new Reveal();
        answer(interview).forEach(reveal::draw);
        reveal.lines.add(Line.page());
        remarks(interview).forEach(reveal::draw);
        reveal.lines.add(Line.page());
        reveal.points(interview);
        return reveal.lines;
    }

    /** The same to somebody who gave no answer here. */
    public static List<Line> of(Question question) {
        Reveal reveal = new Reveal();
        Blocks.answer(question).forEach(reveal::draw);
        Blocks.remarks(question).forEach(reveal::draw);
        reveal.points(question, Optional.empty());
        return reveal.lines;
    }

    /** The back of a card. */
    public static List<Line> back(Question card) {
        Reveal reveal = new Reveal();
        Blocks.answer(card).forEach(reveal::draw);
        return reveal.lines;
    }

    /** Whether it was told: nothing of it is shown of an interview that stands before it. */
    public static boolean isTold(Interview it) {
        return it.isComplete() || !it.ticked().isEmpty() || !it.revised().isEmpty();
    }

    /** The points that were heard in an answer, each where it was heard most surely. */
    public static List<Point> heardIn(Interview it, String answer) {
        return it.question().points().stream()
                .filter(point -> it.heard(point.id())
                        .filter(heard -> Quotation.of(heard).isFrom(answer))
                        .isPresent())
                .toList();
    }

    /** Whether a point was heard, and not perhaps. */
    public static boolean isSurelyHeard(Interview it, Point point) {
        return it.heard(point.id())
                .filter(heard -> heard.state() == State.HEARD)
                .isPresent();
    }

    /** The ids of the points that were surely heard, in their order; none where the person spoke. */
    static List<String> surelyHeard(Interview it) {
        return it.question().points().stream()
                .filter(point -> isSurelyHeard(it, point))
                .map(Point::id)
                .toList();
    }

    /** What an interview shows after its answers. */
    public static List<Block> blocks(Interview it) {
        List<Block> blocks = answer(it);
        blocks.addAll(remarks(it));
        return blocks;
    }

    private static List<Block> answer(Interview it) {
        Question question = it.question();
        List<Block> blocks = new ArrayList<>();
        for (Block block : Blocks.answer(question)) {
            Optional<Expected> result = block.key().equals("result") ? question.result() : Optional.empty();
            blocks.add(result.map(expected -> block.saying(SaidNumber.compared(it, expected)))
                    .orElse(block));
        }
        return blocks;
    }

    private static List<Block> remarks(Interview it) {
        List<Block> blocks = new ArrayList<>();
        List<String> never = it.neverAsked().stream()
                .map(fact -> fact.topic() + ": " + told(fact))
                .toList();
        if (!never.isEmpty()) {
            blocks.add(new Block("never_asked", "Never asked", Block.Form.LIST, never, true));
        }
        blocks.addAll(Blocks.remarks(it.question()));
        return blocks;
    }

    private void draw(Block block) {
        switch (block.form()) {
            case REMARK -> {
                if (!block.part() && !lines.isEmpty()) {
                    lines.add(Line.gap());
                }
                lines.add(Line.text("**" + block.label() + ".** " + block.text()));
            }
            case LIST -> {
                head(block.label());
                block.items().forEach(item -> lines.add(Line.item("- " + item)));
            }
            case CHART -> {
                head(block.label());
                lines.add(Line.verbatim(block.text()));
            }
            case TYPED -> {
                head(block.label());
                lines.add(Line.text(Opening.plain(block.text())));
            }
            case PROMPT, QUOTE, TEXT -> {
                head(block.label());
                text(block.text());
            }
        }
    }

    /** Paragraphs of Markdown; what stands between fences is a drawing, whose lines are not broken. */
    private void text(String markdown) {
        StringBuilder part = new StringBuilder();
        String fence = "";
        for (String row : markdown.split("\n", -1)) {
            String bare = row.strip();
            boolean opens = fence.isEmpty() && bare.startsWith(FENCE);
            boolean closes = !fence.isEmpty()
                    && bare.startsWith(fence)
                    && bare.replace("`", "").isEmpty();
            if (opens || closes) {
                flush(part, closes);
                fence = opens ? bare.replaceFirst("[^`].*", "") : "";
            } else {
                part.append(row).append('\n');
            }
        }
        flush(part, !fence.isEmpty());
    }

    private void flush(StringBuilder part, boolean verbatim) {
        String text = part.toString();
        if (verbatim) {
            lines.add(Line.gap());
            lines.add(Line.verbatim(text.stripTrailing()));
        } else if (!text.isBlank()) {
            if (lines.get(lines.size() - 1).style() == Line.Style.VERBATIM) {
                lines.add(Line.gap());
            }
            lines.add(Line.text(text.strip()));
        }
        part.setLength(0);
    }

    private void head(String text) {
        lines.add(Line.gap());
        lines.add(Line.heading(text));
    }

    /** What a fact tells, on one line. */
    public static String told(Fact fact) {
        if (fact.choose().isEmpty()) {
            return fact.say();
        }
        return fact.choose().entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue().replaceAll("\\.$", ""))
                .collect(Collectors.joining("; ", "", "."));
    }

    private void points(Interview it) {
        points(it.question(), it.options().listens() ? Optional.of(it) : Optional.empty());
    }

    /**
     * The points of a question.
     *
     * @param it the interview in which the ear listened, if it did
     */
    private void points(Question question, Optional<Interview> it) {
        if (question.points().isEmpty()) {
            return;
        }
        head("The points" + (it.isEmpty() ? "" : ", with what the program heard"));
        int number = 1;
        for (Point point : question.points()) {
            lines.add(Line.item(number + ". " + point.say() + " [" + point.dimension() + "]"));
            it.ifPresent(heard -> lines.add(Line.heard(heard(heard.heard(point.id())))));
            number++;
        }
    }

    /** What was heard of a point, in words. */
    public static String heard(Optional<PointHeard> point) {
        return point.map(p -> p.state().id() + ": \"" + p.quote() + "\"").orElse("not heard");
    }
}
