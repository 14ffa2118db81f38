package io.github.pmdrill.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.drill.Display;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.plan.Options;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands in an outline: drawings, the working behind its figures, and what to add when pressed. */
class OutlinesTest {
    private static final String DRAWING = """
            gauge --> queue --> worker --> phone
                        |
                        +--> { "retry": "after 30 s, then after 60 s, then never, and a person is told of it" }
            """;

    /** A question with two drawings in its outline, and a heading. */
    static Question drawn() {
        return Decks.of("own", """
                title: Own
                purpose: For tests.
                questions:
                  - id: drawn
                    kind: open
                    level: medium
                    title: Drawn
                    prompt: Draw it.
                    phases: [{id: answer, title: Answer, minutes: 6}]
                    working:
                      - {let: appeal_visits, expr: "40000", is: 40000}
                      - {let: appeal_rate, expr: appeal_visits * 2 / 1200, is: 66.7, assume: "a weekday, 10_000 aside"}
                    outline: |
                      The path in words,
                      which is wrapped.

                      ```text
                      gauge --> queue --> worker --> phone
                                  |
                                  +--> { "retry": "after 30 s, then after 60 s, then never, and a person is told of it" }
                      ```

                      # A heading

                      > Said by somebody.
                    if_pressed: |
                      Backpressure:

                      ````json
                      {"a":
                        "``` not its end"}
                      ````

                      then rest.
                """).questions().get(0);
    }

    private static Session answered() {
        return Play.of(Options.DEFAULT, List.of(drawn()))
                .says("", "A queue.")
                .skipTo("again")
                .says("")
                .session();
    }

    @Test
    void a_drawing_in_an_outline_is_not_touched_on_a_screen() {
        assertThat(Display.answer(drawn()))
                .contains(Line.verbatim(DRAWING.stripTrailing()), Line.verbatim("{\"a\":\n  \"``` not its end\"}"))
                .extracting(Line::text)
                .contains("The path in words,\nwhich is wrapped.", "Backpressure:", "then rest.")
                .noneMatch(text -> text.startsWith("```"));
    }

    @Test
    void a_drawing_in_an_outline_is_not_touched_in_a_transcript_nor_on_a_page() {
        assertThat(TranscriptTest.of(answered())).contains("```\n" + DRAWING + "```\n");
        assertThat(TranscriptTest.html(answered()))
                .contains("<pre dir=\"auto\" class=\"chart\" tabindex=\"0\"><code>"
                        + DRAWING.replace(">", "&gt;").replace("\"", "&quot;") + "</code>");
        assertThat(TerminalPage.of(TranscriptTest.of(answered()), 40, false))
                .contains(DRAWING.indent(2))
                .contains("The path in words, which is wrapped.\n");
    }

    @Test
    void names_are_replaced_in_a_drawing_too_and_its_lines_stay() {
        String shown = TranscriptTest.of(answered(), new Redaction(Map.of("gauge", "[g]"))::of);

        assertThat(shown).contains("```\n" + DRAWING.replace("gauge", "[g]") + "```\n");
    }

    @Test
    void working_stands_in_words_below_the_outline_and_in_a_transcript_at_its_end() {
        String rate = "appeal rate = appeal visits \u00d7 2 / 1,200 = 66.7 (a weekday, 10_000 aside)";

        assertThat(TranscriptTest.of(answered()))
                .containsSubsequence(
                        "## One strong answer\n\n",
                        "### If pressed\n\nBackpressure:\n\n",
                        "## Next time\n\n",
                        "## Working\n\n- appeal visits = 40,000\n- " + rate + "\n\n");
        assertThat(TranscriptTest.html(answered()))
                .contains("<details>\n<summary>Working</summary>\n<ul dir=\"auto\">\n<li dir=\"auto\">appeal visits");
        assertThat(Display.markdown(Display.whole(drawn())))
                .containsSubsequence("One strong answer\n", "Working\n", "- " + rate + "\n", "If pressed\n");
    }
}
