package io.github.pmdrill.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Golden;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.notes.Outside;
import io.github.pmdrill.plan.Options;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One transcript as a page, as lines of a terminal and as rows of a table. */
class PagesTest {
    private static Session scenario() {
        Play play = TranscriptTest.answered(Options.DEFAULT)
                .says("We alarm the officer.")
                .does(Act.COVERED)
                .says("Send to all, \"now\".", "I would wait an hour, then send by myself.");
        play.says("2", "3 384 | phones", "2", "2", "1").says("1 2", "sizing 1", "size the phones first", "", "3");
        return play.says("Once more, with the clock at approval.", "2").session();
    }

    private static String markdown() {
        return TranscriptTest.of(scenario());
    }

    @Test
    void the_part_of_a_page() {
        Golden.check("transcript/scenario.html", TranscriptTest.html(scenario()));
    }

    @Test
    void the_lines_of_a_terminal() {
        Golden.check("transcript/scenario.txt", TerminalPage.of(markdown(), 80, false));
    }

    @Test
    void the_lines_of_a_terminal_with_looks() {
        Golden.check(
                "transcript/scenario-styled.txt",
                TerminalPage.of(markdown(), 60, true).replace("\033", "\\e"));
    }

    @Test
    void the_rows_of_a_table() {
        Golden.check(
                "transcript/scenario.csv",
                CsvTranscript.HEAD
                        + CsvTranscript.of(
                                        "name",
                                        Play.START,
                                        ZoneId.of("Europe/Berlin"),
                                        scenario(),
                                        Outside.NONE,
                                        text -> text)
                                .replace("\r", "\\r"));
    }

    @Test
    void a_page_stands_alone() {
        String page = HtmlPage.of("<b>", "# One\n\n![picture](http://example.org/x.png) <i>x</i> [a](javascript:b)\n");

        assertThat(page)
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .endsWith("</html>\n")
                .contains("<title>&lt;b&gt;</title>", "picture &lt;i&gt;x&lt;/i&gt;", "prefers-color-scheme: dark")
                .contains("@media print")
                .doesNotContain("<img", "<script", "src=", "url(", "@import", "javascript");
    }

    @Test
    void the_drawings_stand_below_the_question_whatever_an_outline_looks_like() {
        Play play = Play.of(Options.DEFAULT, List.of(OutlinesTest.drawn())).says("", "A queue.");

        String article = TranscriptTest.html(play.skipTo("again").says("").session());

        assertThat(article).containsOnlyOnce("<div class=\"drawings\">").contains(">Drawn</h1>", ">A heading</h1>");
        assertThat(article.indexOf("drawings")).isBetween(article.indexOf("Draw it."), article.indexOf("A queue."));
    }
}
