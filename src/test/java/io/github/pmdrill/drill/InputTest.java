package io.github.pmdrill.drill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.RatingChanges;
import io.github.pmdrill.dialogue.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken at each prompt. */
class InputTest {
    private static final List<String> DIMENSIONS = List.of("framing", "sizing", "structure", "failure");
    private static final List<String> GRADES = List.of("again", "hard", "good", "easy");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 3 5     | [1, 3, 5]
            1,3,5     | [1, 3, 5]
            5; 1 , 3  | [1, 3, 5]
            3 3 3     | [3]
            all       | [1, 2, 3, 4, 5]
            ALL       | [1, 2, 3, 4, 5]
            none      | []
            0         | []
            ''        | []
            '   '     | []
            01        | [1]
            1-3       | [1, 2, 3]
            1-2, 4-5  | [1, 2, 4, 5]
            1 - 3     | [1, 2, 3]
            2-2 1     | [1, 2]
            1–3       | [1, 2, 3]
            """)
    void ticks_are_numbers_in_any_order(String text, String ticked) {
        assertThat(Input.ticked(text, 5).orElseThrow().toString()).isEqualTo(ticked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"6", "1 6", "-1", "3-1", "1-6", "1-3-5", "2-", "one", "1.5", "99999999999", "1 none", "٣", "0 1"
            })
    void ticks_that_cannot_be_meant_are_asked_for_again(String text) {
        assertThat(Input.ticks(5).complaint().apply(text))
                .hasValueSatisfying(c -> assertThat(c).contains("from 1 to 5"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sizing 3            | {sizing=3}
            SIZING 3            | {sizing=3}
            siz 3 fra 1         | {sizing=3, framing=1}
            sizing=3, framing:1 | {sizing=3, framing=1}
            fa 4                | {failure=4}
            sizing 3 sizing 2   | {sizing=2}
            ''                  | {}
            """)
    void ratings_are_changed_by_name_and_level(String text, String changes) {
        assertThat(RatingChanges.of(text, DIMENSIONS).orElseThrow().toString()).isEqualTo(changes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "s 3", "f 1", "sizing", "sizing 5", "sizing 0", "speed 3", "sizing 3 framing", "keep"})
    void changes_that_cannot_be_meant_are_asked_for_again(String text) {
        assertThat(RatingChanges.input(DIMENSIONS).complaint().apply(text))
                .hasValueSatisfying(c -> assertThat(c).contains("framing, sizing, structure, failure"));
    }

    @ParameterizedTest
    @CsvSource({"1,0", "' 3 ',2", "good,2", "GOOD,2", "e,3", "ag,0"})
    void a_choice_is_a_number_or_the_beginning_of_a_word(String text, int index) {
        assertThat(Input.chosen(text, GRADES)).isEqualTo(index);
        assertThat(Input.mustChoose(GRADES).complaint().apply(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "-1", "goodness", "1 2", "1.", "x"})
    void a_choice_that_is_none_is_asked_for_again(String text) {
        assertThat(Input.chosen(text, GRADES)).isEqualTo(-1);
        assertThat(Input.choice(GRADES).complaint().apply(text)).contains("A number from 1 to 4, please.");
    }

    @Test
    void enter_takes_the_first_where_there_is_a_usual_one() {
        assertThat(Input.choice(GRADES).complaint().apply("")).isEmpty();
        assertThat(Input.chosen("", GRADES)).isZero();
    }

    @Test
    void enter_takes_nothing_where_one_must_be_chosen() {
        assertThat(Input.mustChoose(GRADES).complaint().apply(" ")).isPresent();
    }

    @Test
    void a_topic_that_begins_with_a_digit_is_not_chosen_by_its_digit() {
        assertThat(Input.chosen("9", List.of("9 to 5", "other"))).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", " 3 ", "07"})
    void a_number_within_its_bounds_is_taken(String text) {
        assertThat(Input.whole(0, 7).complaint().apply(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "-1", "", "three", "3.0", "1000", "99999999999999999999"})
    void a_number_out_of_its_bounds_is_asked_for_again(String text) {
        assertThat(Input.whole(0, 7).complaint().apply(text)).contains("A number from 0 to 7, please; or /skip.");
    }

    @Test
    void an_answer_must_not_be_empty() {
        assertThat(Input.text().complaint().apply(" \n ")).isPresent();
        assertThat(Input.text().complaint().apply("x")).isEmpty();
    }

    @Test
    void a_calculation_must_have_a_figure() {
        assertThat(Input.quantity().complaint().apply("people divided by seconds"))
                .hasValueSatisfying(c -> assertThat(c).contains("No number found"));
        assertThat(Input.quantity().complaint().apply("10k / 15 s = 667/s")).isEmpty();
    }

    @Test
    void the_result_is_in_the_last_line_that_has_a_figure() {
        assertThat(Input.result("10000 people\nso 667/s\nroughly"))
                .hasValueSatisfying(q -> assertThat(q.value()).isEqualByComparingTo("667"));
    }

    @Test
    void a_command_that_does_nothing_here_says_so_and_keeps_what_is_typed() {
        Prompt prompt = Play.of("report").says("").prompt();
        Reply hint = new Reply(Act.HINT, "", "half an answer", Play.START, java.time.Duration.ZERO);

        String complaint = prompt.complaint(hint).orElseThrow();

        assertThat(complaint).contains("No hint here");
        assertThat(prompt.again(complaint, hint).draft()).isEqualTo("half an answer");
    }

    @Test
    void next_gives_what_is_typed_or_nothing() {
        Play play = Play.of("warnings").skipTo("phase:design").gives(Act.NEXT, "typed", "");
        play.gives(Act.NEXT, "", "");

        assertThat(play.it().answers()).isEqualTo(Map.of("design", "typed"));
    }
}
