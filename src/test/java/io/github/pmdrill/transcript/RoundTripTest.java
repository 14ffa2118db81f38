package io.github.pmdrill.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.text.Columns;
import io.github.pmdrill.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What is typed is read as it was typed, and nothing more: the same interview with plain words instead has the same
 * page, tag by tag, and with the words put in the same text.
 */
class RoundTripTest {
    private static final int TEXTS = 1_000;
    private static final Pattern TAG = Pattern.compile("<[a-z/!][^>]*>");

    private static final List<String> PIECES = List.of(
            "# heading",
            "===",
            "---",
            "***",
            "- item",
            "* item",
            "1. item",
            "1) item",
            "```",
            "~~~~",
            "`code`",
            "    in",
            "| a | b |\n| --- | --- |\n| 1 | 2 |",
            "<script>alert('x')</script>",
            "<b>bold</b>",
            "<!-- comment -->",
            "<img src=x onerror=alert(1)>",
            "&amp;",
            "&#x1b;[31m",
            "\u001b[31mred\u001b[0m",
            "\u001b]8;;http://x\u0007",
            "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd",
            "\u0645\u0631\u062d\u0628\u0627",
            "\u202eabc\u202c",
            "\u6cb3\u8fb9\u7684\u4eba",
            "![p](http://example.org/p.png)",
            "[l](javascript:alert(1))",
            "<http://example.org>",
            "http://example.org/a_b_c?x=1&y=2",
            "> quote",
            "*a* **b** __c__ ~~d~~",
            "\\*",
            "\\",
            "[x]",
            "- [x] done",
            "[ref]: http://example.org",
            "$x$",
            "|",
            "\\|",
            "\t",
            "9.",
            "+",
            "=",
            "\u00a0",
            "\ud83d\ude00",
            "end  ");

    private static String hostile(Random random, boolean many) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(7);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(List.of("\n", "\n\n", " ", "", "\n  ").get(random.nextInt(5)));
        }
        String typed = text + "z";
        return many ? typed : typed.replaceAll("\\s*[\\n\\t]\\s*", " ").strip();
    }

    /** The same interview with these texts. */
    private static Session session(List<String> typed) {
        Play play = Play.of("warnings")
                .says("")
                .asks(typed.get(0), Asked.NOTHING)
                .does(Act.NEXT)
                .answers(typed.get(1), Heard.NOTHING);
        Heard heard = new Heard(
                List.of(new Heard.PointHeard("size", Heard.State.HEARD, typed.get(2))),
                List.of("sized", "compared", "failed"),
                List.of(new Heard.Hook("worker", typed.get(3))));
        play.answers(typed.get(7), heard).does(Act.SKIP);
        // What the stand-in for an ear makes of hostile text is nothing that this test is about.
        play.answers(typed.get(8), Heard.NOTHING).says("the twist", "1", "3");
        play.says(typed.get(4), "1", "1", "1", "1", "", typed.get(5), "3");
        play.answers(typed.get(9), Heard.NOTHING).says("");
        return play.session();
    }

    private static String page(Session session) {
        // A line that runs from right to left, and those beside it, stand in spans of their own; they change no word.
        return TranscriptTest.html(session).replace("<span dir=\"auto\">", "").replace("</span>", "");
    }

    private static List<String> tags(String html) {
        return TAG.matcher(html).results().map(tag -> tag.group()).toList();
    }

    /** What a reader reads, white space apart. */
    private static String read(String html) {
        return TAG.matcher(html)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("[\\s\u00a0]+", "");
    }

    @Test
    void a_thousand_answers_are_read_as_they_were_typed_and_nothing_more() {
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            List<String> typed = new ArrayList<>();
            List<String> plain = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                typed.add(hostile(random, i > 6));
                plain.add("word" + i + "end");
            }
            // What is to be quoted as one's best sentence is a sentence.
            typed.set(2, "one two three " + typed.get(2));
            plain.set(2, "a b c " + plain.get(2));
            String expected = read(page(session(plain)));
            for (int i = 0; i < 10; i++) {
                String shown = SafeText.text(typed.get(i)).replaceAll("[\\s\u00a0]+", "");
                expected = expected.replaceAll(plain.get(i).replace(" ", ""), Matcher.quoteReplacement(shown));
            }

            String html = page(session(typed));

            assertThat(read(html)).as("seed %d", seed).isEqualTo(expected);
            assertThat(tags(html)).as("seed %d: %s", seed, typed).isEqualTo(tags(page(session(plain))));
        }
    }

    @Test
    void ten_thousand_lines_of_everything_are_read_word_for_word() {
        Random random = new Random(10_000);
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            many.append(hostile(random, false)).append('\n');
        }
        Session session = Play.of("warnings")
                .says("")
                .does(Act.NEXT)
                .says("goal", many.toString())
                .session();

        String html = page(session);

        int from = html.indexOf("<code class=\"language-text\">") + "<code class=\"language-text\">".length();
        assertThat(html.substring(from, html.indexOf("</code>", from)))
                .isEqualTo(SafeText.text(many.toString())
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;"));
    }

    @Test
    void nothing_that_is_typed_moves_a_terminals_cursor() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<String> typed = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                typed.add(hostile(random, i > 6));
            }
            String markdown = TranscriptTest.of(session(typed));

            assertThat(TerminalPage.of(markdown, 40, false))
                    .as("seed %d", seed)
                    .isEqualTo(SafeText.text(TerminalPage.of(markdown, 40, false)));
            assertThat(TerminalPage.of(markdown, 40, true).replaceAll("\033\\[[0-9;]*m", ""))
                    .as("seed %d", seed)
                    .isEqualTo(TerminalPage.of(markdown, 40, true)
                            .replaceAll("\033\\[[0-9;]*m", "")
                            .replaceAll("[\\p{Cc}&&[^\n]]", "?"))
                    .satisfies(page -> assertThat(page.lines()).allMatch(line -> Columns.of(line) < 40));
        }
    }

    @Test
    void lines_beside_one_from_right_to_left_stand_by_themselves() {
        String answer = "\u05e9\u05dc\u05d5\u05dd\n[link](z) <b>\n";
        Session session =
                Play.of("warnings").says("").does(Act.NEXT).says("goal", answer).session();

        assertThat(TranscriptTest.html(session))
                .contains("<span dir=\"auto\">\u05e9\u05dc\u05d5\u05dd</span>\n"
                        + "<span dir=\"auto\">[link](z) &lt;b&gt;</span>\n</code>");
    }
}
