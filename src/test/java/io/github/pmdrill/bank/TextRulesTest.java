package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.format.DeckProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the check advises about how a question is written. */
class TextRulesTest {
    private static final String OPEN = """
            title: Talk
            purpose: Practise.
            questions:
              - id: report
                kind: KIND
                level: easy
                title: TITLE
                prompt: PROMPT
                phases: [{id: answer, title: Answer, minutes: 1}]
                points: [{id: one, dimension: framing, say: One., said: SAID}]
                outline: |
                  OUTLINE
            """;
    private static final String CARD = """
            title: Talk
            purpose: Practise.
            questions:
              - {id: cold-start, kind: card, level: easy, title: Cold start, prompt: "PROMPT", answer: "ANSWER", bites: Slow.}
            """;

    private static List<String> open(String kind, String title, String prompt, String said, String outline) {
        return advice(OPEN.replace("KIND", kind)
                .replace("TITLE", title)
                .replace("PROMPT", prompt)
                .replace("SAID", said)
                .replace("OUTLINE", outline.replace("\n", "\n      ")));
    }

    private static List<String> outline(String outline) {
        return open("open", "Slow report", "Why is it slow?", "[It is one.]", outline);
    }

    private static List<String> card(String prompt, String answer) {
        return advice(CARD.replace("PROMPT", prompt).replace("ANSWER", answer));
    }

    private static List<String> advice(String yaml) {
        return new DeckText("talk.yaml", yaml)
                .read().orThrow().questions().stream()
                        .flatMap(question -> TextRules.check("talk.yaml", question).stream())
                        .map(DeckProblem::toString)
                        .toList();
    }

    private static String words(int number) {
        return "word ".repeat(number).strip();
    }

    @Test
    void a_short_question_that_keeps_them_all_gets_no_advice() {
        assertThat(outline("Short.")).isEmpty();
        assertThat(card("What is a cold start?", "A cold start is the first request."))
                .isEmpty();
    }

    @Test
    void a_prompt_can_be_taken_in() {
        assertThat(open("open", "Slow", words(45), "[a]", "So.")).isEmpty();
        assertThat(open("open", "Slow", words(46), "[a]", "So."))
                .containsExactly("talk.yaml:8:13: warning: the prompt has 46 words; 45 can be taken in");
        assertThat(open("story", "Slow", words(16), "[a]", "So."))
                .containsExactly("talk.yaml:8:13: warning: the prompt has 16 words; 15 can be taken in");
    }

    @Test
    void a_title_does_not_repeat_the_story() {
        assertThat(open("open", "Stars on the home list", "We show stars on the home page.", "[a]", "So."))
                .singleElement()
                .asString()
                .startsWith("talk.yaml:7:12: warning: \"stars on the home\" stands in the prompt too");
    }

    @Test
    void an_outline_can_be_said_in_its_minutes_and_a_diagram_takes_none() {
        assertThat(outline(words(130))).isEmpty();
        assertThat(outline(words(131))).singleElement().asString().contains("the outline has 131 words");
        assertThat(outline(words(130) + "\n```\na -> b\n```")).isEmpty();
    }

    @Test
    void a_fenced_block_fits_the_screen_and_ends() {
        assertThat(outline("```\n" + "x".repeat(76) + "\n```")).isEmpty();
        assertThat(outline("```\n" + "x".repeat(77) + "\n```"))
                .singleElement()
                .asString()
                .contains("76 columns");
        assertThat(outline("```\nx")).containsExactly("talk.yaml:11:14: warning: a fenced block is not closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"It costs 6,000 a month.", "They pay 0.03 for each.", "We spend about 2 million."})
    void money_has_its_currency(String text) {
        assertThat(outline(text)).singleElement().asString().endsWith("has no currency");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It costs 6,000 euros a month.",
                "It costs $6,000 a month.",
                "It costs 2 engineers three weeks.",
                "It costs 40 ms.",
                "It costs 5% of clicks."
            })
    void what_is_no_money_needs_none(String text) {
        assertThat(outline(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Two per cent.", "About 5 percent of it.", "95 of a hundred."})
    void shares_are_written_with_the_sign(String text) {
        assertThat(outline(text)).singleElement().asString().endsWith("is written % with a figure");
    }

    @Test
    void a_percentile_is_no_per_cent() {
        assertThat(outline("The 95th percentile.")).isEmpty();
    }

    @Test
    void the_answer_of_a_card_begins_with_its_term() {
        assertThat(card("What is it?", "Cold starts are slow.")).isEmpty();
        assertThat(card("What is it?", "The first request waits."))
                .containsExactly("talk.yaml:4:97: warning: the answer says its term first: \"Cold start ...\"");
    }

    @Test
    void a_side_of_a_card_has_ten_lines_at_most() {
        assertThat(card(words(151), "Cold start: slow."))
                .anySatisfy(advice -> assertThat(advice).contains("takes 11 lines"))
                .hasSize(2);
    }

    @Test
    void a_point_has_one_to_four_examples() {
        assertThat(open("open", "Slow", "Why?", "[a, b, c, d]", "So.")).isEmpty();
        assertThat(open("open", "Slow", "Why?", "[a, b, c, d, e]", "So."))
                .containsExactly(
                        "talk.yaml:10:14: warning: the point one has 5 examples under said; 1 to 4 whole sentences");
    }
}
