package io.github.pmdrill.transcript;

import io.github.pmdrill.text.Columns;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.text.Wrapping;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** A Markdown document as the lines of a terminal: headings stand out, and lines break at its width. */
public final class TerminalPage {
    /** As wide as a page is read with ease that is read from its beginning to its end. */
    public static final int READABLE = 85;

    private static final int NARROWEST = 20;

    private final AnsiMarks looks;
    private final int width;
    private final List<String> rows = new ArrayList<>();

    private TerminalPage(int columns, boolean styled) {
        this.width = Math.max(NARROWEST, columns - 1);
        this.looks = styled ? AnsiMarks.STYLED : AnsiMarks.PLAIN;
    }

    /**
     * The document as text that ends with a line feed. Control characters never pass.
     *
     * @param columns how wide the terminal is
     * @param styled whether escape sequences may make words bold, italic or coloured
     */
    public static String of(String markdown, int columns, boolean styled) {
        TerminalPage page = new TerminalPage(columns, styled);
        FrontMatter document = FrontMatter.of(markdown);
        document.fields()
                .forEach((name, value) ->
                        page.paragraph(AnsiMarks.marked(AnsiMarks.DIM, clean(name + ": " + value)), "", ""));
        if (!page.rows.isEmpty()) {
            page.rows.add("");
        }
        page.blocks(HtmlPage.parsed(document.body()), "", "", true);
        return String.join("\n", page.rows) + "\n";
    }

    /** What a part of a document says, without what makes it stand out. */
    static String words(Node node) {
        StringBuilder words = new StringBuilder();
        for (char c : inline(node).toCharArray()) {
            if (c == 0 || c > AnsiMarks.DIM) {
                words.append(c);
            }
        }
        return words.toString().strip();
    }

    private static String clean(String text) {
        return SafeText.line(text);
    }

    private static String inline(Node parent) {
        StringBuilder out = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                out.append(clean(text.getLiteral()));
            } else if (node instanceof Code code) {
                out.append(AnsiMarks.marked(AnsiMarks.CODE, clean(code.getLiteral())));
            } else if (node instanceof HtmlInline html) {
                out.append(clean(html.getLiteral()));
            } else if (node instanceof SoftLineBreak) {
                out.append(' ');
            } else if (node instanceof HardLineBreak) {
                out.append('\n');
            } else if (node instanceof StrongEmphasis) {
                out.append(AnsiMarks.marked(AnsiMarks.STRONG, inline(node)));
            } else if (node instanceof Emphasis) {
                out.append(AnsiMarks.marked(AnsiMarks.EMPHASIS, inline(node)));
            } else if (node instanceof Link link) {
                String words = inline(node);
                String target = clean(link.getDestination());
                out.append(words).append(words.equals(target) ? "" : " (" + target + ")");
            } else {
                out.append(inline(node));
            }
        }
        return out.toString();
    }

    /**
     * The blocks in a node.
     *
     * @param first what stands before the first row
     * @param rest what stands before every other
     * @param apart whether an empty row stands between two of them
     */
    private void blocks(Node parent, String first, String rest, boolean apart) {
        String lead = first;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (apart && node != parent.getFirstChild()) {
                gap(rest);
            }
            block(node, lead, rest);
            lead = rest;
        }
    }

    private void gap(String rest) {
        String row = rest.stripTrailing();
        if (!rows.get(rows.size() - 1).equals(row)) {
            rows.add(row);
        }
    }

    private void block(Node node, String first, String rest) {
        if (node instanceof Heading heading) {
            heading(heading, first);
        } else if (node instanceof FencedCodeBlock code && !HtmlPage.isTyped(code)) {
            drawing(code.getLiteral(), first, rest);
        } else if (node instanceof FencedCodeBlock code) {
            verbatim(code.getLiteral(), first, rest);
        } else if (node instanceof IndentedCodeBlock code) {
            verbatim(code.getLiteral(), first, rest);
        } else if (node instanceof HtmlBlock html) {
            verbatim(html.getLiteral(), first, rest);
        } else if (node instanceof BlockQuote) {
            blocks(node, first + "> ", rest + "> ", true);
        } else if (node instanceof BulletList list) {
            items(list, list.isTight(), -1, first, rest);
        } else if (node instanceof OrderedList list) {
            items(list, list.isTight(), list.getMarkerStartNumber(), first, rest);
        } else if (node instanceof TableBlock table) {
            new TerminalTable(table, width - Columns.of(rest))
                    .rows()
                    .forEach(row -> paragraph(row, rest, rest + "    "));
        } else if (node instanceof ThematicBreak) {
            rows.add(first + "-".repeat(Math.max(3, width - Columns.of(first))));
        } else {
            paragraph(inline(node), first, rest);
        }
    }

    private void heading(Heading heading, String first) {
        String text = inline(heading);
        paragraph(AnsiMarks.marked(heading.getLevel() < 3 ? AnsiMarks.HEADING : AnsiMarks.STRONG, text), first, first);
        if (looks == AnsiMarks.PLAIN && heading.getLevel() < 3) {
            String line = heading.getLevel() == 1 ? "=" : "-";
            rows.add(first + line.repeat(Math.min(width - Columns.of(first), Columns.of(text))));
        }
    }

    /**
     * The items of a list.
     *
     * @param from the number of the first; below 0 for dashes
     */
    private void items(Node list, boolean tight, int from, String first, String rest) {
        int number = from;
        String lead = first;
        for (Node item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
            String mark = from < 0 ? "- " : number + ". ";
            if (item.getFirstChild() instanceof TaskListItemMarker box) {
                mark = box.isChecked() ? "[x] " : "[ ] ";
                box.unlink();
            }
            if (!tight && item != list.getFirstChild()) {
                gap(rest);
            }
            blocks(item, lead + mark, rest + " ".repeat(mark.length()), !tight);
            lead = rest;
            number++;
        }
    }

    /** What is drawn in letters, whose lines must not be broken. */
    private void drawing(String text, String first, String rest) {
        String lead = first;
        for (String line : SafeText.text(text).stripTrailing().split("\n", -1)) {
            rows.add((lead + "  " + line.replace("\t", "    ")).stripTrailing());
            lead = rest;
        }
    }

    /** Text of many lines as it is; a line that is too long goes on below, further in. */
    private void verbatim(String text, String first, String rest) {
        String lead = first + "  ";
        for (String line : SafeText.text(text).stripTrailing().split("\n", -1)) {
            String row = line.replace("\t", "    ");
            int indent = row.length() - row.stripLeading().length();
            String under = rest + "  " + " ".repeat(Math.min(indent, width / 2));
            rows(row, lead, under);
            lead = rest + "  ";
        }
    }

    private void rows(String line, String first, String rest) {
        StringBuilder open = new StringBuilder();
        String lead = first;
        for (String row : Wrapping.rows(line, width - Columns.of(first), width - Columns.of(rest))) {
            rows.add((lead + looks.row(row, open)).stripTrailing());
            lead = rest;
        }
    }

    private void paragraph(String text, String first, String rest) {
        String lead = first;
        for (String line : text.split("\n", -1)) {
            rows(line, lead, rest);
            lead = rest;
        }
    }
}
