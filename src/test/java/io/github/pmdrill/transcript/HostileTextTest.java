package io.github.pmdrill.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** What is typed comes out as text or as code, whatever it is. */
class HostileTextTest {
    private static final int TEXTS = 1_000;
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static final List<String> PIECES = List.of(
            "# heading",
            "## One strong answer",
            "=====",
            "-----",
            "***",
            "- - -",
            "- item",
            "+ item",
            "1. item",
            "42) item",
            "```",
            "```` text",
            "~~~",
            "~~~~~~",
            "`code`",
            "``",
            "<script>alert(1)</script>",
            "<b>",
            "<!-- c -->",
            "<?x?>",
            "<![CDATA[x]]>",
            "<a href='x'>",
            "&lt;b&gt; &amp; &#42;",
            "| a | b |",
            "| --- | --- |",
            "|",
            ":-:",
            "[ref]: http://example.org 'title'",
            "[ref]",
            "![image](x)",
            "[link](javascript:x)",
            "<http://example.org>",
            "> quote",
            "    indented",
            "\tindented",
            "*emphasis*",
            "__strong__",
            "~~gone~~",
            "\\",
            "\\*",
            "\\<b>",
            "trailing  ",
            "\u001b[2J",
            "\u0000",
            "\u202Eabc",
            "\u2028",
            "\u00A0",
            "\r",
            "\r\n",
            "plain words",
            "3.5 times",
            "$x$",
            "---\nquestion: x\n---",
            "\uD83D\uDE00",
            "- [x] done",
            "<details><summary>");

    private static final String ASKED_BY_THE_PROGRAM = "Flood warnings|Clarify|Design|Operate|Follow-ups|Self-review"
            + "|One strong answer|Once more|Never asked|Pitfalls|Next time"
            + "|What to take along|The question|Working";

    private static String hostile(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(List.of("\n", "\n\n", " ", "", "\n   ").get(random.nextInt(5)));
        }
        String fence = List.of("`", "~").get(random.nextInt(2)).repeat(random.nextInt(8));
        return "w" + random.nextInt(1_000_000) + "\n" + (random.nextBoolean() ? text : fence + "\n" + text + fence);
    }

    /** One line, as the editor gives it where one line is asked for. */
    private static String line(Random random) {
        return hostile(random).strip().replaceAll("\\s*\\n\\s*", " ").replaceFirst("^w\\d+ ", "");
    }

    /** What was typed, where. */
    private record Typed(Session session, String design, String followUp, String redone, List<String> lines) {}

    private static Typed typed(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            lines.add(line(random) + " end" + i);
        }
        String design = hostile(random);
        String followUp = hostile(random);
        String redone = hostile(random);
        Play play =
                Play.of("warnings").says("").asks(lines.get(0), Asked.NOTHING).does(Act.NEXT);
        Heard heard = new Heard(
                List.of(new Heard.PointHeard("size", Heard.State.HEARD, lines.get(4))),
                List.of("sized", "compared", "failed"),
                List.of(new Heard.Hook("worker", lines.get(4))));
        play.says(lines.get(1)).answers(design, heard).does(Act.SKIP);
        play.says(followUp, "the twist", "1", "3", lines.get(2), "1", "1", "1", "1", "", lines.get(3), "3", redone, "");
        return new Typed(play.session(), design, followUp, redone, lines);
    }

    @Test
    void a_thousand_hostile_texts_stay_text() {
        for (int seed = 0; seed < TEXTS; seed++) {
            Typed typed = typed(new Random(seed));
            String markdown = TranscriptTest.of(typed.session());
            Found found = Found.in(markdown);
            String as = "seed " + seed + "\n" + markdown;
            assertThat(found.foreign).as(as).isEmpty();
            assertThat(found.headings)
                    .as(as)
                    .allMatch(h -> h.replaceAll(" \\(.*", "").matches(ASKED_BY_THE_PROGRAM));
            assertThat(found.code)
                    .as(as)
                    .usingElementComparator((a, b) -> blank(a).compareTo(blank(b)))
                    .containsExactly(
                            shown(typed.design()), shown(typed.redone()), shown(typed.followUp()), "the twist\n");
            for (String line : typed.lines()) {
                assertThat(squeezed(found.text.toString())).as(as).contains(squeezed(SafeText.line(line)));
            }
        }
    }

    private static String shown(String typed) {
        String visible = SafeText.text(typed);
        return visible.endsWith("\n") ? visible : visible + "\n";
    }

    /** Within a list, a reader takes the white space out of an empty line. */
    private static String blank(String text) {
        return text.replaceAll("(?m)^[ \\t]+$", "");
    }

    /** Without white space, which Markdown joins as it likes. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }

    @Test
    void ten_thousand_lines_are_kept_word_for_word() {
        String many = "a line with ``` and <b>\n".repeat(10_000);
        Play play = Play.of("warnings").says("").does(Act.NEXT).says("1. a.b) ".repeat(10_000), many);

        Found found = Found.in(TranscriptTest.of(play.session()));

        assertThat(found.code).containsExactly(many);
        assertThat(found.foreign).isEmpty();
    }

    /** What a Markdown reader makes of a transcript. */
    private static final class Found extends AbstractVisitor {
        final List<String> headings = new ArrayList<>();
        final List<String> code = new ArrayList<>();
        final List<String> foreign = new ArrayList<>();
        final StringBuilder text = new StringBuilder();

        static Found in(String markdown) {
            Found found = new Found();
            String body = markdown.substring(markdown.indexOf("\n---\n\n") + 5);
            PARSER.parse(body).accept(found);
            return found;
        }

        @Override
        public void visit(Heading heading) {
            int before = text.length();
            visitChildren(heading);
            headings.add(text.substring(before));
        }

        @Override
        public void visit(FencedCodeBlock block) {
            code.add(block.getLiteral());
        }

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append('\n');
        }

        @Override
        public void visit(HardLineBreak node) {
            foreign(node);
        }

        @Override
        public void visit(Code node) {
            foreign(node);
        }

        @Override
        public void visit(HtmlBlock node) {
            foreign(node);
        }

        @Override
        public void visit(HtmlInline node) {
            foreign(node);
        }

        @Override
        public void visit(Link node) {
            foreign(node);
        }

        @Override
        public void visit(Image node) {
            foreign(node);
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            foreign(node);
        }

        @Override
        public void visit(LinkReferenceDefinition node) {
            foreign(node);
        }

        private void foreign(Node node) {
            foreign.add(node.toString());
        }
    }
}
